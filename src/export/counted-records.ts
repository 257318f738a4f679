/** Which of the records that a source gives count: no older revision, nothing twice. */
import type { AnnotationRecord } from '../core/record.js';
import type { Decisions } from './decisions.js';
import type { RecordSource } from './json-lines.js';
import type { DuplicatePolicy } from './policies.js';
import type { Tally } from './summary.js';

/** Records, or what gives them from the start each time it is called: then looking for duplicates keeps no record in memory, but some 200 bytes for each. */
export type Records = RecordSource | (() => RecordSource);

interface Newest {
  readonly place: number;
  readonly id: string;
  readonly revision: number;
  readonly ended: number;
}

/**
 * In the order of the source. With `unchecked` one record is in memory at a time.
 * @param decisions takes note of those that come; unless `unchecked`, of all of them before the first record is given
 */
export async function* countedRecords(
  records: Records,
  duplicates: DuplicatePolicy,
  tally: Tally,
  decisions?: Decisions,
): AsyncGenerator<AnnotationRecord, void, void> {
  if (duplicates === 'unchecked') {
    for await (const record of typeof records === 'function' ? records() : records) {
      tally.records += 1;
      decisions?.note(record);
      yield record;
    }
    return;
  }
  const again = await rereadable(records);
  const keyOf = duplicates === 'newest' ? annotatorAndItem : ({ id }: AnnotationRecord) => id;
  const newest = await newestPlaces(again(), keyOf, decisions);
  let place = 0;
  for await (const record of again()) {
    tally.records += 1;
    if (newest.get(keyOf(record))?.place === place) yield record;
    else tally.superseded += 1;
    place += 1;
  }
}

async function rereadable(records: Records): Promise<() => RecordSource> {
  if (typeof records === 'function') return records;
  const kept: AnnotationRecord[] = [];
  for await (const record of records) kept.push(record);
  return () => kept;
}

/** Who decides about an item in a task of its own replaces nothing that they said as an annotator. */
function annotatorAndItem({ task, annotator, itemId }: AnnotationRecord): string {
  return JSON.stringify([task, annotator, itemId]);
}

async function newestPlaces(
  records: RecordSource,
  keyOf: (record: AnnotationRecord) => string,
  decisions: Decisions | undefined,
): Promise<ReadonlyMap<string, Newest>> {
  const newest = new Map<string, Newest>();
  let place = 0;
  for await (const record of records) {
    decisions?.note(record);
    const known = newest.get(keyOf(record));
    const found = { place, id: record.id, revision: record.revision, ended: Date.parse(record.timing.endedAt) };
    if (!known || !isOlder(found, known)) newest.set(keyOf(record), found);
    place += 1;
  }
  return newest;
}

function isOlder(one: Newest, other: Newest): boolean {
  return one.id === other.id ? one.revision < other.revision : one.ended < other.ended;
}
