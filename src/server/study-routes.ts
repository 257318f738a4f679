/** What only the person who runs the study sees and does: how it goes, its records, and decisions about disputed items. */
import { adjudicationConfig } from '../core/adjudication.js';
import { RevisionConflictError } from '../core/backend.js';
import type { GoldScore } from '../core/gold-items.js';
import type { AnnotationRecord } from '../core/record.js';
import type { StudyItemsQuery } from '../core/study-progress.js';
import type { SchemeRegistry } from '../core/registry.js';
import type { TaskConfig } from '../core/task-config.js';
import { recordsToJsonLines } from '../export/json-lines.js';
import { trlPreferencePairs } from '../export/trl-preference.js';
import { checkRecord } from './check-record.js';
import type { Identity } from './identity.js';
import { Problem } from './problem.js';
import { readJson } from './read-body.js';
import { json, jsonLines, on } from './responses.js';
import { shortened } from './short-texts.js';
import { studyEvents } from './study-events.js';
import type { KeptItem, TaskStore } from './task-store.js';

/** More at once would be long to wait for. */
const MOST_ITEMS = 200;

export interface StudyCall {
  readonly request: Request;
  readonly config: TaskConfig;
  readonly store: TaskStore;
  /** The segments of the address below `study`. */
  readonly path: readonly string[];
  /** The greatest size of a request, in bytes. */
  readonly bodyLimit: number;
  readonly registry: SchemeRegistry;
}

/** @throws Problem when somebody else asks, or there is nothing at the address */
export async function answerStudy(call: StudyCall, identity: Identity): Promise<Response> {
  const { request, config, store, path } = call;
  const [part, ...rest] = path;
  if (identity.role !== 'owner') throw new Problem(403, 'This is for the person who runs the study.');
  if (part === 'decisions' && rest[1] === 'revisions' && rest.length === 3)
    return on(request, { PUT: () => saveDecision(call, identity, { id: rest[0] ?? '', revision: Number(rest[2]) }) });
  if (rest.length > 0) throw new Problem(404, 'There is nothing at this address.');
  switch (part) {
    case 'progress':
      return on(request, { GET: async () => json(await store.studyProgress()) });
    case 'items':
      return on(request, { GET: async () => json(await store.studyItems(itemsQuery(new URL(request.url).searchParams))) });
    case 'events':
      return on(request, {
        GET: () => new Response(studyEvents(store, request), { headers: { 'content-type': 'text/event-stream' } }),
      });
    case 'records':
      return on(request, { GET: () => jsonLines(recordsToJsonLines(store.records()), 'records.jsonl') });
    case 'decisions':
      return on(request, { GET: () => jsonLines(recordsToJsonLines(store.decisions?.() ?? noRecords()), 'decisions.jsonl') });
    case 'data':
      return on(request, {
        GET: () => jsonLines(itemLines(store.data?.(), longestText(new URL(request.url).searchParams)), 'data.jsonl'),
      });
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

/** A decision is its own adjudicator's, and of the task that `adjudicationConfig` makes of the study's. */
async function saveDecision(
  { request, config, store, bodyLimit, registry }: StudyCall,
  { annotator }: Identity,
  at: { readonly id: string; readonly revision: number },
): Promise<Response> {
  if (!store.saveDecision) throw new Problem(404, 'Decisions are not kept here.');
  const checks = { config: adjudicationConfig(config), registry, item: (itemId: string) => store.item(itemId) };
  const record = await checkRecord(await readJson(request, bodyLimit), checks);
  if (record.annotator !== annotator) throw new Problem(403, 'Nobody decides for somebody else. Sign in as who you are.');
  if (record.id !== at.id || record.revision !== at.revision) throw new Problem(422, 'The record does not belong to this address.');
  try {
    await store.saveDecision(record);
  } catch (error) {
    if (error instanceof RevisionConflictError) return json({ latest: error.latest }, {}, 409);
    throw error;
  }
  return new Response(null, { status: 204 });
}

async function* itemLines(items: AsyncIterable<KeptItem> | undefined, longest: number | undefined): AsyncGenerator<string> {
  if (!items) return;
  for await (const { itemId, item } of items) {
    yield `${JSON.stringify({ itemId, item: longest === undefined ? item : shortened(item, longest) })}\n`;
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

function longestText(parameters: URLSearchParams): number | undefined {
  return wholeNumber(parameters, 'longest', 1, 1_000_000_000);
}

function wholeNumber(parameters: URLSearchParams, name: string, least: number, most: number): number | undefined {
  const text = parameters.get(name);
  if (text === null) return undefined;
  const value = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
  if (value >= least && value <= most) return value;
  throw new Problem(400, `“${name}” is a whole number from ${String(least)} to ${String(most)}.`);
}

/** As what reads each record once wants them: a decision before what it replaces. */
async function* decisionsFirst(store: TaskStore): AsyncGenerator<AnnotationRecord> {
  if (store.decisions) yield* store.decisions();
  yield* store.records();
}

function preferencePairs(config: TaskConfig, store: TaskStore): AsyncIterable<string> {
  try {
    return trlPreferencePairs(decisionsFirst(store), { config, item: (itemId) => store.item(itemId), duplicates: 'unchecked' }).lines;
  } catch (error) {
    if (error instanceof RangeError) throw new Problem(404, error.message);
    throw error;
  }
}
