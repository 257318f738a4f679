/** The command `export`: writes what a study has, from its database or, while it is served from an embedded one, from the service. */
import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { recordsToJsonLines } from '../../export/json-lines.js';
import { trlPreferencePairs } from '../../export/trl-preference.js';
import { SqlTaskStore } from '../../server/sql/sql-task-store.js';
import type { ExportArguments } from '../command-arguments.js';
import { folderUser, FolderInUseError } from '../serve/folder-lock.js';
import type { Study } from '../serve/serve-study.js';
import { databaseUrl, openStudyDatabase } from '../serve/study-database.js';
import { openStudyFolder, type StudyFolder } from '../serve/study-folder.js';
import { openRunningService, type ExportSource } from './running-service.js';

export interface ExportSurroundings {
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly write: (output: string) => void;
  readonly writeError: (output: string) => void;
}

export async function exportStudy(study: Study, asked: ExportArguments, surroundings: ExportSurroundings): Promise<void> {
  const folder = await openStudyFolder(study.configPath, study.config, surroundings.environment);
  const source = await openSource(study, folder, surroundings.environment);
  try {
    const { lines, summary } = linesOf(study, asked, source);
    if (asked.out === undefined) for await (const line of lines) surroundings.write(line);
    else await writeFile(resolve(surroundings.folder, asked.out), lines);
    surroundings.writeError(`${summary()}\n`);
  } finally {
    await source.close();
  }
}

async function openSource({ config }: Study, folder: StudyFolder, environment: NodeJS.ProcessEnv): Promise<ExportSource> {
  const user = databaseUrl(environment) === undefined ? await folderUser(folder.lock) : undefined;
  if (user?.url !== undefined) return openRunningService(user.url, folder.secret);
  if (user) throw new FolderInUseError(user, folder.lock);
  const { database, close } = await openStudyDatabase(folder, environment);
  try {
    // Without the data files: what they say now is the business of the next start of the service.
    const store = await SqlTaskStore.open({ database, config });
    return { records: () => store.records(), item: (itemId) => store.item(itemId), close };
  } catch (error) {
    await close();
    throw error;
  }
}

interface Lines {
  readonly lines: AsyncIterable<string>;
  /** In a sentence, once the lines were read. */
  readonly summary: () => string;
}

function linesOf({ config }: Study, { format }: ExportArguments, source: ExportSource): Lines {
  switch (format) {
    case 'records': {
      let count = 0;
      const lines = async function* (): AsyncGenerator<string> {
        for await (const line of recordsToJsonLines(source.records())) {
          count += 1;
          yield line;
        }
      };
      return { lines: lines(), summary: () => `${String(count)} records.` };
    }
    case 'pairs': {
      const pairs = trlPreferencePairs(source.records(), { config, item: (itemId) => source.item(itemId) });
      const summary = () => {
        const { written, leftOut } = pairs.summary();
        const reasons = Object.entries(leftOut).map(([reason, count]) => `${String(count)} ${reason}`);
        return `${String(written)} pairs${reasons.length === 0 ? '' : `; left out: ${reasons.join(', ')}`}.`;
      };
      return { lines: pairs.lines, summary };
    }
  }
}

/** The file appears when it is whole. */
async function writeFile(file: string, lines: AsyncIterable<string>): Promise<void> {
  const unfinished = `${file}.unfinished`;
  await pipeline(lines, createWriteStream(unfinished));
  await rename(unfinished, file);
}
