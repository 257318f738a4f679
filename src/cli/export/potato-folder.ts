/** Potato's folder of annotations on the disk: a folder of each annotator with what Potato keeps of them. */
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnnotationRecord } from '../../core/record.js';
import { recordsFromPotato, type ReadPotatoOptions } from '../../export/potato/read-potato.js';
import type { PotatoOutput } from '../../export/potato/write-potato.js';
import { UsageError } from '../usage-error.js';

const STATE_FILE = 'user_state.json';
/** What Potato 1 wrote. */
const LINES_FILE = 'annotated_instances.jsonl';

/** One annotator's file is in memory at a time. A file that is no JSON is reported, and the others are read. */
export async function* recordsOfPotatoFolder(
  folder: string,
  options: ReadPotatoOptions,
  report: (text: string) => void,
): AsyncGenerator<AnnotationRecord, void, void> {
  for (const entry of (await readdir(folder, { withFileTypes: true })).sort((one, other) => (one.name < other.name ? -1 : 1))) {
    if (!entry.isDirectory()) continue;
    const [file, text] = await annotatorFile(join(folder, entry.name));
    if (text === undefined) continue;
    const name = `${entry.name}/${file}`;
    const documents = file === LINES_FILE ? text.split('\n').filter((line) => line.trim() !== '') : [text];
    for (const document of documents) {
      try {
        yield* recordsFromPotato(document, {
          ...options,
          annotator: entry.name,
          onUnreadable(itemId, scheme) {
            report(`${name}: the answer of item “${itemId}” to “${scheme}” means nothing to this config, left out.\n`);
          },
        });
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        report(`${name}: no JSON, left out.\n`);
      }
    }
  }
}

async function annotatorFile(folder: string): Promise<readonly [file: string, text: string | undefined]> {
  for (const file of [STATE_FILE, LINES_FILE]) {
    const path = join(folder, file);
    if ((await stat(path).catch(() => undefined))?.isFile()) return [file, await readFile(path, 'utf8')];
  }
  return [STATE_FILE, undefined];
}

/**
 * Each annotator's file appears when it is whole.
 * @throws UsageError when an annotator has a file there already: it may hold what nothing else does
 */
export async function writePotatoFolder(folder: string, { states }: PotatoOutput): Promise<void> {
  for await (const { folder: name, text } of states) {
    const file = join(folder, name, STATE_FILE);
    if (await stat(file).catch(() => undefined)) throw new UsageError(`There is a ${file} already. Name a new folder with --out.`);
    await mkdir(join(folder, name), { recursive: true });
    await writeFile(`${file}.unfinished`, text, { flush: true });
    await rename(`${file}.unfinished`, file);
  }
}
