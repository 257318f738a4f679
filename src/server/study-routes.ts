/** What only the person who runs the study sees: how it goes, and its records. */
import type { GoldScore } from '../core/gold-items.js';
import type { AnnotationRecord } from '../core/record.js';
import type { StudyItemsQuery } from '../core/study-progress.js';
import type { TaskConfig } from '../core/task-config.js';
import { recordsToJsonLines } from '../export/json-lines.js';
import { trlPreferencePairs } from '../export/trl-preference.js';
import type { Identity } from './identity.js';
import { Problem } from './problem.js';
import { json, jsonLines, on } from './responses.js';
import { studyEvents } from './study-events.js';
import type { TaskStore } from './task-store.js';

/** More at once would be long to wait for. */
const MOST_ITEMS = 200;

export interface StudyCall {
  readonly request: Request;
  readonly config: TaskConfig;
  readonly store: TaskStore;
  /** The segments of the address below `study`. */
  readonly path: readonly string[];
}

/** @throws Problem when somebody else asks, or there is nothing at the address */
export async function answerStudy({ request, config, store, path: [part, ...rest] }: StudyCall, { role }: Identity): Promise<Response> {
  if (role !== 'owner') throw new Problem(403, 'This is for the person who runs the study.');
  if (rest.length > 0) throw new Problem(404, 'There is nothing at this address.');
  switch (part) {
    case 'progress':
      return on(request, { GET: async () => json(await store.studyProgress()) });
    case 'items':
      return on(request, { GET: async () => json(await store.studyItems(itemsQuery(new URL(request.url).searchParams))) });
    case 'events':
      return on(request, {
        GET: () => new Response(studyEvents(store, request.signal), { headers: { 'content-type': 'text/event-stream' } }),
      });
    case 'records':
      return on(request, { GET: () => jsonLines(recordsToJsonLines(store.records()), 'records.jsonl') });
    case 'gold':
      return on(request, { GET: async () => json(await goldItems(store)) });
    case 'gold-records':
      return on(request, {
        GET: () => jsonLines(recordsToJsonLines(store.goldRecords?.() ?? noRecords()), 'gold-records.jsonl'),
      });
    case 'preference-pairs':
      return on(request, { GET: () => jsonLines(preferencePairs(config, store), 'preference-pairs.jsonl') });
    default:
      throw new Problem(404, 'There is nothing at this address.');
  }
}

async function goldItems(store: TaskStore): Promise<readonly ({ readonly itemId: string } & GoldScore)[]> {
  const scores = (await store.goldItems?.()) ?? new Map<string, GoldScore>();
  return [...scores].map(([itemId, score]) => ({ itemId, ...score }));
}

async function* noRecords(): AsyncGenerator<AnnotationRecord> {
  // The task has no gold items.
}

function itemsQuery(parameters: URLSearchParams): StudyItemsQuery {
  const submitted = wholeNumber(parameters, 'submitted', 0, 1_000_000_000);
  const limit = wholeNumber(parameters, 'limit', 1, MOST_ITEMS);
  const after = parameters.get('after');
  return { ...(submitted !== undefined && { submitted }), ...(limit !== undefined && { limit }), ...(after !== null && { after }) };
}

function wholeNumber(parameters: URLSearchParams, name: string, least: number, most: number): number | undefined {
  const text = parameters.get(name);
  if (text === null) return undefined;
  const value = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
  if (value >= least && value <= most) return value;
  throw new Problem(400, `“${name}” is a whole number from ${String(least)} to ${String(most)}.`);
}

function preferencePairs(config: TaskConfig, store: TaskStore): AsyncIterable<string> {
  try {
    return trlPreferencePairs(store.records(), { config, item: (itemId) => store.item(itemId) }).lines;
  } catch (error) {
    if (error instanceof RangeError) throw new Problem(404, error.message);
    throw error;
  }
}
