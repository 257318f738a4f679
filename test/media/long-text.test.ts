import { expect, waitUntil } from '@open-wc/testing';
import { open } from '../task/opened-task.js';

const lines = (count: number, word: string) =>
  Array.from({ length: count }, (_, index) => `${word} ${String(index)} ${'of many words '.repeat(6)}`);
const LONG = lines(400, 'line').join('\n');
const panesOf = (element: HTMLElement & { renderRoot: ParentNode }) => [
  ...element.renderRoot.querySelectorAll<HTMLElement>('.response-text'),
];

describe('Long responses', () => {
  it('stand in blocks of lines, and their text is what it is', async () => {
    const { element } = await open({ items: [{ id: '1', question: 'How?', response_a: LONG, response_b: 'short' }] });
    const [a, b] = panesOf(element);
    const blocks = [...(a?.querySelectorAll<HTMLElement>('.text-block') ?? [])];
    expect(blocks.length).to.be.greaterThan(5);
    expect(a?.textContent).to.equal(LONG);
    expect(blocks.slice(0, -1).every(({ textContent }) => textContent.endsWith('\n'))).to.equal(true);
    expect(b?.querySelector('.text-block') === null).to.equal(true);
    expect(blocks.map((block) => getComputedStyle(block).contentVisibility)).to.deep.equal(blocks.map(() => 'auto'));
  });

  it('are as high as the same text in one piece', async () => {
    const { element } = await open({ items: [{ id: '1', question: 'How?', response_a: LONG, response_b: 'short' }] });
    const [a] = panesOf(element);
    for (const block of a?.querySelectorAll<HTMLElement>('.text-block') ?? []) block.style.contentVisibility = 'visible';
    const inBlocks = a?.getBoundingClientRect().height;
    a?.replaceChildren(LONG);
    expect(inBlocks).to.equal(a?.getBoundingClientRect().height);
  });

  it('are found in, and compared, over their blocks', async () => {
    const other = LONG.replace('line 200', 'row 200');
    const { element } = await open({ items: [{ id: '1', question: 'How?', response_a: LONG, response_b: other }] });
    const tools = () => element.renderRoot.querySelector('.compare');
    await waitUntil(() => /\d words/.test(element.renderRoot.querySelector('.response-heading')?.textContent ?? ''));
    const field = element.renderRoot.querySelector<HTMLInputElement>('#compare-find');
    if (!field) throw new Error('There is no field to find by.');
    field.value = 'words line 3';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await waitUntil(() => /\d+ places/.test(element.renderRoot.querySelector('.compare-found')?.textContent ?? ''));
    tools()?.querySelector<HTMLButtonElement>('button')?.click();
    await waitUntil(() => element.renderRoot.querySelector('.compare-list summary')?.textContent.startsWith('1 difference'));
  });

  it('stand in blocks in a layout too, where it leaves the breaks of lines to the task', async () => {
    const { element } = await open({
      source: `annotation_task_name: Long\nhtml_layout: '<h4>A</h4><div class="a">{{response_a}}</div><p>Of {{response_b}}</p>'\nannotation_schemes:\n  - {annotation_type: text, name: why, description: Why?}\n`,
      items: [
        { id: '1', response_a: LONG, response_b: LONG },
        { id: '2', response_a: 'short', response_b: 'short' },
      ],
    });
    const hole = element.renderRoot.querySelector<HTMLElement>('.a');
    expect(hole?.textContent).to.equal(LONG);
    expect(hole?.querySelectorAll('.text-block').length).to.be.greaterThan(5);
    expect(element.renderRoot.querySelector('.layout p .text-block') === null).to.equal(true);
  });
});
