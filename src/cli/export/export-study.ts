/** The command `export`: writes what a study has, from files, its database or, while it is served from an embedded one, from the service. */
import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { GoldItem } from '../../core/gold-items.js';
import type { TaskConfig } from '../../core/task-config.js';
import { potatoOutput } from '../../export/potato/write-potato.js';
import type { ExportSummary } from '../../export/summary.js';
import { openStudy, type StudySurroundings } from '../open-study.js';
import { folderUser, FolderInUseError } from '../serve/folder-lock.js';
import type { Study } from '../serve/serve-study.js';
import { databaseUrl, openStudyDatabase } from '../serve/study-database.js';
import { openStudyFolder } from '../serve/study-folder.js';
import { UsageError } from '../usage-error.js';
import { annotatorWeights } from './annotator-weights.js';
import type { ExportArguments } from './export-arguments.js';
import { exportLines } from './export-lines.js';
import { openRecordFiles, type ExportSource } from './export-source.js';
import { keptSource } from './kept-source.js';
import { openKeptStudy } from './kept-study.js';
import { writePotatoFolder } from './potato-folder.js';
import { openRunningService } from './running-service.js';
import { writeLines, type Write } from './standard-output.js';

export interface ExportSurroundings extends StudySurroundings {
  readonly environment: NodeJS.ProcessEnv;
  readonly write: Write;
  readonly writeError: (output: string) => void;
}

interface OpenedExport {
  readonly config: TaskConfig;
  readonly source: ExportSource;
  /** `undefined`: what is known of gold items is not known here. */
  readonly gold: ReadonlyMap<string, GoldItem> | undefined;
}

/**
 * @returns whether there is such a study; what is wrong with its config is said
 * @throws UsageError for a policy that the format has no place for, for a task that compares nothing, and for a database that does not say what is meant
 */
export async function exportStudy(asked: ExportArguments, surroundings: ExportSurroundings): Promise<boolean> {
  const opened = await open(asked, surroundings);
  if (!opened) return false;
  const { config, source } = opened;
  try {
    const { format } = asked;
    if (format === 'potato') {
      await exportToPotato(config, asked, source, surroundings);
      return true;
    }
    const weights = await annotatorWeights(asked, source, opened.gold, surroundings.folder);
    const { lines, summary, noun } = understood(() => exportLines(config, { ...asked, format }, source, weights));
    if (asked.out === undefined) await writeLines(lines, surroundings.write);
    else await writeFile(resolve(surroundings.folder, asked.out), lines);
    surroundings.writeError(said(asked, summary(), noun));
    return true;
  } finally {
    await source.close();
  }
}

async function open(asked: ExportArguments, surroundings: ExportSurroundings): Promise<OpenedExport | undefined> {
  const kept = await openKeptStudy(asked, surroundings);
  const isFiles = asked.records.length > 0;
  if (kept) {
    if (!isFiles) return { ...kept, gold: undefined };
    await kept.source.close();
    throw new UsageError('--records goes with a config: a database has records of its own.');
  }
  if (asked.task !== undefined) throw new UsageError('--task goes with a database: a config has one task.');
  const study = await openStudy(asked.path, surroundings, surroundings.writeError);
  if (!study) return undefined;
  const source = isFiles
    ? await openRecordFiles(study, asked.records, surroundings.folder, surroundings.writeError)
    : await openStore(study, surroundings.environment);
  const gold = new Map(study.gold.flatMap(({ items }) => items.map((item) => [item.itemId, item] as const)));
  return { config: study.config, source, gold };
}

async function openStore({ config, configPath }: Study, environment: NodeJS.ProcessEnv): Promise<ExportSource> {
  const folder = await openStudyFolder(configPath, config, environment);
  const user = databaseUrl(environment) === undefined ? await folderUser(folder.lock) : undefined;
  if (user?.url !== undefined) return openRunningService(user.url, folder.secret);
  if (user) throw new FolderInUseError(user, folder.lock);
  const { database, close } = await openStudyDatabase(folder, environment);
  try {
    // Without the data files: what they say now is the business of the next start of the service.
    return await keptSource(database, config, close);
  } catch (error) {
    await close();
    throw error;
  }
}

async function exportToPotato(
  config: TaskConfig,
  { out, policies, summary }: ExportArguments,
  source: ExportSource,
  { folder, writeError }: ExportSurroundings,
): Promise<void> {
  if (out === undefined) throw new UsageError('Potato keeps its annotations in a folder: name a new one with --out.');
  const withGold = policies.gold === 'keep' || policies.gold === 'only';
  const output = understood(() =>
    potatoOutput(() => source.records(withGold), {
      ...(source.isUnique && { duplicates: 'unchecked' as const }),
      ...policies,
      config,
      goldIds: source.goldIds,
      item: (itemId) => source.item(itemId),
    }),
  );
  await writePotatoFolder(resolve(folder, out), output);
  writeError(said({ summary }, output.summary(), 'records'));
}

function said({ summary }: Pick<ExportArguments, 'summary'>, found: Partial<ExportSummary>, noun: string): string {
  return summary === 'json' ? `${JSON.stringify(found)}\n` : `${sentence(found, noun)}\n`;
}

function understood<Made>(make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    throw error instanceof RangeError ? new UsageError(error.message) : error;
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
