/** Reads from a service what a report needs: the task, its records and data line by line, an item. Nothing of it is believed. */
import { isTaskConfig } from '../core/is-task-config.js';
import { isPlainObject } from '../core/json.js';
import { isAnnotationRecord } from '../core/parse-record.js';
import type { Item } from '../core/item.js';
import type { AnnotationRecord } from '../core/record.js';
import type { TaskConfig } from '../core/task-config.js';
import { below, StudyServiceError } from '../study/study-service.js';

/** @throws StudyServiceError */
export async function readTask(src: string, signal: AbortSignal): Promise<TaskConfig> {
  const config: unknown = await (await ask(below(src, '../task'), signal)).json();
  if (isTaskConfig(config)) return config;
  throw new StudyServiceError('', false);
}

/**
 * Decisions about disputed items, then all others.
 * @throws StudyServiceError
 */
export async function* readRecords(src: string, signal: AbortSignal): AsyncGenerator<AnnotationRecord, void, void> {
  for (const address of [below(src, 'decisions'), below(src, 'records')]) {
    for await (const value of readLines(await ask(address, signal))) if (isAnnotationRecord(value)) yield value;
  }
}

/** Of a text, as much as tells that there is one and what a model is called: a report does not show the data. */
const LONGEST_TEXT = 500;

/** The items of the data, with their texts cut short. @throws StudyServiceError */
export async function readData(src: string, signal: AbortSignal): Promise<readonly Item[]> {
  const items: Item[] = [];
  for await (const line of readLines(await ask(`${below(src, 'data')}?longest=${String(LONGEST_TEXT)}`, signal))) {
    const item = isPlainObject(line) ? line['item'] : undefined;
    if (isPlainObject(item)) items.push(item);
  }
  return items;
}

async function* readLines({ body }: Response): AsyncGenerator<unknown, void, void> {
  if (!body) return;
  let rest = '';
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { value, done } = await reader.read();
    const lines = (rest + (value ?? '')).split('\n');
    rest = done ? '' : (lines.pop() ?? '');
    for (const line of lines) if (line.trim() !== '') yield JSON.parse(line);
    if (done) return;
  }
}

/** `undefined` where the service does not tell. */
export async function readItem(src: string, itemId: string, signal: AbortSignal): Promise<Item | undefined> {
  const response = await ask(below(src, `../items/${encodeURIComponent(itemId)}`), signal).catch(() => undefined);
  const item: unknown = await response?.json().catch(() => undefined);
  return isPlainObject(item) ? item : undefined;
}

async function ask(address: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(address, { signal, credentials: 'include' }).catch(() => {
    throw new StudyServiceError('', true);
  });
  if (!response.ok) throw new StudyServiceError('', response.status >= 500);
  return response;
}
