/** The records of a study as a report needs them: gone through once, and by item for whoever wants to see who said what. It renders nothing. */
import type { StudyAnalysis } from '../analysis/study-analysis.js';
import { isAdjudication } from '../core/adjudication.js';
import { itemIdentity, type Item } from '../core/item.js';
import type { AnnotationRecord } from '../core/record.js';
import type { TaskConfig } from '../core/task-config.js';

export type ReportRecords = Iterable<AnnotationRecord> | AsyncIterable<AnnotationRecord>;

export interface StudyRecords {
  readonly analysis: StudyAnalysis;
  /** The newest revision of each annotator's record of an item, then the decisions about it. */
  of(itemId: string): readonly AnnotationRecord[];
}

/** The page can react after so many records. */
const SLICE = 2_000;

/** @param items absent: they are not known */
export async function readStudy(
  records: ReportRecords,
  config: TaskConfig,
  items: readonly Item[] | undefined,
  signal: AbortSignal,
): Promise<StudyRecords | undefined> {
  const { StudyAnalyser } = await import('../analysis/analyse-study.js');
  const byId = new Map((items ?? []).flatMap((item) => entryOf(item, config)));
  const analyser = new StudyAnalyser({ config, ...(items && { item: (itemId: string) => byId.get(itemId), itemCount: items.length }) });
  const byItem = new Map<string, Map<string, AnnotationRecord>>();
  let read = 0;
  for await (const record of records) {
    read += 1;
    if (read % SLICE === 0) await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return undefined;
    analyser.add(record);
    const said = byItem.get(record.itemId) ?? new Map<string, AnnotationRecord>();
    const known = said.get(record.id);
    if (!known || known.revision < record.revision) said.set(record.id, record);
    byItem.set(record.itemId, said);
  }
  const isDecision = (record: AnnotationRecord) => isAdjudication(record, config.annotationTaskName);
  return {
    analysis: analyser.result(),
    of(itemId) {
      const said = [...(byItem.get(itemId)?.values() ?? [])];
      return [...said.filter((record) => !isDecision(record)), ...said.filter(isDecision)];
    },
  };
}

function entryOf(item: Item, config: TaskConfig): readonly (readonly [string, Item])[] {
  const id = itemIdentity(item, config.itemProperties.idKey);
  return id === undefined ? [] : [[id, item]];
}

/** Every record of a stream, which can be read once. */
export async function collected(records: ReportRecords): Promise<readonly AnnotationRecord[]> {
  const all: AnnotationRecord[] = [];
  for await (const record of records) all.push(record);
  return all;
}

/** Records, and others behind them. */
export async function* withMore(records: ReportRecords, more: readonly AnnotationRecord[]): AsyncGenerator<AnnotationRecord, void, void> {
  yield* records;
  yield* more;
}
