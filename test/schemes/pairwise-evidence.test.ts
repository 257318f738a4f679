import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/define/pairwise-preference.js';
import { parseTaskConfig } from '../../src/config/index.js';
import { PairOrder } from '../../src/core/pair-order.js';
import { builtinRegistry } from '../../src/schemes/builtin.js';
import type { Evidence } from '../../src/schemes/pairwise/justification.js';
import { pairwiseDefinition } from '../../src/schemes/pairwise/pairwise.definition.js';
import type { PairwiseScheme } from '../../src/schemes/pairwise/pairwise.answer.js';
import type { PairwisePreferenceElement } from '../../src/schemes/pairwise/pairwise-preference.js';
import { open, scheme as schemeOf, shadow } from '../task/opened-task.js';
import { option } from './find.js';
import { preference } from './sample-schemes.js';

const scheme: PairwiseScheme = {
  ...preference,
  justification: { required: false, reasons: [], minLength: 0, placeholder: '', evidence: true },
};
const responses = { a: 'A 🦊 is a small animal.', b: 'Foxes are small animals, and a fox is red.' };

const render = async () => {
  const element = await fixture<PairwisePreferenceElement>(
    html`<pairwise-preference .scheme=${scheme} .responses=${responses}></pairwise-preference>`,
  );
  await element.updateComplete;
  return element;
};
const marks = (element: PairwisePreferenceElement): readonly Evidence[] => element.answer?.justification?.evidence ?? [];

/** Drags the mouse over words of a pane. */
async function select(pane: HTMLElement | null | undefined, words: string): Promise<void> {
  if (!pane) throw new Error('no pane');
  const walker = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1;
    if (at < 0) continue;
    // A mouse reaches what is in sight.
    pane.scrollIntoView({ block: 'center' });
    const range = new Range();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const box = range.getBoundingClientRect();
    const y = Math.round(box.top + box.height / 2);
    await sendMouse({ type: 'move', position: [Math.round(box.left), y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [Math.round(box.right), y] });
    await sendMouse({ type: 'up' });
    return;
  }
  throw new Error(`“${words}” is not there.`);
}

const panes = (root: ParentNode | null) => [...(root?.querySelectorAll<HTMLElement>('.response-text') ?? [])];
const markButton = (element: Element) => element.shadowRoot?.querySelector<HTMLButtonElement>('[part=mark]');
const field = (element: Element) => {
  const found = element.shadowRoot?.querySelector<HTMLInputElement>('#evidence-words');
  if (!found) throw new Error('no field');
  return found;
};

describe('marking the words that decided a preference', () => {
  afterEach(() => {
    document.getSelection()?.removeAllRanges();
  });

  it('marks what is selected by mouse, with offsets in characters', async () => {
    const element = await render();
    option(element, 'A is better').click();
    await select(panes(element.shadowRoot)[0], 'small animal');
    markButton(element)?.click();
    expect(marks(element)).to.deep.equal([{ response: 'a', start: 9, end: 21, text: 'small animal' }]);
    expect(element.answer?.winner).to.equal('a');
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('.evidence li span')?.textContent).to.equal('Response A: “small animal”');
  });

  it('marks by a key, takes in what a mark overlaps, and keeps the order of the text', async () => {
    const element = await render();
    element.shadowRoot?.querySelector('input')?.focus();
    await select(panes(element.shadowRoot)[1], 'red');
    expect(element.applyShortcut('m')).to.equal(true);
    await select(panes(element.shadowRoot)[1], 'small animals');
    element.applyShortcut('m');
    await select(panes(element.shadowRoot)[1], 'are small');
    element.applyShortcut('m');
    await select(panes(element.shadowRoot)[0], 'animal');
    element.applyShortcut('m');
    expect(marks(element)).to.deep.equal([
      { response: 'a', start: 15, end: 21, text: 'animal' },
      { response: 'b', start: 6, end: 23, text: 'are small animals' },
      { response: 'b', start: 38, end: 41, text: 'red' },
    ]);
    document.getSelection()?.removeAllRanges();
    expect(element.applyShortcut('m')).to.equal(false);
  });

  it('marks words that are typed, each place once, and says when there is none', async () => {
    const element = await render();
    field(element).focus();
    await sendKeys({ type: 'SMALL' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'small' });
    await sendKeys({ press: 'Enter' });
    expect(marks(element).map(({ response, text }) => `${response} ${text}`)).to.deep.equal(['a small', 'b small']);
    await sendKeys({ type: 'small' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('.evidence-status')?.textContent).to.contain('none of the responses, or marked already');
    expect(marks(element).length).to.equal(2);
  });

  it('takes a mark away, and with the last one the trace of it', async () => {
    const element = await render();
    field(element).value = 'small';
    field(element).focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    element.shadowRoot?.querySelector<HTMLButtonElement>('.evidence .remove')?.click();
    expect(element.answer).to.equal(undefined);
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('.evidence-status')?.textContent).to.contain('not marked any more');
  });

  it('says what to do where nothing is selected in a response', async () => {
    const element = await render();
    markButton(element)?.click();
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('.evidence-status')?.textContent).to.contain('Select words in one of the responses first');
  });

  it('paints the marks in the responses, and nothing once the element has left', async () => {
    const element = await render();
    field(element).value = 'red';
    field(element).focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    const painted = () => [...CSS.highlights].filter(([name, highlight]) => name.includes('evidence') && highlight.size > 0).length;
    expect(painted()).to.equal(1);
    element.remove();
    expect(painted()).to.equal(0);
  });

  it('reads back what it wrote, and nothing else', () => {
    const evidence = [{ response: 'a', start: 0, end: 1, text: 'A' }];
    const read = (marked: unknown, of = scheme) =>
      pairwiseDefinition.parseAnswer({ label: 'A is better', justification: { reasons: [], rationale: '', evidence: marked } }, of)
        ?.justification;
    expect(read(evidence)?.evidence).to.deep.equal(evidence);
    expect(read([...evidence, { response: 'c', start: 0, end: 1, text: 'x' }, 3, null])?.evidence).to.deep.equal(evidence);
    expect(read('x')).to.equal(undefined);
    expect(read(evidence, { ...preference, justification: { required: false, reasons: [], minLength: 0, placeholder: '' } })).to.equal(
      undefined,
    );
  });
});

const SOURCE = `
annotation_task_name: Foxes
item_properties: { id_key: id, text_key: question }
annotation_schemes:
  - annotation_type: pairwise
    name: preference
    description: Which is better?
    labels: [A is better, B is better]
    justification: { evidence: true }
randomize_pair_order: true
`;

describe('marking words in a task', () => {
  it('marks them in its panes and names the response as it is in the data, in either order', async () => {
    const { config, diagnostics } = parseTaskConfig(SOURCE);
    expect(diagnostics).to.deep.equal([]);
    const item = { id: '1', question: 'Which?', response_a: 'the **first** one `x`', response_b: 'the other one' };
    for (const swapped of [false, true]) {
      const annotator = Array.from({ length: 50 }, (_, index) => `annotator ${String(index)}`).find(
        (name) => new PairOrder(config, name, builtinRegistry).isSwapped(item) === swapped,
      );
      if (annotator === undefined) throw new Error('Nobody has this order.');
      const { element: task } = await open({ config, items: [item], annotator });
      await task.openDesk?.texts?.ready;
      await task.updateComplete;
      const control = schemeOf(task, 'pairwise-preference');
      await control.updateComplete;
      const [first] = panes(shadow(task));
      await select(first, swapped ? 'other' : 'first');
      markButton(control)?.click();
      const expected = swapped ? { response: 'b', start: 4, end: 9, text: 'other' } : { response: 'a', start: 4, end: 9, text: 'first' };
      expect(marks(control)).to.deep.equal([expected]);
      await control.updateComplete;
      expect(control.shadowRoot?.querySelector('.evidence li span')?.textContent).to.contain('Response A');
    }
  });
});
