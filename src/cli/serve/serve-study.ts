/** The command `serve`: opens a study, serves it until it is stopped, and says in the terminal where it is. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Item } from '../../core/item.js';
import type { TaskConfig } from '../../core/task-config.js';
import { openTaskStore, type GoldSet } from '../../server/open-task-store.js';
import { createTaskHandler } from '../../server/task-handler.js';
import type { ServeArguments } from '../command-arguments.js';
import { printable } from '../display-text.js';
import { shownPath } from '../find-configs.js';
import { listen } from './listen.js';
import { NodeServer } from './node-server.js';
import { API, builtFolder, Site } from './site.js';
import { openStudyDatabase, type StudyDatabase } from './study-database.js';
import { openStudyFolder, type StudyFolder } from './study-folder.js';
import { studyLinks } from './study-links.js';

export interface Study {
  readonly configPath: string;
  readonly config: TaskConfig;
  readonly items: readonly Item[];
  readonly gold: readonly GoldSet[];
}

export interface ServeSurroundings {
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Resolves when the command is to end. */
  readonly untilStopped: () => Promise<void>;
  readonly write: (output: string) => void;
  readonly writeError: (output: string) => void;
}

/** Serves until it is stopped; then everything that was acknowledged is kept, and the folder is free. */
export async function serveStudy(study: Study, asked: ServeArguments, surroundings: ServeSurroundings): Promise<void> {
  if (!existsSync(join(builtFolder, 'pages/task-page.js'))) throw new Error(`There is no build in ${builtFolder}. Make it: npm run build`);
  const folder = await openStudyFolder(study.configPath, study.config, surroundings.environment);
  const opened = await openStudyDatabase(folder, surroundings.environment);
  try {
    await serve(study, asked, surroundings, folder, opened);
  } finally {
    await opened.close();
  }
}

async function serve(
  { config, configPath, items, gold }: Study,
  { port: asked, host, url: publicUrl, trustProxy }: ServeArguments,
  { folder: here, untilStopped, write, writeError }: ServeSurroundings,
  { secret, path }: StudyFolder,
  { database, place, tell }: StudyDatabase,
): Promise<void> {
  const store = await openTaskStore({ database, config, items, gold });
  const service = createTaskHandler({ config, store, secret, basePath: API });
  const site = new Site({ config, service, store, folder: dirname(configPath) });
  const onError = (error: unknown) => writeError(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  const server = new NodeServer((request) => site.answer(request), { trustProxy, onError });
  // What stops the command may come while it begins.
  const stopped = untilStopped();
  const wanted = asked ?? config.port;
  const port = await listen(server.server, wanted, host);
  const local = `http://${host.includes(':') ? `[${host}]` : host}:${String(port)}/`;
  await tell(local);
  if (port !== wanted && wanted !== 0) write(`Port ${String(wanted)} is taken.\n`);
  write(`${printable(config.annotationTaskName)}: ${publicUrl ?? local}\n`);
  if (publicUrl !== undefined) write(`Listening on ${local}\n`);
  write(await studyLinks({ config, secret, url: publicUrl ?? local }));
  write(`Records are kept in ${place === path ? shownPath(path, here) : place}. Ctrl+C ends the service.\n`);
  await stopped;
  await server.stop();
}
