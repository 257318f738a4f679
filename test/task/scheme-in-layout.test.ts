/** A layout that names a scheme has its question there; where the item has a field of that name, the layout means the field. */
import { expect } from '@open-wc/testing';
import { parseTaskConfig } from '../../src/config/index.js';
import { checkItems } from '../../src/config/check-items.js';
import { MemoryBackend } from '../../src/core/memory-backend.js';
import type { AnnotationTaskElement } from '../../src/task/annotation-task.js';
import { open, press, shadow, toNextItem } from './opened-task.js';

const SOURCE = `
annotation_task_name: Tiers
item_properties: { id_key: id, text_key: question }
annotation_schemes:
  - { annotation_type: radio, name: kind, description: Which kind?, labels: [Yes, No], keyboard_shortcuts: { Yes: y, No: o } }
  - { annotation_type: text, name: gloss, description: What does it mean? }
  - { annotation_type: tones_of_voice, name: tone, description: Which tone? }
html_layout: |
  <section><h4>First</h4>{{kind}}</section><p>{{question}}</p><p>{{tone}}</p>
`;
const ITEMS = [
  { id: '1', question: 'One' },
  { id: '2', question: 'Two', kind: 'a riddle' },
  { id: '3', question: 'Three' },
];

function within(element: AnnotationTaskElement, part: string, tag: string): boolean {
  return shadow(element).querySelector(`[part=${part}] ${tag}`) !== null;
}

describe('a scheme that the layout names', () => {
  const openTiers = () => {
    const { config } = parseTaskConfig(SOURCE);
    return open({ config, backend: new MemoryBackend({ config, items: ITEMS }) });
  };

  it('stands there, the others among the questions, and is answered there', async () => {
    const { element, backend } = await openTiers();
    expect(within(element, 'layout', 'radio-scheme')).to.equal(true);
    expect(within(element, 'questions', 'radio-scheme')).to.equal(false);
    expect(within(element, 'questions', 'text-scheme')).to.equal(true);
    expect(shadow(element).querySelector<HTMLElement>('[part=layout]')?.innerText).not.to.contain('no value');
    await toNextItem(element, press('y', 'Enter'));
    expect((await backend.history(element.annotator))[0]?.answers['kind']).to.deep.equal({ label: 'Yes', value: 'Yes' });
  });

  it('leaves the place to the data where the item has a field of its name, and takes it again', async () => {
    const { element } = await openTiers();
    await toNextItem(element, press('y', 'Enter'));
    expect(within(element, 'layout', 'radio-scheme')).to.equal(false);
    expect(within(element, 'questions', 'radio-scheme')).to.equal(true);
    expect(shadow(element).querySelector<HTMLElement>('[part=layout]')?.innerText).to.contain('a riddle');
    await toNextItem(element, press('o', 'Enter'));
    expect(within(element, 'layout', 'radio-scheme')).to.equal(true);
    expect(within(element, 'questions', 'radio-scheme')).to.equal(false);
    expect(shadow(element).querySelector<HTMLElement>('[part=layout]')?.innerText).not.to.contain('riddle');
  });

  it('is no unknown field', () => {
    const parsed = parseTaskConfig(SOURCE);
    expect(checkItems(parsed, ITEMS).map(({ message }) => message)).to.deep.equal([]);
  });
});
