/** The real service over a real database and HTTP, at an origin of its own, told by commands from the page under test what to do. */
import type { Identity } from '../../src/server/identity.js';
import { isPlainObject } from '../../src/core/json.js';
import { openPglite } from '../../src/server/sql/pglite-database.js';
import { SqlTaskStore } from '../../src/server/sql/sql-task-store.js';
import { createTaskHandler, type TaskHandler } from '../../src/server/task-handler.js';
import { taskConfig, taskItems, taskRecord } from '../../src/testing/index.js';
import type { CommandedService } from '../server/commanded-service.js';
import { serve } from '../server/node-server.js';

export async function startService(): Promise<CommandedService> {
  const database = await openPglite();
  let answer: TaskHandler = () => Promise.resolve(new Response(null, { status: 503 }));
  let store: SqlTaskStore | undefined;
  let role: Identity['role'] = 'owner';
  const server = await serve((request) => answer(request));

  /** @param origin of the page under test */
  async function open(origin: string): Promise<void> {
    role = 'owner';
    await database.query('DROP SCHEMA IF EXISTS annotation_elements CASCADE');
    const config = taskConfig({ annotationPerInstance: 2 });
    const opened = await SqlTaskStore.open({ database, config, items: taskItems(60) });
    store = opened;
    answer = createTaskHandler({
      config,
      store: opened,
      allowedOrigins: [origin],
      authenticate: () => ({ annotator: 'somebody', role }),
    });
  }

  async function obey(command: unknown): Promise<string> {
    const given = isPlainObject(command) ? command : {};
    switch (given['do']) {
      case 'open':
        await open(String(given['origin']));
        break;
      case 'save': {
        const [annotator, itemId] = [String(given['annotator']), String(given['itemId'])];
        await store?.save(taskRecord({ id: `${annotator}-${itemId}`, annotator, itemId }));
        break;
      }
      case 'drop':
        server.drop();
        break;
      case 'dismiss':
        role = 'annotator';
        server.drop();
        break;
      default:
        throw new TypeError('There is no such command.');
    }
    return server.url;
  }

  return {
    obey,
    async stop() {
      await server.stop();
      await database.close();
    },
  };
}
