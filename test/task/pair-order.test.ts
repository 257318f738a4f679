/** A task that shuffles two responses: everything on the page follows what is shown, everything that is kept names what is in the data. */
import { expect } from '@open-wc/testing';
import '../../src/define/annotation-task.js';
import { parseTaskConfig } from '../../src/config/index.js';
import { MemoryBackend } from '../../src/core/memory-backend.js';
import { PairOrder } from '../../src/core/pair-order.js';
import { builtinRegistry } from '../../src/schemes/builtin.js';
import { button, open, press, shadow, toNextItem } from './opened-task.js';

const SOURCE = `
annotation_task_name: Shuffled
randomize_pair_order: true
annotation_schemes:
  - annotation_type: pairwise
    name: preference
    description: Which is better?
    labels: [A is better, B is better, Tie]
    keyboard_shortcuts: { A is better: a, B is better: b, Tie: e }
  - annotation_type: radio
    name: safer
    description: Which is safer?
    labels: [Response A, Response B, Both]
    keyboard_shortcuts: { Response A: 1, Response B: 2, Both: 3 }
    required: false
  - annotation_type: likert
    name: quality_a
    description: How good is A?
    size: 5
    required: false
  - annotation_type: likert
    name: quality_b
    description: How good is B?
    size: 5
    required: false
  - annotation_type: text
    name: why_a
    description: Why A?
    required: false
    show_if: { field: preference, value: A is better }
`;
const LAYOUT = `
html_layout: |
  <div><h4>{{model_a}}</h4><p class="left">{{response_a}}</p></div>
  <div><h4>{{model_b}}</h4><p class="right">{{response_b}}</p></div>
`;

async function openShuffled(source = SOURCE) {
  const { config } = parseTaskConfig(source);
  const items = Array.from({ length: 8 }, (_, index) => ({
    id: String(index),
    text: 'Question',
    response_a: `First ${String(index)}`,
    response_b: `Second ${String(index)}`,
    model_a: 'model one',
    model_b: 'model two',
  }));
  const backend = new MemoryBackend({ config, items });
  const { element } = await open({ source, config, items, backend });
  const order = new PairOrder(config, element.annotator, builtinRegistry);
  const isSwapped = (itemId: string) => order.isSwapped(items[Number(itemId)] ?? {});
  const texts = () => [...shadow(element).querySelectorAll('.response-text, .left, .right')].map(({ textContent }) => textContent.trim());
  return { element, backend, items, isSwapped, texts };
}

describe('a task that shuffles two responses', () => {
  it('shows them in the order drawn, and keeps answers by the response in the data', async () => {
    const { element, backend, items, isSwapped, texts } = await openShuffled();
    for (const { id } of items) {
      const [first, second] = isSwapped(id) ? ['Second', 'First'] : ['First', 'Second'];
      expect(texts()).to.deep.equal([`${first} ${id}`, `${second} ${id}`]);
      await toNextItem(element, press('a', '1', 'Enter'));
    }
    const records = await backend.history(element.annotator);
    expect(records).to.have.length(items.length);
    expect(new Set(records.map(({ itemId }) => isSwapped(itemId)))).to.have.property('size', 2);
    for (const { itemId, answers, presentation } of records) {
      const swapped = isSwapped(itemId);
      expect(answers['preference']).to.deep.equal({
        label: swapped ? 'B is better' : 'A is better',
        winner: swapped ? 'b' : 'a',
        strength: 1,
      });
      expect(answers['safer']).to.deep.include({ label: swapped ? 'Response B' : 'Response A' });
      expect(presentation.order).to.deep.equal(swapped ? ['response_b', 'response_a'] : ['response_a', 'response_b']);
    }
  });

  it('shows on the way back what was chosen, where it was chosen', async () => {
    const { element, items, isSwapped, texts } = await openShuffled();
    const swapped = items.findIndex(({ id }) => isSwapped(id));
    for (let item = 0; item <= swapped; item += 1) await toNextItem(element, press('a', 'Enter'));
    await element.updateComplete;
    await toNextItem(element, () => {
      button(element, 'Back').click();
    });
    expect(texts()[0]).to.equal(`Second ${String(swapped)}`);
    const checked = [...(shadow(element).querySelector('pairwise-preference')?.shadowRoot?.querySelectorAll('input') ?? [])].map(
      ({ checked: is }) => is,
    );
    expect(checked).to.deep.equal([true, false, false]);
  });

  it('asks conditions about what the annotator saw, and keeps what is asked of each response by its own name', async () => {
    const { element, backend, items, isSwapped } = await openShuffled();
    for (const { id } of items) {
      await press('b')();
      expect(shadow(element).querySelector('text-scheme')?.hidden).to.equal(true);
      await press('a')();
      expect(shadow(element).querySelector('text-scheme')?.hidden).to.equal(false);
      const [good] = shadow(element).querySelectorAll('likert-scheme');
      good?.shadowRoot?.querySelectorAll('input')[4]?.click();
      await toNextItem(element, press('Enter'));
      const { answers } = (await backend.history(element.annotator)).find(({ itemId }) => itemId === id) ?? { answers: {} };
      expect(Object.keys(answers).filter((name) => name.startsWith('quality'))).to.deep.equal([isSwapped(id) ? 'quality_b' : 'quality_a']);
    }
  });

  it('fills a layout by what is shown, with what else is said of each response', async () => {
    const { element, items, isSwapped, texts } = await openShuffled(SOURCE + LAYOUT);
    for (const { id } of items) {
      const [first, model] = isSwapped(id) ? ['Second', 'model two'] : ['First', 'model one'];
      expect(texts()[0]).to.equal(`${first} ${id}`);
      expect(shadow(element).querySelector('.layout h4')?.textContent).to.equal(model);
      await toNextItem(element, press('e', 'Enter'));
    }
  });

  it('lets no name of a model onto the page that the config does not show', async () => {
    const { element } = await openShuffled();
    expect(shadow(element).innerHTML).not.to.contain('model one');
  });
});
