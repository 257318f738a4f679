import type { AnnotationRecord } from '../core/record.js';
import type { RecordSource } from './json-lines.js';

/** The newest revision of each record, in the order in which the records first came. */
export async function newestRevisions(records: RecordSource): Promise<readonly AnnotationRecord[]> {
  const newest = new Map<string, AnnotationRecord>();
  for await (const record of records) {
    const known = newest.get(record.id);
    if (!known || known.revision < record.revision) newest.set(record.id, record);
  }
  return [...newest.values()];
}
