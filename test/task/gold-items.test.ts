/** A task by itself, with gold items from a file of its config: given among the others, and in no preference pairs. */
import { expect } from '@open-wc/testing';
import '../../src/define/annotation-task.js';
import { ITEMS, press, SOURCE, toNextItem } from './opened-task.js';

const GOLD = ['901', '902'].map((id) => ({
  id,
  question: 'Known',
  response_a: 'Right',
  response_b: 'Wrong',
  gold_label: { preference: 'A is better' },
}));

const fileOf = (rows: readonly object[]) => `data:application/json,${encodeURIComponent(JSON.stringify(rows))}`;

function sourceOf(gold: readonly object[]): string {
  const name = `Gold ${crypto.randomUUID()}`;
  const more = { data_files: [fileOf(ITEMS)], gold_standards: { enabled: true, items_file: fileOf(gold), frequency: 2 } };
  return (
    SOURCE.replace('Comparing', name) +
    Object.entries(more)
      .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
      .join('')
  );
}

async function openFrom(source: string) {
  const address = URL.createObjectURL(new Blob([source]));
  const element = document.createElement('annotation-task');
  const shown = new Promise<string>((resolve) => {
    element.addEventListener('item-show', ({ detail }) => {
      resolve(detail.itemId);
    });
    element.addEventListener('task-error', ({ detail }) => {
      resolve(String(detail.error));
    });
  });
  element.setAttribute('src', address);
  document.body.append(element);
  return { element, first: await shown };
}

describe('gold items of a task by itself', () => {
  it('come among the others, and are in no pairs', async () => {
    const { element, first } = await openFrom(sourceOf(GOLD));
    const ids = [first];
    element.addEventListener('item-show', ({ detail }) => ids.push(detail.itemId));
    for (let item = 0; item < ITEMS.length + GOLD.length; item += 1) await toNextItem(element, press('a', '1', 'Enter'));
    expect([...ids].sort()).to.deep.equal(['1', '2', '3', '901', '902']);
    expect(ids.slice(0, 2).filter((id) => id.startsWith('9'))).to.have.length(1);
    const buttons = [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
    const clicked = new Promise<string>((resolve) => {
      const create = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        URL.createObjectURL = create;
        void blob.text().then(resolve);
        return create(blob);
      };
    });
    buttons.find(({ textContent }) => textContent.includes('pairs'))?.click();
    const lines = (await clicked).trim().split('\n');
    expect(lines).to.have.length(ITEMS.length);
    element.remove();
  });

  it('are not there when their file says nothing of their answers: the place is named', async () => {
    const { element, first } = await openFrom(sourceOf([{ id: '901', question: 'Known' }]));
    expect(first).to.contain('gold_label');
    element.remove();
  });
});
