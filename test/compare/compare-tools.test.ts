/** What helps to compare two responses in a task, used as an annotator uses it. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { parseTaskConfig } from '../../src/config/index.js';
import { MemoryBackend } from '../../src/core/memory-backend.js';
import type { Item } from '../../src/core/item.js';
import type { AnnotationTaskElement } from '../../src/task/annotation-task.js';
import { button, open, press, shadow, toNextItem } from '../task/opened-task.js';

const SOURCE = `
annotation_task_name: Comparing
annotation_schemes:
  - annotation_type: pairwise
    name: preference
    description: Which is better?
    labels: [A is better, B is better, Tie]
    keyboard_shortcuts: { A is better: a, B is better: b, Tie: e }
`;
const LAYOUT = 'html_layout: <p>{{text}}</p><div>{{response_a}}</div><div>{{response_b}}</div>\n';
const ITEMS: readonly Item[] = [
  { id: '1', text: 'Why?', response_a: 'The red house stands on the hill.', response_b: 'The blue house stands on the hill, alone.' },
  { id: '2', text: 'And?', response_a: 'Same here.', response_b: 'Same here.' },
];

function openTask(source = SOURCE, items = ITEMS) {
  const { config } = parseTaskConfig(source);
  return open({ config, backend: new MemoryBackend({ config, items }) });
}

/** The stretches that are painted, as texts. */
function painted(element: AnnotationTaskElement, layer: 'difference' | 'match' | 'current'): string[] {
  const root = shadow(element);
  return [...CSS.highlights].flatMap(([name, highlight]) =>
    name.startsWith('annotation-compare-') && name.endsWith(`-${layer}`)
      ? [...highlight].flatMap((range) => {
          if (!root.contains(range.startContainer)) return [];
          const copy = document.createRange();
          copy.setStart(range.startContainer, range.startOffset);
          copy.setEnd(range.endContainer, range.endOffset);
          return [copy.toString()];
        })
      : [],
  );
}

async function until(element: AnnotationTaskElement, isSo: () => boolean): Promise<void> {
  while (!isSo()) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await element.updateComplete;
  }
}

const headings = (element: AnnotationTaskElement) =>
  [...shadow(element).querySelectorAll('.response-heading')].map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());
const summary = (element: AnnotationTaskElement) => shadow(element).querySelector('.compare-list summary')?.textContent ?? '';

describe('comparing two responses', () => {
  it('says how long they are', async () => {
    const { element } = await openTask();
    await until(element, () => headings(element).includes('Response A 7 words'));
    expect(headings(element)).to.deep.equal(['Response A 7 words', 'Response B 8 words']);
    const { element: inLayout } = await openTask(SOURCE + LAYOUT);
    const lengths = () => shadow(inLayout).querySelector('.lengths')?.textContent;
    await until(inLayout, () => (lengths() ?? '') !== '');
    expect(lengths()).to.equal('Response A: 7 words · Response B: 8 words');
  });

  for (const [where, source] of [
    ['beside one another', SOURCE],
    ['in a layout', SOURCE + LAYOUT],
  ] as const) {
    it(`marks what differs ${where}, and says it in words`, async () => {
      const { element } = await openTask(source);
      expect(painted(element, 'difference')).to.deep.equal([]);
      await sendKeys({ press: 'd' });
      await until(element, () => summary(element).includes('2 differences'));
      expect(painted(element, 'difference')).to.deep.equal(['red', 'blue', ', alone']);
      const listed = [...shadow(element).querySelectorAll('.compare-list li')].map((entry) =>
        entry.textContent.replaceAll(/\s+/g, ' ').trim(),
      );
      expect(listed).to.deep.equal(['Only in Response A: red Only in Response B: blue', 'Only in Response B: , alone']);
      await sendKeys({ press: 'd' });
      await element.updateComplete;
      expect(painted(element, 'difference')).to.deep.equal([]);
      expect(summary(element)).to.equal('');
    });
  }

  it('stays on for the next item, and leaves nothing painted behind when the task goes', async () => {
    const { element } = await openTask();
    await sendKeys({ press: 'd' });
    await until(element, () => summary(element).includes('2 differences'));
    await toNextItem(element, press('a', 'Enter'));
    await until(element, () => summary(element).includes('the same'));
    expect(painted(element, 'difference')).to.deep.equal([]);
    element.remove();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect([...CSS.highlights.keys()].filter((name) => name.startsWith('annotation-compare-'))).to.deep.equal([]);
  });

  it('paints of thousands of differences those in sight, and follows the scrolling', async () => {
    const text = (mark: string) =>
      Array.from({ length: 2000 }, (_, index) => `word${String(index)} and then ${mark}${String(index)}`).join(' ');
    const { element } = await openTask(SOURCE, [{ id: '1', text: 'Which?', response_a: text('a'), response_b: text('b') }]);
    await sendKeys({ press: 'd' });
    await until(element, () => summary(element).includes('differences'));
    await until(element, () => painted(element, 'difference').includes('a0'));
    expect(painted(element, 'difference').length).to.be.below(2000);
    expect(painted(element, 'difference')).not.to.include('b1999');
    await until(element, () => {
      // Further down again, as a person does: what comes into sight turns out longer than was thought.
      for (const place of shadow(element).querySelectorAll('.response, .response-text')) place.scrollTop = place.scrollHeight;
      scrollTo(0, document.documentElement.scrollHeight);
      return painted(element, 'difference').includes('b1999');
    });
    expect(painted(element, 'difference')).not.to.include('a0');
    scrollTo(0, 0);
  });

  it('finds a text in both, by keys alone, and goes from place to place', async () => {
    const { element } = await openTask();
    await sendKeys({ press: '/' });
    await sendKeys({ type: 'THE' });
    await until(element, () => painted(element, 'match').length > 0);
    expect(painted(element, 'match')).to.deep.equal(['The', 'the', 'The', 'the']);
    expect(shadow(element).querySelector('.compare-found')?.textContent).to.contain('2 places');
    await sendKeys({ press: 'Enter' });
    await until(element, () => painted(element, 'current').length > 0);
    expect(painted(element, 'current')).to.deep.equal(['The']);
    expect(button(element, 'Submit').disabled, 'Enter in the field submits nothing').to.equal(false);
    await sendKeys({ press: 'Escape' });
    await toNextItem(element, press('a', 'Enter'));
  });

  it('lets long responses scroll together, each by its proportion, and apart', async () => {
    const [long, longer] = ['word\n'.repeat(200), 'word\n'.repeat(400)];
    const { element } = await openTask(SOURCE, [{ id: '1', text: 'Long', response_a: long, response_b: longer }]);
    const [a, b] = shadow(element).querySelectorAll<HTMLElement>('.response');
    if (!a || !b) throw new Error('There are no panes.');
    const way = (pane: HTMLElement) => pane.scrollTop / (pane.scrollHeight - pane.clientHeight);
    await until(element, () => a.tabIndex === 0);
    expect(a.clientHeight).to.equal(b.clientHeight);
    a.scrollTop = (a.scrollHeight - a.clientHeight) / 2;
    await until(element, () => b.scrollTop > 0);
    expect(way(b)).to.be.closeTo(0.5, 0.01);
    const before = a.scrollTop;
    button(element, 'Scroll together').click();
    await element.updateComplete;
    b.scrollTop = 0;
    const scrolled = new Promise((resolve) => b.addEventListener('scroll', resolve, { once: true }));
    await scrolled;
    expect(a.scrollTop).to.equal(before);
  });

  it('shows one at a time, by one key or by swiping', async () => {
    const { element } = await openTask();
    const responses = shadow(element).querySelector<HTMLElement>('.responses');
    if (!responses) throw new Error('There are no responses.');
    await until(element, () => headings(element).includes('Response A 7 words'));
    await sendKeys({ press: 'o' });
    await element.updateComplete;
    expect(responses.scrollWidth).to.be.greaterThan(responses.clientWidth);
    expect(responses.scrollLeft).to.equal(0);
    await sendKeys({ press: 'o' });
    await until(element, () => responses.scrollLeft > responses.clientWidth / 2);
    await sendKeys({ press: 'o' });
    await element.updateComplete;
    expect(responses.scrollWidth).to.equal(responses.clientWidth);
  });

  it('takes no key from a label', async () => {
    const { element } = await openTask(SOURCE.replace('Tie: e', 'Tie: d'));
    await sendKeys({ press: 'd' });
    await element.updateComplete;
    expect(summary(element)).to.equal('');
    await sendKeys({ press: 'v' });
    await until(element, () => summary(element).includes('2 differences'));
  });

  it('is not there where nothing is compared', async () => {
    const { element } = await openTask(
      'annotation_task_name: T\nannotation_schemes: [{ annotation_type: radio, name: r, description: d, labels: [x] }]',
    );
    expect(shadow(element).querySelector('.compare')).to.equal(null);
  });
});
