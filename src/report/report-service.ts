/** Reads from a service what a report needs: the task, its records line by line, an item. Nothing of it is believed. */
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

/** @throws StudyServiceError */
export async function* readRecords(src: string, signal: AbortSignal): AsyncGenerator<AnnotationRecord, void, void> {
  const { body } = await ask(below(src, 'records'), signal);
  if (!body) return;
  let rest = '';
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { value, done } = await reader.read();
    const lines = (rest + (value ?? '')).split('\n');
    rest = done ? '' : (lines.pop() ?? '');
    for (const line of lines) {
      const record: unknown = line.trim() === '' ? undefined : JSON.parse(line);
      if (isAnnotationRecord(record)) yield record;
    }
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
