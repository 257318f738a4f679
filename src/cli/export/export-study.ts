/** The command `export`: writes what a study has, from its database or, while it is served from an embedded one, from the service. */
import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { goldConfig } from '../../core/gold-items.js';
import { potatoOutput } from '../../export/potato/write-potato.js';
import type { ExportSummary } from '../../export/summary.js';
import { SqlTaskStore } from '../../server/sql/sql-task-store.js';
import { folderUser, FolderInUseError } from '../serve/folder-lock.js';
import type { Study } from '../serve/serve-study.js';
import { databaseUrl, openStudyDatabase } from '../serve/study-database.js';
import { openStudyFolder, type StudyFolder } from '../serve/study-folder.js';
import { UsageError } from '../usage-error.js';
import type { ExportArguments } from './export-arguments.js';
import { exportLines, type Lines } from './export-lines.js';
import { goldItemsOf, openRecordFiles, type ExportSource } from './export-source.js';
import { writePotatoFolder } from './potato-folder.js';
import { openRunningService } from './running-service.js';

export interface ExportSurroundings {
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly write: (output: string) => void;
  readonly writeError: (output: string) => void;
}

/** @throws UsageError for a policy that the format has no place for, and for a task that compares nothing */
export async function exportStudy(study: Study, asked: ExportArguments, surroundings: ExportSurroundings): Promise<void> {
  const source =
    asked.records.length > 0
      ? await openRecordFiles(study, asked.records, surroundings.folder, surroundings.writeError)
      : await openStore(study, await openStudyFolder(study.configPath, study.config, surroundings.environment), surroundings.environment);
  try {
    const { format } = asked;
    if (format === 'potato') {
      await exportToPotato(study, asked, source, surroundings);
      return;
    }
    const { lines, summary, noun } = understood(() => exportLines(study.config, { ...asked, format }, source));
    if (asked.out === undefined) for await (const line of lines) surroundings.write(line);
    else await writeFile(resolve(surroundings.folder, asked.out), lines);
    surroundings.writeError(said(asked, summary(), noun));
  } finally {
    await source.close();
  }
}

async function exportToPotato(
  { config }: Study,
  { out, policies, summary }: ExportArguments,
  source: ExportSource,
  { folder, writeError }: ExportSurroundings,
): Promise<void> {
  if (out === undefined) throw new UsageError('Potato keeps its annotations in a folder: name a new one with --out.');
  const withGold = policies.gold === 'keep' || policies.gold === 'only';
  const output = potatoOutput(() => source.records(withGold), {
    ...(source.isUnique && { duplicates: 'unchecked' as const }),
    ...policies,
    config,
    goldIds: source.goldIds,
    item: (itemId) => source.item(itemId),
  });
  await writePotatoFolder(resolve(folder, out), output);
  writeError(said({ summary }, output.summary(), 'records'));
}

function said({ summary }: Pick<ExportArguments, 'summary'>, found: Partial<ExportSummary>, noun: string): string {
  return summary === 'json' ? `${JSON.stringify(found)}\n` : `${sentence(found, noun)}\n`;
}

function understood(read: () => Lines): Lines {
  try {
    return read();
  } catch (error) {
    throw error instanceof RangeError ? new UsageError(error.message) : error;
  }
}

async function openStore(study: Study, folder: StudyFolder, environment: NodeJS.ProcessEnv): Promise<ExportSource> {
  const { config } = study;
  const user = databaseUrl(environment) === undefined ? await folderUser(folder.lock) : undefined;
  const gold = goldItemsOf(study);
  if (user?.url !== undefined) return openRunningService(user.url, folder.secret, gold);
  if (user) throw new FolderInUseError(user, folder.lock);
  const { database, close } = await openStudyDatabase(folder, environment);
  try {
    // Without the data files: what they say now is the business of the next start of the service.
    const store = await SqlTaskStore.open({ database, config });
    return {
      async *records(withGold) {
        yield* store.records();
        for (const { source } of withGold ? study.gold : []) {
          yield* (await SqlTaskStore.open({ database, config: goldConfig(config, source) })).records();
        }
      },
      item: async (itemId) => (await store.item(itemId)) ?? gold.get(itemId),
      goldIds: new Set(gold.keys()),
      isUnique: true,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function sentence({ written = 0, leftOut = {}, leftOutItems = {} }: Partial<ExportSummary>, noun: string): string {
  const reasons = Object.entries(leftOut).map(([reason, count]) => `${String(count)} ${reason}`);
  const first = `${String(written)} ${noun}${reasons.length === 0 ? '' : `; left out: ${reasons.join(', ')}`}.`;
  const items = Object.entries(leftOutItems).map(
    ([reason, ids]) => `  ${reason}: ${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ', …' : ''}`,
  );
  return [first, ...items].join('\n');
}

/** The file appears when it is whole; of one that fails nothing is left. */
async function writeFile(file: string, lines: AsyncIterable<string>): Promise<void> {
  const unfinished = `${file}.${randomUUID()}.unfinished`;
  try {
    await pipeline(lines, createWriteStream(unfinished, { flush: true }));
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
