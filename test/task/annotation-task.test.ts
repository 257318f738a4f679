import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { parseTaskConfig } from '../../src/config/index.js';
import { MemoryBackend } from '../../src/core/memory-backend.js';
import type { AnnotationRecord } from '../../src/core/record.js';
import { builtinRegistry } from '../../src/schemes/builtin.js';
import { textField } from '../schemes/find.js';
import { button, ITEMS, open, press, scheme, shadow, SOURCE, toNextItem } from './opened-task.js';

describe('<annotation-task>', () => {
  it('shows the prompt and both responses as text where the config has no layout', async () => {
    const { element } = await open();
    const text = shadow(element).querySelector('[part=item]')?.textContent ?? '';
    for (const part of ['Question 1', 'First 1', 'Second\n1', 'Item 1 of 3']) expect(text).to.contain(part);
    expect(shadow(element).querySelector('[part=instructions]')?.textContent).to.contain('First line.\nSecond line.');
  });

  it('does an item with three keys while the focus is nowhere', async () => {
    const { element, backend } = await open();
    await toNextItem(element, press('b', '1', 'Enter'));
    const [record] = await backend.history(element.annotator);
    expect(record).to.deep.include({
      revision: 1,
      task: 'Comparing',
      itemId: '1',
      status: 'submitted',
      presentation: { order: ['response_a', 'response_b'] },
      answers: { preference: { label: 'B is better', winner: 'b', strength: 1 }, dimension: { label: 'Useful', value: 'Useful' } },
    });
    expect(record?.id).to.match(/^[0-9a-f-]{36}$/);
  });

  it('tells the page of each step, in order', async () => {
    const { element, heard } = await open();
    await toNextItem(element, press('a', 'Enter'));
    expect(heard.map(({ type }) => type)).to.deep.equal([
      'item-show',
      'annotation-change',
      'annotation-submit',
      'annotation-saved',
      'item-show',
    ]);
    for (const event of heard) expect(event.bubbles && event.composed).to.equal(true);
  });

  it('moves the focus to the new item and starts it unanswered', async () => {
    const { element } = await open();
    expect(document.activeElement === element).to.equal(false);
    await toNextItem(element, press('a', 'Enter'));
    expect(shadow(element).activeElement?.textContent.trim()).to.contain('Item 2 of 3');
    expect(scheme(element, 'pairwise-preference').answer).to.equal(undefined);
    expect(shadow(element).querySelectorAll('pairwise-preference').length).to.equal(1);
  });

  it('stays on the item when the page cancels the submit', async () => {
    const { element, backend } = await open();
    element.addEventListener('annotation-submit', (event) => {
      event.preventDefault();
    });
    const submitted = oneEvent(element, 'annotation-submit');
    await press('a', 'Enter')();
    await submitted;
    await element.updateComplete;
    expect((await backend.history(element.annotator)).length).to.equal(0);
    expect(scheme(element, 'pairwise-preference').answer?.winner).to.equal('a');
  });

  it('refuses an item with nothing answered, and says what to do', async () => {
    const { element, heard } = await open();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => shadow(element).querySelector('[part=alert]')?.textContent !== '');
    expect(shadow(element).querySelector('[part=alert]')?.textContent).to.contain('skip');
    expect(heard.some(({ type }) => type === 'annotation-submit')).to.equal(false);
  });

  it('leads to the required question that is not answered', async () => {
    const { element } = await open({ source: SOURCE.replace('name: dimension', 'name: dimension\n    required: true') });
    await press('a', 'Enter')();
    await waitUntil(() => shadow(element).activeElement?.localName === 'radio-scheme');
    expect(scheme(element, 'radio-scheme').shadowRoot?.querySelector('[role=alert]')?.textContent).to.contain('answer');
    await toNextItem(element, press('1', 'Enter'));
    expect(scheme(element, 'radio-scheme').shadowRoot?.querySelector('[role=alert]')?.textContent.trim()).to.equal('');
  });

  it('lets letters be letters while someone types, and submits from there with Ctrl+Enter', async () => {
    const { element, backend } = await open();
    textField(scheme(element, 'text-scheme')).focus();
    await sendKeys({ type: 'ab1?s' });
    await sendKeys({ press: 'Enter' });
    expect(scheme(element, 'text-scheme').answer).to.deep.equal({ text: 'ab1?s\n' });
    expect(scheme(element, 'pairwise-preference').answer).to.equal(undefined);
    await toNextItem(element, press('Control+Enter'));
    expect((await backend.history(element.annotator))[0]?.answers).to.deep.equal({ reason: { text: 'ab1?s\n' } });
  });

  it('does nothing on shortcuts with a modifier held, or while the focus is elsewhere on the page', async () => {
    const { element } = await open();
    await press('Control+a', 'Alt+a', 'Shift+a')();
    const other = document.createElement('button');
    element.after(other);
    other.focus();
    await press('a')();
    expect(scheme(element, 'pairwise-preference').answer).to.equal(undefined);
  });

  it('skips by its key, and by a button with a reason where the config asks for one', async () => {
    const { element, backend } = await open({ source: `${SOURCE}skip_reason_required: true\n` });
    await sendKeys({ press: 's' });
    await waitUntil(() => shadow(element).querySelector('dialog#skip')?.hasAttribute('open'));
    await sendKeys({ type: 'cannot judge' });
    await toNextItem(element, () => {
      shadow(element).querySelector<HTMLButtonElement>('dialog#skip button[type=submit]')?.click();
    });
    expect((await backend.history(element.annotator))[0]).to.include({ status: 'skipped', skipReason: 'cannot judge' });
  });

  it('goes back, changes an answer as a new revision, and forward again', async () => {
    const { element, backend } = await open();
    await toNextItem(element, press('a', 'Enter'));
    await toNextItem(element, () => {
      button(element, 'Back').click();
    });
    expect(scheme(element, 'pairwise-preference').answer?.winner).to.equal('a');
    await toNextItem(element, press('b', 'Enter'));
    const history = await backend.history(element.annotator);
    expect(history.map(({ itemId, revision }) => [itemId, revision])).to.deep.equal([['1', 2]]);
    expect(shadow(element).querySelector('h3')?.textContent).to.contain('Item 2');
  });

  it('tells of the end once, and offers records and pairs', async () => {
    const { element, heard } = await open();
    for (const key of ['a', 'b', 'e']) await toNextItem(element, press(key, 'Enter'));
    expect(heard.filter(({ type }) => type === 'task-complete').length).to.equal(1);
    expect(shadow(element).querySelector('[part=complete]')?.textContent).to.contain('3');
    expect(button(element, 'All records').disabled).to.equal(false);
    expect(button(element, 'Preference pairs').disabled).to.equal(false);
  });

  it('shows all keys and tooltips on “?”', async () => {
    const { element } = await open();
    await sendKeys({ press: '?' });
    await waitUntil(() => shadow(element).querySelector('dialog#help')?.hasAttribute('open'));
    const dialog = shadow(element).querySelector<HTMLDialogElement>('dialog#help');
    for (const text of ['A is better', 'Useful', 'Skip', 'Submit']) expect(dialog?.textContent).to.contain(text);
    await sendKeys({ press: 'Escape' });
    expect(dialog?.open).to.equal(false);
  });

  it('shows the keys from their beginning, with what closes them in sight', async () => {
    const { element } = await open();
    await sendKeys({ press: '?' });
    await waitUntil(() => shadow(element).querySelector('dialog#help')?.hasAttribute('open'));
    const dialog = shadow(element).querySelector<HTMLDialogElement>('dialog#help');
    const close = shadow(element).activeElement;
    if (!dialog || !close) throw new Error('There is no dialog.');
    expect(dialog.scrollHeight).to.be.greaterThan(dialog.clientHeight);
    expect(dialog.scrollTop).to.equal(0);
    expect(close.getBoundingClientRect().bottom).to.be.lessThan(dialog.getBoundingClientRect().bottom);
  });

  it('keeps what is begun when it is moved in the page, and when it is taken out and put back', async () => {
    const { element } = await open();
    await press('a')();
    const place = document.createElement('div');
    element.after(place);
    place.append(element);
    await element.updateComplete;
    expect(scheme(element, 'pairwise-preference').answer?.winner).to.equal('a');
    element.remove();
    await Promise.resolve();
    const shown = oneEvent(element, 'item-show');
    place.append(element);
    await shown;
    await waitUntil(() => scheme(element, 'pairwise-preference').answer?.winner === 'a');
  });

  it('says which scheme it left out, and runs the rest', async () => {
    const { element } = await open({ source: SOURCE.replace('annotation_type: radio', 'annotation_type: telepathy') });
    expect(shadow(element).querySelector('[part=unsupported]')?.textContent).to.contain('dimension').and.contain('telepathy');
    await toNextItem(element, press('a', 'Enter'));
  });

  it('shows a scheme of a type that the page registers', async () => {
    const registry = builtinRegistry.extend({
      type: 'telepathy',
      tagName: 'text-scheme',
      parseAnswer: (value) => value,
      isAnswered: () => true,
      issues: () => [],
    });
    const config = parseTaskConfig(SOURCE.replace('annotation_type: radio', 'annotation_type: telepathy')).config;
    const element = document.createElement('annotation-task');
    Object.assign(element, { config, registry, items: ITEMS, backend: new MemoryBackend({ config, items: ITEMS }) });
    const shown = oneEvent(element, 'item-show');
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    await shown;
    expect(shadow(element).querySelectorAll('text-scheme').length).to.equal(2);
  });

  it('says what is missing while it has nothing to run, and runs when it is given it', async () => {
    const element = document.createElement('annotation-task');
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    await element.updateComplete;
    expect(shadow(element).textContent).to.contain('src');
    const shown = oneEvent(element, 'item-show');
    const { config } = parseTaskConfig(SOURCE);
    Object.assign(element, { config, items: ITEMS, backend: new MemoryBackend({ config, items: ITEMS }) });
    await shown;
    expect(shadow(element).textContent).to.contain('Item 1 of 3');
  });

  it('goes back to items that only the backend has', async () => {
    const { config } = parseTaskConfig(SOURCE);
    const element = document.createElement('annotation-task');
    Object.assign(element, { config, backend: new MemoryBackend({ config, items: ITEMS }) });
    const shown = oneEvent(element, 'item-show');
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    await shown;
    await toNextItem(element, press('a', 'Enter'));
    await toNextItem(element, () => {
      button(element, 'Back').click();
    });
    expect(shadow(element).querySelector('[part=item]')?.textContent).to.contain('Question 1');
  });

  it('says no more that something failed once that is tried again', async () => {
    const { element } = await open();
    let tries = 0;
    element.fail(new Error('No network.'), async () => {
      tries += 1;
    });
    await element.updateComplete;
    expect(shadow(element).querySelector('[part=error]')?.textContent).to.contain('No network.');
    button(element, 'Try again').click();
    await element.updateComplete;
    expect(shadow(element).querySelector('[part=error]')).to.equal(null);
    expect(tries).to.equal(1);
  });

  it('keeps the answer when saving fails, tells the page, and saves on retry', async () => {
    const { config } = parseTaskConfig(SOURCE);
    class FailingBackend extends MemoryBackend {
      failing = true;
      override async save(record: AnnotationRecord): Promise<void> {
        if (this.failing) throw new Error('The disk is full.');
        await super.save(record);
      }
    }
    const backend = new FailingBackend({ config, items: ITEMS });
    const { element, heard } = await open({ config, backend });
    const failed = oneEvent(element, 'task-error');
    await press('a', 'Enter')();
    await failed;
    await element.updateComplete;
    expect(shadow(element).querySelector('[part=error]')?.textContent).to.contain('The disk is full.');
    expect(scheme(element, 'pairwise-preference').answer?.winner).to.equal('a');
    backend.failing = false;
    await toNextItem(element, () => {
      button(element, 'Try again').click();
    });
    expect((await backend.history(element.annotator)).length).to.equal(1);
    expect(heard.filter(({ type }) => type === 'annotation-saved').length).to.equal(1);
    expect(shadow(element).querySelectorAll('[part=error]').length).to.equal(0);
  });

  it('passes axe while annotating, with help open, and at the end', async () => {
    const { element } = await open();
    await expect(element).to.be.accessible();
    await sendKeys({ press: '?' });
    await expect(element).to.be.accessible();
    await sendKeys({ press: 'Escape' });
    for (const key of ['a', 'b', 'e']) await toNextItem(element, press(key, 'Enter'));
    await expect(element).to.be.accessible();
  });
});
