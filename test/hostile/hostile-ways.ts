/** Each way by which data comes in beside texts: shows one of its vectors within the box, and says what came of it. */
import { openDB } from 'idb';
import { HttpBackend } from '../../src/backends/http.js';
import { IndexedDbBackend } from '../../src/backends/indexeddb.js';
import { taskDatabaseShape, type TaskDatabaseSchema } from '../../src/backends/indexeddb-schema.js';
import { parseTaskConfig } from '../../src/config/index.js';
import type { AnnotationRecord } from '../../src/core/record.js';
import type { TaskConfig } from '../../src/core/task-config.js';
import { recordsFromPotato, answersToCsv } from '../../src/export/index.js';
import { taskRecord } from '../../src/testing/index.js';
import type { AnnotationTaskElement } from '../../src/task/annotation-task.js';
import { box, frame, provoke, shown } from './page-parts.js';
import { ANSWERS } from './vectors/answers.js';
import { CONFIGS } from './vectors/configs.js';
import { FILE_NAMES } from './vectors/file-names.js';
import { ITEMS } from './vectors/items.js';
import { STORED_DRAFTS, STORED_RECORDS } from './vectors/stored.js';
import { TEXTS } from './vectors/texts.js';

const ANNOTATOR = 'ann';
const PAIR = { annotation_type: 'pairwise', name: 'pair', description: 'Which?', labels: ['A', 'B'] };
const REASON = { annotation_type: 'text', name: 'reason', description: 'Why?', textarea: true };

function configOf(more: Readonly<Record<string, unknown>> = {}): TaskConfig {
  const name = `hostile ${crypto.randomUUID()}`;
  return parseTaskConfig({ annotation_task_name: name, annotation_schemes: [PAIR, REASON], ...more }).config;
}

/** Puts a task on the page, uses all of it, answers and submits. @returns `item`, `complete` or `error` */
async function outcome(properties: Partial<AnnotationTaskElement>): Promise<string> {
  const task = Object.assign(document.createElement('annotation-task'), { lang: 'en', annotator: ANNOTATOR }, properties);
  box().replaceChildren(task);
  await shown(task);
  await task.openDesk?.texts?.ready;
  const root = task.shadowRoot;
  if (!root) return 'nothing';
  const part = ['item', 'complete', 'error'].find((name) => root.querySelector(`[part~=${name}]`)) ?? 'nothing';
  provoke(root);
  root.querySelector('pairwise-preference')?.shadowRoot?.querySelector('label')?.click();
  root.querySelector<HTMLElement>('[aria-pressed=false]')?.click();
  for (let round = 0; round < 3; round += 1) await frame();
  return part;
}

export async function items(index: number): Promise<string> {
  const { item = () => ({}), config = {} } = ITEMS[index] ?? {};
  return outcome({ config: configOf(config), items: [item()] });
}

export async function configs(index: number): Promise<string> {
  const [, text = ''] = CONFIGS[index] ?? [];
  const src = URL.createObjectURL(new Blob([text]));
  return outcome({ src, items: [{ id: '1', text: 'What?' }] });
}

/** The server has a config for each. */
export async function fileNames(index: number): Promise<string> {
  return outcome({ src: FILE_NAMES[index] ? `/configs/${String(index)}.yaml` : '' });
}

/** The server answers by it under its number. */
export async function answers(index: number): Promise<string> {
  if (!ANSWERS[index]) return 'nothing';
  const url = `/service/${String(index)}`;
  return outcome({ config: configOf(), backend: new HttpBackend({ url, tries: 1, token: 'secret' }) });
}

async function stored(put: (config: TaskConfig, database: string) => Promise<void>): Promise<string> {
  const config = configOf();
  const data = ['0', '1'].map((id) => ({ id, text: 'What?', response_a: 'one', response_b: 'other' }));
  const backend = new IndexedDbBackend({ config, items: data });
  await backend.open();
  backend.close();
  await put(config, `annotation-elements/${config.annotationTaskName}`);
  const came = await outcome({ config, items: data });
  const task = box().querySelector('annotation-task');
  const back = task?.shadowRoot?.querySelector<HTMLButtonElement>('[part~=back]');
  back?.click();
  for (let round = 0; round < 4; round += 1) await frame();
  return task?.shadowRoot?.querySelector('[part~=error]') ? 'error on the way back' : came;
}

export async function records(index: number): Promise<string> {
  return stored(async (config, name) => {
    const right = taskRecord({ id: 'r', annotator: ANNOTATOR, itemId: '0' });
    const record = {
      ...right,
      task: config.annotationTaskName,
      answers: { pair: { label: 'A', winner: 'a', strength: 1 } },
      ...STORED_RECORDS[index],
    };
    const database = await openDB(name, taskDatabaseShape.version);
    const row = { id: 'a', annotator: ANNOTATOR, itemId: '0', status: 'submitted', leasedUntil: 0, recordId: 'r', sequence: 1 };
    await database.put('assignments', row);
    await database.put('records', { record, sequence: 1 });
    database.close();
  });
}

export async function drafts(index: number): Promise<string> {
  return stored(async ({ annotationTaskName: task }, name) => {
    const database = await openDB<TaskDatabaseSchema>(name, taskDatabaseShape.version);
    const draft = {
      task,
      annotator: ANNOTATOR,
      itemId: '0',
      recordId: 'r',
      baseRevision: 0,
      answers: {},
      shownAt: new Date().toISOString(),
      activeMs: 5,
      order: [],
    };
    await database.put('drafts', { ...draft, ...STORED_DRAFTS[index] });
    database.close();
  });
}

/** A report, and what Potato would have kept, with a text in every place. */
export async function reports(index: number): Promise<string> {
  const text = (TEXTS[index] ?? '').slice(0, 2000) || 'x';
  const { config } = parseTaskConfig({
    annotation_task_name: text,
    annotation_schemes: [{ ...PAIR, description: text, labels: [`${text} A`, `${text} B`] }, REASON],
  });
  const record = (annotator: string, winner: 'a' | 'b'): AnnotationRecord => ({
    ...taskRecord({ id: `${annotator} r`, annotator, itemId: text }),
    task: text,
    skipReason: text,
    answers: { pair: { label: text, winner, strength: 1 }, reason: { text } },
    presentation: { order: [text] },
  });
  const known = [record(text, 'a'), record(`${text} 2`, 'b')];
  const potato = JSON.stringify({
    user_id: text,
    instance_id_to_label_to_value: { [text]: [[{ schema: text, name: text }, text]] },
    label_annotations: { pair: { [text]: text } },
    instance_id: text,
  });
  for await (const read of recordsFromPotato(potato, { config })) known.push(read);
  for await (const line of answersToCsv(known, { config, formulas: 'escape' }).lines) if (line === '') break;
  const report = document.createElement('annotation-report');
  const item = { id: text, text, response_a: text, response_b: text, model_a: text, model_b: `${text} b` };
  Object.assign(report, { lang: 'en', records: known, config, items: [item], adjudicator: text });
  box().replaceChildren(report);
  while (!report.shadowRoot?.querySelector('[part~=figures], [part~=error]')) await frame();
  provoke(report.shadowRoot);
  report.shadowRoot.querySelector<HTMLElement>('[part~=disputed] button')?.click();
  for (let round = 0; round < 3; round += 1) await frame();
  return report.shadowRoot.querySelector('[part~=error]') ? 'error' : 'figures';
}
