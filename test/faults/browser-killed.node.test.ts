/**
 * The process of a real browser is killed at random moments while it saves: every record that was acknowledged is there when it starts again, once, in
 * IndexedDB as at the service behind offline(). `FAULT_RUNS=100 node scripts/test-node.mjs test/faults/browser-killed.node.test.ts` does it a hundred
 * times; `FAULT_SEED` repeats a run.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { seededRandom } from '../../src/core/random.js';
import { openPglite } from '../../src/server/sql/pglite-database.js';
import type { SqlDatabase } from '../../src/server/sql/sql-database.js';
import { BrowserProfile } from '../end-to-end/browser.js';
import { KINDS, keptRecords, openWorkingPage, serveWorkingPage, startWork, type Kind } from './working-page.js';

const RUNS = Number(process.env['FAULT_RUNS'] ?? 3);
const SEED = Number(process.env['FAULT_SEED'] ?? 1);
const LONGEST_MS = 1500;

describe(`the browser is killed, ${String(RUNS)} times (seed ${String(SEED)})`, () => {
  let database: SqlDatabase;
  let server: Awaited<ReturnType<typeof serveWorkingPage>>;
  let profile: BrowserProfile;
  before(async () => {
    database = await openPglite();
    [server, profile] = await Promise.all([serveWorkingPage(database), BrowserProfile.create()]);
  });
  after(async () => {
    await profile.remove();
    await server.stop();
    await database.close();
  });

  it('loses and doubles nothing that was acknowledged', async (test) => {
    const random = seededRandom(String(SEED));
    const acknowledged: Record<Kind, Set<string>> = { indexeddb: new Set(), offline: new Set() };
    for (let run = 0; run <= RUNS; run += 1) {
      const context = await profile.launch();
      const page = await context.newPage();
      await openWorkingPage(page, server.url, (kind, id) => acknowledged[kind].add(id));
      for (const kind of KINDS) {
        const kept = await keptRecords(page, kind);
        assert.equal(new Set(kept).size, kept.length, `Nothing is there twice (run ${String(run)}, ${kind})`);
        assert.deepEqual(
          [...acknowledged[kind]].filter((id) => !kept.includes(id)),
          [],
          `Everything is there (run ${String(run)}, ${kind})`,
        );
      }
      if (run === RUNS) {
        await context.close();
        break;
      }
      const ends = KINDS.map((kind) => startWork(page, kind).catch(() => 'killed'));
      await pause(random() * LONGEST_MS);
      await profile.kill(context);
      await Promise.all(ends);
    }
    const stored: string[] = [];
    for await (const { id } of server.store.records()) stored.push(id);
    assert.deepEqual(
      [...acknowledged.offline].filter((id) => !stored.includes(id)),
      [],
    );
    assert.equal(new Set(stored).size, stored.length);
    test.diagnostic(
      `${String(acknowledged.indexeddb.size)} records in IndexedDB and ${String(acknowledged.offline.size)} through offline() were acknowledged.`,
    );
    assert.ok(acknowledged.indexeddb.size > RUNS && acknowledged.offline.size > RUNS);
  });
});
