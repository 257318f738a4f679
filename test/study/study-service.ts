/** The real service over a real database and HTTP, at an origin of its own, told by commands from the page under test what to do. */
import type { Identity } from '../../src/server/identity.js';
import { isPlainObject } from '../../src/core/json.js';
import { openPglite } from '../../src/server/sql/pglite-database.js';
import { SqlTaskStore } from '../../src/server/sql/sql-task-store.js';
import { createTaskHandler, type TaskHandler } from '../../src/server/task-handler.js';
import { taskConfig, taskItems, taskRecord } from '../../src/testing/index.js';
import type { PairwiseScheme } from '../../src/schemes/pairwise/pairwise.answer.js';
import type { CommandedService } from '../server/commanded-service.js';
import { serve } from '../server/node-server.js';

const preference: PairwiseScheme = {
  type: 'pairwise',
  name: 'preference',
  description: 'Which?',
  required: false,
  labels: [
    { name: 'A', value: 'A', shortcut: 'a', winner: 'a', strength: 1 },
    { name: 'B', value: 'B', shortcut: 'b', winner: 'b', strength: 1 },
  ],
};

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
    const config = taskConfig({ annotationPerInstance: 2, annotationSchemes: [preference] });
    const models = ['one', 'two', 'three'];
    const items = taskItems(60).map((item, index) => ({
      ...item,
      prompt: `Question ${String(index + 1)}`,
      response_a: 'Yes. '.repeat(200),
      response_b: 'No.',
      model_a: models[index % 3],
      model_b: models[(index + 1) % 3],
    }));
    const opened = await SqlTaskStore.open({ database, config, items });
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
        const winner = given['winner'] === 'b' ? 'b' : 'a';
        const answers = { preference: { label: winner.toUpperCase(), winner, strength: 1 } };
        await store?.save(taskRecord({ id: `${annotator}-${itemId}`, annotator, itemId, answers }));
        break;
      }
      case 'decisions': {
        const kept = [];
        for await (const { itemId, annotator, task, answers } of store?.decisions() ?? []) kept.push({ itemId, annotator, task, answers });
        return JSON.stringify(kept);
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
