import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import '../../src/define/span-scheme.js';
import type { SpanScheme } from '../../src/schemes/span/span.answer.js';
import type { SpanSchemeElement } from '../../src/schemes/span/span-scheme.js';
import { ada, entities } from './span-samples.js';
import { button, clickText, status } from './span-finder.js';

describe('<span-scheme> by keyboard alone', () => {
  const render = (scheme: SpanScheme = entities) => fixture<SpanSchemeElement>(html`<span-scheme .scheme=${scheme}></span-scheme>`);
  const spans = (element: SpanSchemeElement) => element.answer?.spans.map(({ text: marked, label }) => `${marked}: ${label}`) ?? [];

  afterEach(async () => {
    await resetMouse();
  });

  const press = async (...keys: string[]) => {
    for (const key of keys) await sendKeys({ press: key });
  };

  it('moves by words, and marks by the key of a label', async () => {
    const element = await render();
    element.focus();
    await press('ArrowRight');
    expect(status(element)).to.equal('Selected: “Ada”');
    await press('Shift+ArrowRight', '1');
    expect(element.answer).to.deep.equal({ spans: [ada] });
    await press('ArrowRight', 'ArrowRight', 'ArrowLeft');
    await element.updateComplete;
    expect(status(element)).to.equal('Selected: “met”');
  });

  it('says which labels cover what is selected', async () => {
    const element = await render();
    element.answer = { spans: [ada] };
    element.focus();
    await press('ArrowRight');
    await element.updateComplete;
    expect(status(element)).to.equal('Selected: “Ada” (Person)');
  });

  it('moves by characters with Ctrl, by sentences up and down, and to the ends of the line', async () => {
    const element = await render({ ...entities, text: 'One two. Three four.\nFive.' });
    const selected = async (...keys: string[]) => {
      await press(...keys);
      await element.updateComplete;
      return status(element);
    };
    element.focus();
    expect(await selected('ArrowDown')).to.equal('Selected: “One two.”');
    expect(await selected('ArrowDown')).to.equal('Selected: “Three four.”');
    expect(await selected('ArrowUp')).to.equal('Selected: “One two.”');
    expect(await selected('End')).to.equal('Selected: “four”');
    expect(await selected('Control+ArrowRight')).to.equal('Selected: “.”');
    expect(await selected('Home')).to.equal('Selected: “One”');
    expect(await selected('Shift+Control+ArrowLeft')).to.equal('Selected: “On”');
    expect(await selected('Control+End')).to.equal('Selected: “Five”');
  });

  it('grows a selection backwards over what it began with', async () => {
    const element = await render();
    element.focus();
    await press('ArrowRight', 'ArrowRight', 'Shift+ArrowLeft');
    await element.updateComplete;
    expect(status(element)).to.equal('Selected: “Ada Lovelace”');
  });

  it('removes the span at the cursor with Delete, the shortest first', async () => {
    const element = await render({ ...entities, allowOverlapping: true });
    const first = { start: 0, end: 3, label: 'Place', value: 'LOC', text: 'Ada' };
    element.answer = { spans: [first, ada] };
    element.focus();
    await press('ArrowRight', 'Delete');
    expect(element.answer).to.deep.equal({ spans: [ada] });
    await press('Backspace');
    expect(element.answer).to.equal(undefined);
    await element.updateComplete;
    expect(status(element)).to.equal('Removed Person from “Ada Lovelace”.');
  });

  it('marks by Enter with the label that is ready, and leaves Enter alone while nothing is selected', async () => {
    const element = await render();
    const left: string[] = [];
    const hear = (event: KeyboardEvent) => {
      if (!event.defaultPrevented) left.push(event.key);
    };
    document.addEventListener('keydown', hear);
    element.focus();
    await press('Enter', '2', 'ArrowRight', 'Enter', 'Enter');
    document.removeEventListener('keydown', hear);
    expect(spans(element)).to.deep.equal(['Ada: Place']);
    expect(left).to.deep.equal(['Enter', 'Enter']);
  });

  it('says that a label is missing when Enter cannot know which', async () => {
    const element = await render();
    element.focus();
    await press('ArrowRight', 'Enter');
    await element.updateComplete;
    expect(status(element)).to.equal('Choose a label for the selected text.');
  });

  it('lets the selection go with Escape, then the label', async () => {
    const element = await render();
    element.focus();
    await press('1', 'ArrowRight', 'Escape');
    await element.updateComplete;
    expect(status(element)).to.equal('Select text to mark it as Person.');
    await press('Escape');
    await element.updateComplete;
    expect(button(element, 'Person').ariaPressed).to.equal('false');
  });

  it('goes the way that the eyes see in text from right to left', async () => {
    const element = await render({ ...entities, text: 'שלום עולם\nHello world' });
    element.focus();
    await press('ArrowLeft');
    await element.updateComplete;
    expect(status(element)).to.equal('Selected: “שלום”');
    await press('ArrowLeft', 'ArrowLeft', 'ArrowRight');
    await element.updateComplete;
    expect(status(element)).to.equal('Selected: “world”');
  });

  it('goes on from a click', async () => {
    const element = await render();
    await clickText(element, 'Charles');
    await press('ArrowRight', '1');
    expect(spans(element)).to.deep.equal(['Charles: Person']);
  });

  it('fires input and change for a shortcut', async () => {
    const element = await render();
    const heard: string[] = [];
    element.addEventListener('annotation-change', (event) => heard.push(event.detail.trigger));
    for (const type of ['input', 'change']) element.addEventListener(type, () => heard.push(type));
    element.focus();
    await press('ArrowRight', '1', 'Delete');
    expect(heard).to.deep.equal(['shortcut', 'input', 'change', 'keyboard', 'input', 'change']);
  });
});
