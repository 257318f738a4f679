import type { AnnotationRecord } from '../core/record.js';

/** Records one after another: in memory, or read from a store as they are written. */
export type RecordSource = Iterable<AnnotationRecord> | AsyncIterable<AnnotationRecord>;

/** Every record as one line of JSON, with its line break. Holds one record at a time. */
export async function* recordsToJsonLines(records: RecordSource): AsyncGenerator<string, void, void> {
  for await (const record of records) yield `${JSON.stringify(record)}\n`;
}
