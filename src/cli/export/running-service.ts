/** A study that is being served, asked of its service as the owner. */
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { isTaskConfig } from '../../core/is-task-config.js';
import { isPlainObject } from '../../core/json.js';
import { isAnnotationRecord } from '../../core/parse-record.js';
import type { AnnotationRecord } from '../../core/record.js';
import type { TaskConfig } from '../../core/task-config.js';
import { SignedSessions } from '../../server/signed-session.js';
import type { ExportSource } from './export-source.js';

export interface RunningService extends ExportSource {
  readonly readConfig: () => Promise<TaskConfig>;
}

/** @throws Error when the service cannot be reached, or is of another secret */
export async function openRunningService(url: string, secret: string): Promise<RunningService> {
  const password = await new SignedSessions(secret).ownerKey();
  const body = JSON.stringify({ annotator: 'owner', role: 'owner', password });
  const signedIn = await ask(url, 'session', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((text) => text.split(';')[0])
    .join('; ');
  const get = (path: string) => ask(url, path, { headers: { cookie } });
  const read = async (path: string): Promise<unknown> => (await get(path)).json();
  const gold = await read('study/gold');
  return {
    async *records(withGold) {
      for (const path of ['study/decisions', 'study/records', ...(withGold ? ['study/gold-records'] : [])]) {
        const { body: stream } = await get(path);
        if (stream) for await (const line of createInterface({ input: Readable.fromWeb(stream) })) yield recordOf(line);
      }
    },
    goldIds: new Set(Array.isArray(gold) ? gold.filter(isPlainObject).map(({ itemId }) => String(itemId)) : []),
    isUnique: true,
    async item(itemId) {
      const answer = await read(`items/${encodeURIComponent(itemId)}`);
      return isPlainObject(answer) ? answer : undefined;
    },
    async readConfig() {
      const config = await read('task');
      if (isTaskConfig(config)) return config;
      throw new Error(`The service at ${url} does not say what its study is. Stop the service, then export.`);
    },
    close: async () => {},
  };
}

async function ask(url: string, path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(new URL(`api/${path}`, url), init).catch((cause: unknown) => {
    throw new Error(`The study is being served at ${url}, but cannot be reached there. Stop the service, then export.`, { cause });
  });
  if (!response.ok) throw new Error(`The service at ${url} answered ${String(response.status)} to ${path}. Stop the service, then export.`);
  return response;
}

function recordOf(line: string): AnnotationRecord {
  const value: unknown = JSON.parse(line);
  if (!isAnnotationRecord(value)) throw new Error('The service sent something that is no record. Is it of another version?');
  return value;
}
