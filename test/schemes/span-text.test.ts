import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import '../../src/define/span-scheme.js';
import type { SpanScheme } from '../../src/schemes/span/span.answer.js';
import type { SpanSchemeElement } from '../../src/schemes/span/span-scheme.js';
import { ada, entities } from './span-samples.js';
import { button, clickOn, drag, listed, status, textNode } from './span-finder.js';

describe('The text of <span-scheme>', () => {
  const render = (scheme: SpanScheme = entities) => fixture<SpanSchemeElement>(html`<span-scheme .scheme=${scheme}></span-scheme>`);
  const spans = (element: SpanSchemeElement) => element.answer?.spans.map(({ text: marked, label }) => `${marked}: ${label}`) ?? [];

  afterEach(async () => {
    await resetMouse();
  });

  it('stays one piece, and shows whatever it holds as text', async () => {
    const hostile = '<img src=x onerror="globalThis.hacked = true"> & <b>bold</b>';
    const element = await render({ ...entities, text: hostile });
    element.answer = { spans: [{ start: 0, end: 4, label: 'Person', value: 'PER', text: '<img' }] };
    await element.updateComplete;
    expect(textNode(element).data).to.equal(hostile);
    expect(element.shadowRoot?.querySelectorAll('img, b').length).to.equal(0);
    expect('hacked' in globalThis).to.equal(false);
  });

  it('is counted in code points, and never cut within a character', async () => {
    const element = await render({ ...entities, text: '👩‍👩‍👧 Zoë😀 met e\u0301a' });
    element.focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Shift+Control+ArrowRight' });
    await sendKeys({ press: '1' });
    expect(element.answer?.spans).to.deep.equal([{ start: 6, end: 10, label: 'Person', value: 'PER', text: 'Zoë😀' }]);
    const node = textNode(element);
    const changed = oneEvent(document, 'selectionchange');
    // From within the family to within the accented letter.
    document.getSelection()?.setBaseAndExtent(node, 3, node, node.length - 2);
    await changed;
    await element.updateComplete;
    expect(status(element)).to.equal('Selected: “👩‍👩‍👧 Zoë😀 met e\u0301”');
  });

  it('is said to be missing where the item has none', async () => {
    const element = await render({ ...entities, text: ' ', textField: 'headline', required: true });
    expect(element.shadowRoot?.querySelector('.hint')?.textContent).to.contain('nothing in “headline”');
    expect(element.checkValidity()).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('of another item drops the selection and keeps the label ready', async () => {
    const element = await render();
    element.focus();
    await sendKeys({ press: '2' });
    await sendKeys({ press: 'ArrowRight' });
    element.scheme = { ...entities, text: 'Paris is large.' };
    await element.updateComplete;
    expect(status(element)).to.equal('Select text to mark it as Place.');
    await drag(element, 'Paris');
    expect(spans(element)).to.deep.equal(['Paris: Place']);
  });

  it('can be read and walked through while it is read-only, and not marked', async () => {
    const element = await render();
    Object.assign(element, { readonly: true, answer: { spans: [ada] } });
    element.focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: '2' });
    await sendKeys({ press: 'Delete' });
    await element.updateComplete;
    expect(listed(element)).to.deep.equal(['Ada Lovelace: Person']);
    expect(status(element)).to.equal('Selected: “Ada” (Person)');
    expect(element.shadowRoot?.querySelectorAll('select, .remove').length).to.equal(0);
  });

  it('works within other shadow roots', async () => {
    const outer = await fixture(html`<div></div>`);
    const element = document.createElement('span-scheme');
    element.scheme = entities;
    outer.attachShadow({ mode: 'open' }).append(element);
    await element.updateComplete;
    await drag(element, 'London');
    await clickOn(button(element, 'Place'));
    expect(spans(element)).to.deep.equal(['London: Place']);
  });
});
