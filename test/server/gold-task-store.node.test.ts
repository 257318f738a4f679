/** Gold items in a service: given among the others, kept apart from them, and scored. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { HttpBackend } from '../../src/backends/http.js';
import { goldItemOf } from '../../src/core/gold-items.js';
import { isPlainObject } from '../../src/core/json.js';
import { openTaskStore, type GoldSet } from '../../src/server/open-task-store.js';
import { openPglite } from '../../src/server/sql/pglite-database.js';
import type { SqlDatabase } from '../../src/server/sql/sql-database.js';
import { createTaskHandler } from '../../src/server/task-handler.js';
import { taskConfig, taskItems, taskRecord, testTaskBackend } from '../../src/testing/index.js';
import { serve } from './node-server.js';

let database: SqlDatabase;
before(async () => {
  database = await openPglite();
});
after(() => database.close());

const set = (file: string, ids: readonly string[], leastAccuracy?: number): GoldSet => ({
  source: { file, frequency: 3, ...(leastAccuracy !== undefined && { leastAccuracy, leastAnswered: 2 }) },
  items: ids.flatMap((id) => goldItemOf({ id, text: `Known ${id}`, gold_label: { note: 'yes' } }, 'id') ?? []),
});

async function open(gold: readonly GoldSet[], size = 8, overlap: number | null = null) {
  await database.query('DROP SCHEMA IF EXISTS annotation_elements CASCADE');
  const config = taskConfig({ annotationPerInstance: overlap });
  return { config, store: await openTaskStore({ database, config, items: taskItems(size), gold }) };
}

describe('a store with two kinds of gold items, of which nobody gets any', () => {
  testTaskBackend(
    async ({ config, items, clock }) => {
      await database.query('DROP SCHEMA IF EXISTS annotation_elements CASCADE');
      return openTaskStore({ database, config, items, clock, gold: [set('gold.json', []), set('checks.json', [])] });
    },
    { describe, it },
  );
});

describe('a service with gold items', () => {
  it('gives them among the others; exports and coverage do not have them, the scores do', async () => {
    const { config, store } = await open([set('gold.json', ['900', '901', '902'], 0.9), set('checks.json', ['903'])], 8, 1);
    const owner = { annotator: 'owner', role: 'owner' } as const;
    const server = await serve(
      createTaskHandler({
        config: { ...config, goldItems: [{ file: 'gold.json', frequency: 3 }] },
        store,
        authenticate: (request) => (request.url.includes('/study/') ? owner : { annotator: 'ann', role: 'annotator' }),
      }),
    );
    try {
      const backend = new HttpBackend({ url: server.url });
      const given: string[] = [];
      for (;;) {
        const assignment = await backend.next('ann');
        if (!assignment) break;
        const { itemId, item } = assignment;
        assert.deepEqual(Object.keys(item), ['id', 'text']);
        const text = ['900', '903'].includes(itemId) ? 'Yes' : 'no';
        await backend.save(taskRecord({ id: `ann/${itemId}`, itemId, answers: { note: { text } } }));
        given.push(itemId);
      }
      const golds = given.filter((id) => id.startsWith('9'));
      assert.deepEqual(given.filter((id) => !id.startsWith('9')).length, 8);
      assert.deepEqual([...golds].sort(), ['900', '901', '902', '903']);
      assert.equal((await backend.history('ann')).length, 12);
      const read = async (path: string): Promise<string> => (await fetch(`${server.url}study/${path}`)).text();
      assert.equal((await read('records')).trim().split('\n').length, 8);
      assert.equal((await read('gold-records')).trim().split('\n').length, 4);
      const progress = await store.studyProgress();
      assert.deepEqual([progress.items, progress.coverage], [8, [0, 8]]);
      assert.deepEqual(progress.annotators[0]?.gold, { answered: 4, right: 2, isLow: true });
      const scores: unknown = JSON.parse(await read('gold'));
      assert.ok(Array.isArray(scores));
      const byItem = new Map(scores.filter(isPlainObject).map(({ itemId, ...score }) => [itemId, score]));
      assert.deepEqual(byItem.get('900'), { answered: 1, right: 1 });
      assert.deepEqual(byItem.get('902'), { answered: 1, right: 0 });
      const task: unknown = await (await fetch(`${server.url}task`)).json();
      assert.ok(isPlainObject(task) && !('goldItems' in task));
    } finally {
      await server.stop();
    }
  });

  it('names annotators who have had nothing but gold items yet', async () => {
    const { store } = await open([set('gold.json', ['900', '901'])]);
    for (const annotator of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const itemId = (await store.next(annotator))?.itemId ?? '';
      await store.save(taskRecord({ id: `${annotator}/${itemId}`, itemId, annotator }));
    }
    const { annotators } = await store.studyProgress();
    assert.equal(annotators.length, 6);
    assert.ok(annotators.some(({ done, gold }) => done === 0 && gold?.answered === 1));
  });

  it('refuses a gold item that has the id of another item, and gold items for a store that is given', async () => {
    await assert.rejects(open([set('gold.json', ['3'])]), /“3” has the id of another item/);
    const { config, store } = await open([]);
    assert.throws(() => createTaskHandler({ config, store, gold: [set('gold.json', ['900'])] }), /openTaskStore/);
  });
});
