/** The real service over a real database and HTTP, opened anew for every test, whose clock is the test's: each request carries the time. */
import { isPlainObject } from '../../src/core/json.js';
import type { Item } from '../../src/core/item.js';
import type { TaskConfig } from '../../src/core/task-config.js';
import { openPglite } from '../../src/server/sql/pglite-database.js';
import { SqlTaskStore } from '../../src/server/sql/sql-task-store.js';
import { createTaskHandler, type TaskHandler } from '../../src/server/task-handler.js';
import type { CommandedService } from '../server/commanded-service.js';
import { serve } from '../server/node-server.js';

/** `{ config, items, origin }` opens it, with the origin of the page under test. */
export async function startService(): Promise<CommandedService> {
  const database = await openPglite();
  let answer: TaskHandler = () => Promise.resolve(new Response(null, { status: 503 }));
  let now = 0;
  let opened = 0;
  const server = await serve((request) => {
    now = Number(new URL(request.url).searchParams.get('time'));
    return answer(request);
  });
  return {
    async obey(command) {
      if (!isPlainObject(command)) throw new TypeError('There is no such command.');
      const { config, items, origin } = command;
      if (!isConfig(config) || !Array.isArray(items)) throw new TypeError('It needs a config and items.');
      await database.query('DROP SCHEMA IF EXISTS annotation_elements CASCADE');
      const store = await SqlTaskStore.open({ database, config, items: items.filter(isItem), clock: { now: () => now } });
      opened += 1;
      // Each at an address of its own: what a backend of an earlier test still sends does not get to this one.
      const basePath = `/${String(opened)}/`;
      answer = createTaskHandler({
        basePath,
        config,
        store,
        allowedOrigins: [String(origin)],
        // Anybody may be anybody: by the name in the address.
        authenticate: ({ url }) => ({
          annotator: decodeURIComponent(/\/annotators\/([^/]+)/.exec(new URL(url).pathname)?.[1] ?? 'ann'),
          role: 'annotator',
        }),
      });
      return new URL(basePath, server.url).href;
    },
    async stop() {
      await server.stop();
      await database.close();
    },
  };
}

function isConfig(value: unknown): value is TaskConfig {
  return isPlainObject(value) && Array.isArray(value['annotationSchemes']);
}

function isItem(value: unknown): value is Item {
  return isPlainObject(value) && typeof value['id'] === 'string';
}
