/**
 * The browser runs out of room while it saves: a record is acknowledged only when it is kept, here or at the service, the annotator is told what is
 * wrong, and work goes on when there is room again. `FAULT_RUNS=100` in the environment does it a hundred times.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPglite } from '../../src/server/sql/pglite-database.js';
import type { SqlDatabase } from '../../src/server/sql/sql-database.js';
import { BrowserProfile } from '../end-to-end/browser.js';
import { KINDS, keptRecords, openWorkingPage, serveWorkingPage, startWork, stopWork, type Kind } from './working-page.js';

const RUNS = Number(process.env['FAULT_RUNS'] ?? 3);
/** Of room; a different one in each run. */
const STEP_BYTES = 45_000;
const LEAST_BYTES = 100_000;
const TEXT_LENGTH = 60_000;

describe(`the disk is full, ${String(RUNS)} times`, () => {
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

  it('keeps all that was acknowledged, says so where it cannot, and goes on when it can', async (test) => {
    let records = 0;
    const context = await profile.launch();
    for (let run = 0; run < RUNS; run += 1) {
      // The browser remembers for a while how much room an origin has: each run is at one of its own.
      const url = new URL(server.url);
      url.hostname = `run-${String(run)}.localhost`;
      const page = await context.newPage();
      const devtools = await context.newCDPSession(page);
      const acknowledged: Record<Kind, Set<string>> = { indexeddb: new Set(), offline: new Set() };
      let waiting: { readonly isSo: () => boolean; readonly resolve: () => void } | undefined;
      const until = (isSo: () => boolean): Promise<void> =>
        new Promise((resolve) => {
          waiting = { isSo, resolve };
        });
      await openWorkingPage(page, url.href, (kind, id) => {
        acknowledged[kind].add(id);
        if (waiting?.isSo()) waiting.resolve();
      });
      await devtools.send('Storage.overrideQuotaForOrigin', { origin: url.origin, quotaSize: LEAST_BYTES + (run % 20) * STEP_BYTES });
      // Offline goes on, straight to the service; IndexedDB alone cannot.
      const offline = startWork(page, 'offline', TEXT_LENGTH);
      assert.match(await startWork(page, 'indexeddb', TEXT_LENGTH), /no room left/);
      const before = acknowledged.offline.size;
      await until(() => acknowledged.offline.size > before + 3);
      await devtools.send('Storage.overrideQuotaForOrigin', { origin: url.origin });
      const atLimit = acknowledged.indexeddb.size;
      const again = startWork(page, 'indexeddb', TEXT_LENGTH);
      await until(() => acknowledged.indexeddb.size > atLimit);
      await stopWork(page);
      assert.deepEqual(await Promise.all([offline, again]), ['', '']);
      await page.reload();
      for (const kind of KINDS) {
        const kept = await keptRecords(page, kind);
        const lost = [...acknowledged[kind]].filter((id) => !kept.includes(id));
        assert.deepEqual(lost, [], kind);
        assert.equal(new Set(kept).size, kept.length, kind);
        records += acknowledged[kind].size;
      }
      await page.close();
    }
    await context.close();
    test.diagnostic(`${String(records)} records were acknowledged.`);
  });
});
