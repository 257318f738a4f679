/**
 * The database cuts every connection at random moments while annotators work: nothing acknowledged is lost, nothing is doubled, and the service goes
 * on by itself. `FAULT_RUNS=100 node scripts/test-node.mjs test/faults/connection-cut.node.test.ts` does it a hundred times; `FAULT_SEED` repeats a run.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { HttpBackend } from '../../src/backends/http.js';
import { seededRandom } from '../../src/core/random.js';
import type { AnnotationRecord } from '../../src/core/record.js';
import { openPostgres } from '../../src/server/sql/postgres-database.js';
import { SqlTaskStore } from '../../src/server/sql/sql-task-store.js';
import { createTaskHandler } from '../../src/server/task-handler.js';
import { taskConfig, taskItems, taskRecord } from '../../src/testing/index.js';
import { serve } from '../server/node-server.js';
import { startPostgres, type PostgresServer } from '../server/postgres-server.js';

const RUNS = Number(process.env['FAULT_RUNS'] ?? 3);
const SEED = Number(process.env['FAULT_SEED'] ?? 1);
const ANNOTATORS = 8;
const OVERLAP = 2;
const ITEMS = 12;
/** All of them together have as much to do as there is. */
const config = taskConfig({ annotationPerInstance: OVERLAP, assignmentStrategy: 'random' });

describe(`the database cuts all connections, ${String(RUNS)} times (seed ${String(SEED)})`, () => {
  let postgres: PostgresServer | undefined;
  const leaked: unknown[] = [];
  const handleLeak = (error: unknown): void => {
    leaked.push(error);
  };
  before(async () => {
    postgres = await startPostgres();
    process.on('uncaughtException', handleLeak).on('unhandledRejection', handleLeak);
  });
  after(async () => {
    process.off('uncaughtException', handleLeak).off('unhandledRejection', handleLeak);
    await postgres?.stop();
  });

  it('loses and doubles nothing', async (test) => {
    if (!postgres) {
      test.skip('PostgreSQL is not installed.');
      return;
    }
    for (let run = 0; run < RUNS; run += 1)
      await cutWhileTheyWork(await postgres.newDatabase(), seededRandom(`${String(SEED)}/${String(run)}`));
    assert.deepEqual(leaked, [], 'No failure escapes from the pool.');
  });
});

async function cutWhileTheyWork(url: string, random: () => number): Promise<void> {
  const [database, knife] = [await openPostgres({ url }), await openPostgres({ url, connections: 1 })];
  const store = await SqlTaskStore.open({ database, config, items: taskItems(ITEMS) });
  const server = await serve(
    createTaskHandler({
      config,
      store,
      authenticate: (request) => ({ annotator: decodeURIComponent(/annotators\/([^/]+)/.exec(request.url)?.[1] ?? ''), role: 'annotator' }),
    }),
  );
  const acknowledged: AnnotationRecord[] = [];
  let isWorking = true;
  const work = async (annotator: string): Promise<void> => {
    const backend = new HttpBackend({ url: server.url, tries: 50, wait: () => pause(5) });
    for (let assignment = await backend.next(annotator); assignment; assignment = await backend.next(annotator)) {
      const { itemId } = assignment;
      const record = taskRecord({ id: `${annotator}/${itemId}`, itemId, annotator });
      await backend.save(record);
      acknowledged.push(record);
    }
  };
  const cut = async (): Promise<void> => {
    while (isWorking) {
      await pause(20 + random() * 130);
      await knife.query(
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
      );
    }
  };
  const cutting = cut();
  try {
    await Promise.all(Array.from({ length: ANNOTATORS }, (_, number) => work(`annotator ${String(number)}`)));
    isWorking = false;
    await cutting;
    const stored: string[] = [];
    for await (const { id } of store.records()) stored.push(id);
    assert.deepEqual(stored.toSorted(), acknowledged.map(({ id }) => id).sort());
    assert.equal(stored.length, ITEMS * OVERLAP);
  } finally {
    isWorking = false;
    await cutting;
    await server.stop();
    await Promise.all([database.close(), knife.close()]);
  }
}
