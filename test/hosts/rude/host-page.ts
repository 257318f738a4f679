/** The script of a host page: puts a task in a box, and tells what it looks like. */
import '../../../src/define/all.js';
import { parseTaskConfig } from '../../../src/config/index.js';
import { MemoryBackend } from '../../../src/core/memory-backend.js';
import type { AnnotationTaskElement } from '../../../src/task/annotation-task.js';

const SOURCE = `
annotation_task_name: Comparing
item_properties: { id_key: id, text_key: question }
annotation_instructions: Read both.
annotation_schemes:
  - annotation_type: pairwise
    name: preference
    description: Which is better?
    labels: [A is better, B is better, Tie, Both bad]
    tooltips: { Tie: Neither of them is }
    keyboard_shortcuts: { A is better: a, B is better: b }
  - annotation_type: multirate
    name: qualities
    options: [Clear, Short]
    labels: [No, Some, Yes]
  - annotation_type: radio
    name: reading
    labels: [Once, Twice]
    keyboard_shortcuts: { Twice: t }
  - annotation_type: span
    name: parts
    labels: [Wrong, Right]
  - annotation_type: pure_display
    name: note
    description: |
      # Note
      A word on it.
  - annotation_type: text
    name: reason
    description: Why?
    textarea: true
allow_skip: true
`;
export const { config } = parseTaskConfig(SOURCE);
const ITEMS = ['1', '2', '3'].map((id) => ({
  id,
  question: `What is *${id}*?\n\n- a number\n- a name`,
  response_a: `A number, ${id}.\n\n    and  spaces`,
  response_b: 'A name.\n\n| a | b |\n|---|---|\n| 1 | 2 |',
}));

/** A new one on each page: no draft is there yet. */
const annotator = crypto.randomUUID();
const heard: string[] = [];
const backend = new MemoryBackend({ config, items: ITEMS });

function newTask(): AnnotationTaskElement {
  const task = document.createElement('annotation-task');
  task.lang = 'en';
  Object.assign(task, { config, backend, items: ITEMS, annotator });
  for (const type of ['annotation-saved', 'task-error']) task.addEventListener(type, () => heard.push(type));
  return task;
}

const task = newTask();
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

async function shown(): Promise<void> {
  while (!task.shadowRoot?.querySelector('[part=item]')) await frame();
  await task.openDesk?.texts?.ready;
  for (let round = 0; round < 3; round += 1) {
    await task.updateComplete;
    await frame();
  }
}

/** @param place where the task goes; default: the box */
async function mount(place: Element | ShadowRoot | null = document.querySelector('#box')): Promise<void> {
  place?.append(task);
  await shown();
}

const PROPERTIES = [
  'color',
  'background-color',
  'font-size',
  'font-family',
  'font-weight',
  'line-height',
  'letter-spacing',
  'word-spacing',
  'text-transform',
  'text-align',
  'text-indent',
  'text-shadow',
  'white-space',
  'word-break',
  'cursor',
  'visibility',
  'display',
  'position',
  'opacity',
  'list-style-position',
  'direction',
  'user-select',
  'tab-size',
  'hyphens',
  'box-sizing',
  'border-top-width',
  'padding-left',
  'margin-top',
];

function* within(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* within(element.shadowRoot);
  }
}

/** How everything of the task stands and looks, a line for each element. The task's own box is the host's to style. */
function looks(): string[] {
  const root = task.shadowRoot;
  if (!root) return [];
  const { left, top } = root.querySelector('.task')?.getBoundingClientRect() ?? task.getBoundingClientRect();
  return [...within(root)].map((element) => {
    const box = element.getBoundingClientRect();
    const hasBox = box.width > 0 || box.height > 0;
    const place = hasBox ? [box.left - left, box.top - top, box.width, box.height].map((number) => number.toFixed(0)).join(' ') : 'no box';
    const computed = getComputedStyle(element);
    const styles = PROPERTIES.map((property) => `${property}: ${computed.getPropertyValue(property)}`).join('; ');
    return `<${element.localName} ${element.getAttribute('part') ?? element.className}> ${place}; ${styles}`;
  });
}

/** Time for whatever the page has set going. */
async function idle(): Promise<void> {
  for (let round = 0; round < 10; round += 1) await frame();
}

/** Where something of the task is, to be clicked; empty where it is not. */
async function spot(selector: string, text = ''): Promise<string> {
  // After a key, Firefox scrolls to the caret with the next frame: it would take away again what is brought here before that.
  for (let round = 0; round < 2; round += 1) await frame();
  const found = [...within(task.shadowRoot ?? task)].find((element) => element.matches(selector) && element.textContent.includes(text));
  if (!found) return '';
  found.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = found.getBoundingClientRect();
  return [left + width / 2, top + height / 2].join(' ');
}

/** What is answered now, as text. */
function answers(): string {
  const elements = [...(task.shadowRoot?.querySelectorAll('[part=scheme]') ?? [])];
  return JSON.stringify(elements.map((element) => ('answer' in element ? element.answer : undefined)));
}

async function saved(): Promise<string> {
  return JSON.stringify((await backend.history(annotator)).map((record) => record.answers));
}

Object.assign(window, { hosts: { mount, looks, saved, answers, spot, idle, shown, heard, task, config } });
