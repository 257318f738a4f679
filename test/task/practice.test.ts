/** Practice before a task: a word on every answer, nothing kept, and the task when it is enough. */
import { expect, oneEvent } from '@open-wc/testing';
import '../../src/define/annotation-task.js';
import { parseTaskConfig } from '../../src/config/index.js';
import { MemoryBackend } from '../../src/core/memory-backend.js';
import type { AnnotationTaskElement } from '../../src/task/annotation-task.js';
import { button, ITEMS, press, shadow, SOURCE } from './opened-task.js';

const PRACTICE = [
  {
    id: 'p1',
    question: 'Practice 1',
    response_a: 'Good',
    response_b: 'Bad',
    correct_answers: { preference: 'a' },
    explanation: 'A helps.',
  },
  { id: 'p2', question: 'Practice 2', response_a: 'Bad', response_b: 'Good', correct_answers: { preference: 'B is better' } },
];

async function openPractice(training: object = {}, annotator = crypto.randomUUID()) {
  const file = `data:application/json,${encodeURIComponent(JSON.stringify({ training_instances: PRACTICE }))}`;
  const { config } = parseTaskConfig(`${SOURCE}training: ${JSON.stringify({ enabled: true, data_file: file, ...training })}\n`);
  const backend = new MemoryBackend({ config, items: ITEMS });
  const heard: string[] = [];
  const element = document.createElement('annotation-task');
  for (const type of ['item-show', 'annotation-submit', 'annotation-saved', 'task-complete'])
    element.addEventListener(type, () => heard.push(type));
  Object.assign(element, { config, backend, items: ITEMS, annotator });
  document.body.append(element);
  return { element, backend, heard, annotator };
}

/** Until the text of the task holds this. */
async function until(element: AnnotationTaskElement, text: string): Promise<void> {
  while (!element.shadowRoot?.textContent.includes(text)) await new Promise((resolve) => requestAnimationFrame(resolve));
}

const answer = press('1', 'Enter');
const said = (element: AnnotationTaskElement) =>
  shadow(element).querySelector('[part=verdict]')?.textContent.replaceAll(/\s+/g, ' ').trim();

describe('practice', () => {
  afterEach(() => {
    document.querySelector('annotation-task')?.remove();
  });

  it('tells how each answer was, has a wrong one corrected, and then begins the task', async () => {
    const { element, backend, heard, annotator } = await openPractice({ passing_criteria: { min_correct: 1 } });
    await until(element, 'Practice 1');
    expect(said(element)).to.equal('');
    await press('b')();
    await answer();
    await until(element, 'Not quite.');
    expect(said(element)).to.equal('✗ Not quite. Change your answer and submit it again. Which is better? A is better A helps.');
    expect(shadow(element).querySelector('.prompt-text')?.textContent).to.equal('Practice 1');
    await press('a', 'Enter')();
    await until(element, 'Practice 2');
    expect(said(element)).to.equal('✓ Right. A helps.');
    await press('b')();
    await answer();
    await until(element, '1 of 2 right at the first try.');
    expect(shadow(element).activeElement?.id).to.equal('item-heading');
    expect(heard).to.deep.equal([]);
    await expect(element).to.be.accessible();
    const shown = oneEvent(element, 'item-show');
    button(element, 'Begin annotating').click();
    await shown;
    expect(shadow(element).querySelector('[part=practice]')).to.equal(null);
    expect(await backend.history(annotator)).to.deep.equal([]);
    expect(await backend.progress(annotator)).to.include({ done: 0, total: 3 });
    element.remove();

    const again = await openPractice({ passing_criteria: { min_correct: 1 } }, annotator);
    await until(again.element, 'Question 1');
    expect(shadow(again.element).querySelector('[part=practice]')).to.equal(null);
  });

  it('is repeated by who does not pass, and needs no correction where the config says so', async () => {
    const { element } = await openPractice({ allow_retry: false });
    await until(element, 'Practice 1');
    await press('b')();
    await answer();
    await until(element, 'Submit again to go on.');
    await press('Enter')();
    await until(element, 'Practice 2');
    await press('b')();
    await answer();
    await until(element, 'That is not enough to begin.');
    expect([...shadow(element).querySelectorAll('[part=practice-end] button')].map(({ textContent }) => textContent.trim())).to.deep.equal([
      'Practise again',
    ]);
    button(element, 'Practise again').click();
    await until(element, 'Practice 1');
    expect(said(element)).to.equal('');
  });
});
