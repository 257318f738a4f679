/** An `<annotation-task>` on the page over a memory backend, and what a person does with it. */
import { fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/annotation-task.js';
import { parseTaskConfig } from '../../src/config/index.js';
import type { Item } from '../../src/core/item.js';
import { MemoryBackend } from '../../src/core/memory-backend.js';
import type { TaskSession } from '../../src/core/session-state.js';
import type { TaskConfig } from '../../src/core/task-config.js';
import type { AnnotationTaskElement } from '../../src/task/annotation-task.js';

export const SOURCE = `
annotation_task_name: Comparing
item_properties: { id_key: id, text_key: question }
annotation_instructions: |
  First line.
  Second line.
annotation_schemes:
  - annotation_type: pairwise
    name: preference
    description: Which is better?
    labels: [A is better, B is better, Tie, Both bad]
    keyboard_shortcuts: { A is better: a, B is better: b, Tie: e, Both bad: x }
  - annotation_type: radio
    name: dimension
    description: What decided it?
    labels: [Useful, True]
    keyboard_shortcuts: { Useful: 1, True: 2 }
  - annotation_type: text
    name: reason
    description: Why?
    textarea: true
allow_skip: true
`;

export const ITEMS = ['1', '2', '3'].map((id) => ({
  id,
  question: `Question ${id}`,
  response_a: `First ${id}`,
  response_b: `Second\n${id}`,
}));

export interface Setup {
  readonly source?: string;
  readonly config?: TaskConfig;
  readonly items?: readonly Item[];
  readonly backend?: MemoryBackend;
  readonly annotator?: string;
  readonly session?: TaskSession;
}

export async function open({
  source = SOURCE,
  config = parseTaskConfig(source).config,
  items = ITEMS,
  backend = new MemoryBackend({ config, items }),
  annotator = crypto.randomUUID(),
  session,
}: Setup = {}) {
  const heard: Event[] = [];
  const element = document.createElement('annotation-task');
  for (const type of [
    'item-show',
    'annotation-change',
    'annotation-submit',
    'annotation-skip',
    'annotation-saved',
    'task-complete',
    'task-error',
  ]) {
    element.addEventListener(type, (event) => heard.push(event));
  }
  Object.assign(element, { config, backend, items, annotator, session });
  const shown = oneEvent(element, 'item-show');
  (await fixture<HTMLElement>(html`<div></div>`)).append(element);
  await shown;
  return { element, heard, backend };
}

export function shadow(element: AnnotationTaskElement): ShadowRoot {
  if (!element.shadowRoot) throw new Error('The task has not rendered.');
  return element.shadowRoot;
}

export function scheme<Tag extends 'pairwise-preference' | 'radio-scheme' | 'text-scheme'>(element: AnnotationTaskElement, tag: Tag) {
  const found = shadow(element).querySelector(tag);
  if (!found) throw new Error(`There is no <${tag}>.`);
  return found;
}

export function button(element: AnnotationTaskElement, name: string): HTMLButtonElement {
  const found = [...shadow(element).querySelectorAll('button')].find((candidate) => candidate.textContent.trim().startsWith(name));
  if (!found) throw new Error(`There is no button “${name}”.`);
  return found;
}

/** Does something that brings the next item, and waits for it. */
export async function toNextItem(element: AnnotationTaskElement, act: () => Promise<void> | void): Promise<void> {
  const shown = Promise.race([oneEvent(element, 'item-show'), oneEvent(element, 'task-complete')]);
  await act();
  await shown;
}

export const press =
  (...keys: readonly string[]) =>
  async () => {
    for (const key of keys) await sendKeys({ press: key });
  };
