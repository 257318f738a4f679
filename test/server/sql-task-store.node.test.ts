/** The contract of backends, over both databases that the service can keep its task in. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it, mock } from 'node:test';
import { openPglite } from '../../src/server/sql/pglite-database.js';
import { openPostgres } from '../../src/server/sql/postgres-database.js';
import type { SqlDatabase } from '../../src/server/sql/sql-database.js';
import { SqlTaskStore } from '../../src/server/sql/sql-task-store.js';
import { taskConfig, taskItems, taskRecord, testTaskBackend } from '../../src/testing/index.js';
import { startPostgres, type PostgresServer } from './postgres-server.js';

describe('SqlTaskStore on PGlite', () => {
  testDatabase(openPglite());
});

describe('PGlite in a folder', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pglite-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('is made whole, whatever a killed process left, and asks the disk for each commit', async () => {
    await mkdir(join(folder, 'database.unfinished-1', 'base'), { recursive: true });
    await mkdir(join(folder, 'database'));
    const database = await openPglite(join(folder, 'database'));
    assert.deepEqual(await readdir(folder), ['database']);
    await database.query('CREATE TABLE kept (value text)');
    const asked = mock.method(fs, 'fsyncSync');
    syncBuiltinESMExports();
    for (const value of ['a', 'b', 'c']) await database.query('INSERT INTO kept VALUES ($1)', [value]);
    assert.equal(asked.mock.callCount(), 3);
    asked.mock.restore();
    syncBuiltinESMExports();
    await database.close();
    const again = await openPglite(join(folder, 'database'));
    assert.equal((await again.query('SELECT * FROM kept')).length, 3);
    await again.close();
  });
});

describe('SqlTaskStore on PostgreSQL', async () => {
  const server: PostgresServer | undefined = await startPostgres();
  if (!server) {
    it('is not tested here: PostgreSQL is not installed', { skip: 'install the package postgresql' }, () => {});
    return;
  }
  testDatabase(openPostgres({ url: server.url }));
  after(() => server.stop());
});

/** One database for all tests: to begin with an empty one, its tables are dropped. */
function testDatabase(opening: Promise<SqlDatabase>): void {
  after(async () => (await opening).close());

  const empty = async (): Promise<SqlDatabase> => {
    const database = await opening;
    await database.query('DROP SCHEMA IF EXISTS annotation_elements CASCADE');
    return database;
  };
  const open = (options: Parameters<typeof SqlTaskStore.open>[0]) => SqlTaskStore.open(options);

  testTaskBackend(async (parts) => open({ ...parts, database: await empty() }), { describe, it });

  describe('a task that is opened again', () => {
    let database: SqlDatabase;
    before(async () => {
      database = await empty();
    });

    it('goes on where it was, with items that came and went, and another overlap', async () => {
      const config = taskConfig({ annotationPerInstance: 1 });
      const first = await open({ config, items: taskItems(3), database });
      assert.equal((await first.next('ann'))?.itemId, '1');
      await first.save(taskRecord({ id: 'r1', itemId: '1' }));
      const [, second, third] = taskItems(4);
      assert.ok(second && third);
      const again = await open({ config, items: [third, ...taskItems(4).slice(3)], database });
      assert.equal((await again.next('ben'))?.itemId, '3', 'item 1 is full, item 2 is gone');
      assert.equal((await again.next('cem'))?.itemId, '4');
      assert.equal((await again.history('ann')).length, 1);
      const wider = await open({ config: taskConfig({ annotationPerInstance: 2 }), items: taskItems(4), database });
      assert.equal((await wider.next('dan'))?.itemId, '1');
    });

    it('tells how the study goes', async () => {
      const store = await open({
        config: taskConfig({ annotationTaskName: 'Study', annotationPerInstance: 2 }),
        items: taskItems(3),
        database,
      });
      await store.next('ann');
      await store.save(taskRecord({ id: 's1', itemId: '1', task: 'Study' }));
      await store.next('ben');
      const progress = await store.studyProgress();
      assert.deepEqual(progress.coverage, [2, 1, 0]);
      assert.deepEqual(progress.annotators, [
        { annotator: 'ann', done: 1, skipped: 0, open: 0, activeMs: 4000, lastEndedAt: '2026-01-01T00:00:05.000Z' },
        { annotator: 'ben', done: 0, skipped: 0, open: 1, activeMs: 0 },
      ]);
      assert.deepEqual(progress.pace, [{ hour: '2026-01-01T00:00:00.000Z', done: 1 }]);
    });

    it('tells how each item goes, page by page', async () => {
      const config = taskConfig({ annotationTaskName: 'Items', annotationPerInstance: 2 });
      const store = await open({ config, items: taskItems(5), database });
      await store.next('ann');
      await store.next('ben');
      await store.save(taskRecord({ id: 'i1', itemId: '1', task: 'Items' }));
      await store.save(taskRecord({ id: 'i2', itemId: '2', task: 'Items', status: 'skipped' }));
      const all = await store.studyItems({});
      assert.deepEqual(all.items.slice(0, 3), [
        { itemId: '1', submitted: 1, skipped: 0, open: 1 },
        { itemId: '2', submitted: 0, skipped: 1, open: 0 },
        { itemId: '3', submitted: 0, skipped: 0, open: 0 },
      ]);
      assert.equal(all.items.length, 5);
      assert.equal('next' in all, false);
      const first = await store.studyItems({ submitted: 0, limit: 3 });
      const second = await store.studyItems({ submitted: 0, limit: 3, ...(first.next !== undefined && { after: first.next }) });
      assert.deepEqual(
        [first, second].map(({ items }) => items.map(({ itemId }) => itemId)),
        [['2', '3', '4'], ['5']],
      );
      assert.equal('next' in second, false);
      assert.deepEqual(await store.studyItems({ submitted: 7 }), { items: [] });
      assert.deepEqual(await store.studyItems({ after: "0'; --" }), { items: [] });
    });

    it('keeps every character of an answer', async () => {
      const store = await open({ config: taskConfig({ annotationTaskName: 'Characters' }), items: taskItems(1), database });
      const record = taskRecord({ id: 'c1', itemId: '1', task: 'Characters', answers: { note: { text: 'a\u0000b \ud800 👍 \\u0000' } } });
      await store.save(record);
      assert.deepEqual(await store.history('ann'), [record]);
    });

    it('refuses tables of a newer version', async () => {
      await database.query('INSERT INTO annotation_elements.migration (version) VALUES (1000)');
      await assert.rejects(open({ config: taskConfig(), items: [], database }), /version 1000.*Update/);
      await database.query('DELETE FROM annotation_elements.migration WHERE version = 1000');
    });
  });
}
