/** Where an export reads: the study's service or database, or files of records. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Item } from '../../core/item.js';
import { itemIdentity } from '../../core/item.js';
import type { AnnotationRecord } from '../../core/record.js';
import { recordsFromJsonLines } from '../../export/read-records.js';
import type { Study } from '../serve/serve-study.js';
import { UsageError } from '../usage-error.js';
import { recordsOfPotatoFolder } from './potato-folder.js';

export interface ExportSource {
  /** From the start, each time it is called. */
  records(withGold: boolean): AsyncIterable<AnnotationRecord>;
  item(itemId: string): Promise<Item | undefined>;
  /** The items whose answer is known. */
  readonly goldIds: ReadonlySet<string>;
  /** Whether each record comes once, in its newest revision. */
  readonly isUnique: boolean;
  close(): Promise<void>;
}

/** The gold items of a study, by id. */
export function goldItemsOf({ gold }: Study): ReadonlyMap<string, Item> {
  return new Map(gold.flatMap(({ items }) => items.map(({ itemId, item }) => [itemId, item] as const)));
}

/**
 * Records from JSON Lines and from Potato's folders, items from the study's data files.
 * @param report is told the lines that are no records, once
 * @throws UsageError when a file is not there
 */
export async function openRecordFiles(
  study: Study,
  files: readonly string[],
  folder: string,
  report: (text: string) => void,
): Promise<ExportSource> {
  const paths = files.map((file) => resolve(folder, file));
  const folders = new Set<string>();
  for (const [index, path] of paths.entries()) {
    const found = await stat(path).catch(() => undefined);
    if (!found) throw new UsageError(`There is no file ${files[index] ?? path}.`);
    if (found.isDirectory()) folders.add(path);
  }
  const gold = goldItemsOf(study);
  const { idKey } = study.config.itemProperties;
  const items = new Map(study.items.map((item) => [itemIdentity(item, idKey) ?? '', item]));
  const reported = new Set<string>();
  const reportOnce = (text: string): void => {
    if (!reported.has(text)) report(text);
    reported.add(text);
  };
  const item = async (itemId: string) => items.get(itemId) ?? gold.get(itemId);
  return {
    async *records() {
      for (const [index, path] of paths.entries()) {
        if (folders.has(path)) {
          yield* recordsOfPotatoFolder(path, { config: study.config, item }, reportOnce);
          continue;
        }
        const lines = createInterface({ input: createReadStream(path), crlfDelay: Infinity });
        yield* recordsFromJsonLines(lines, (line) => {
          reportOnce(`${files[index] ?? path}:${String(line)}: not a record, left out.\n`);
        });
      }
    },
    item,
    goldIds: new Set(gold.keys()),
    isUnique: false,
    close: async () => {},
  };
}
