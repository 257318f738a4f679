/** Hands the annotator's records to them as files. The writers are in the export entry, which is loaded when someone asks. */
import type { Item } from '../core/item.js';
import type { AnnotationRecord } from '../core/record.js';
import type { TaskConfig } from '../core/task-config.js';

export interface DownloadSource {
  readonly config: TaskConfig;
  readonly records: readonly AnnotationRecord[];
  readonly item: (itemId: string) => Item | undefined | Promise<Item | undefined>;
}

/** How a preference pair file turned out. */
export interface PairSummary {
  readonly written: number;
  readonly leftOut: readonly (readonly [reason: string, count: number])[];
}

export async function downloadRecords({ config, records }: DownloadSource): Promise<void> {
  const { recordsToJsonLines } = await import('../export/json-lines.js');
  offer(await collect(recordsToJsonLines(records)), `${fileStem(config)}.records.jsonl`);
}

export async function downloadPairs({ config, records, item }: DownloadSource): Promise<PairSummary> {
  const { trlPreferencePairs } = await import('../export/trl-preference.js');
  const pairs = trlPreferencePairs(records, { config, item });
  offer(await collect(pairs.lines), `${fileStem(config)}.pairs.jsonl`);
  const { written, leftOut } = pairs.summary();
  return { written, leftOut: Object.entries(leftOut).filter(([, count]) => count > 0) };
}

async function collect(lines: AsyncIterable<string>): Promise<string[]> {
  const collected: string[] = [];
  for await (const line of lines) collected.push(line);
  return collected;
}

function fileStem({ annotationTaskName }: TaskConfig): string {
  return (
    annotationTaskName
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/g, '') || 'annotations'
  );
}

function offer(lines: string[], filename: string): void {
  const address = URL.createObjectURL(new Blob(lines, { type: 'application/jsonl' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = filename;
  link.click();
  // The browser has taken the address over when the click returns.
  URL.revokeObjectURL(address);
}
