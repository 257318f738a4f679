/**
 * A study as it goes: 200 annotators at once over real HTTP, some of whom leave in the middle of an item, over a network that loses answers after the
 * work is done and sends requests twice. `SIMULATION_SEED` repeats a run.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { HttpBackend } from '../../src/backends/http.js';
import type { AnnotationRecord } from '../../src/core/record.js';
import { seededRandom } from '../../src/core/random.js';
import { openPglite } from '../../src/server/sql/pglite-database.js';
import { openPostgres } from '../../src/server/sql/postgres-database.js';
import type { SqlDatabase } from '../../src/server/sql/sql-database.js';
import { SqlTaskStore } from '../../src/server/sql/sql-task-store.js';
import type { Authenticate } from '../../src/server/identity.js';
import { createTaskHandler } from '../../src/server/task-handler.js';
import { taskConfig, taskItems, taskRecord } from '../../src/testing/index.js';
import { serve } from './node-server.js';
import { startPostgres, type PostgresServer } from './postgres-server.js';

interface Study {
  readonly annotators: number;
  readonly items: number;
}

const WHOLE: Study = { annotators: 200, items: 2000 };
/** Where PostgreSQL goes through the whole of it, for the embedded database too: the same rules in the same tables, at a fifth of the time. */
const PART: Study = { annotators: 40, items: 400 };
const OVERLAP = 2;
const QUOTA = 100;
const LEASE_MS = 60_000;
const seed = Number(process.env['SIMULATION_SEED'] ?? 1);

const anybody: Authenticate = (request) => {
  const annotator = decodeURIComponent(/\/annotators\/([^/]+)/.exec(new URL(request.url).pathname)?.[1] ?? '');
  return { annotator, role: 'annotator' };
};

/** One person at one computer. */
class Annotator {
  readonly acknowledged: AnnotationRecord[] = [];
  /** The item that they left open when they went. */
  abandoned: string | undefined;
  readonly #name: string;
  readonly #backend: HttpBackend;
  readonly #random: () => number;
  /** After so many items they close the lid; `undefined`: they stay. */
  readonly #leavesAfter: number | undefined;

  constructor(number: number, url: string) {
    this.#name = `annotator-${String(number)}`;
    this.#random = seededRandom(`${String(seed)} ${String(number)}`);
    this.#leavesAfter = number % 10 === 0 ? Math.floor(this.#random() * 15) : undefined;
    this.#backend = new HttpBackend({
      url,
      tries: 12,
      timeoutMs: 120_000,
      wait: () => Promise.resolve(),
      fetch: (request) => this.#overBadNetwork(request),
    });
  }

  /** Until nothing is left for them, or they go. */
  async work(): Promise<void> {
    while (this.abandoned === undefined) {
      const assignment = await this.#backend.next(this.#name);
      if (!assignment) return;
      if (this.acknowledged.length === this.#leavesAfter) {
        this.abandoned = assignment.itemId;
        return;
      }
      const { itemId } = assignment;
      const record = taskRecord({ id: `${this.#name}/${itemId}`, itemId, annotator: this.#name });
      await this.#backend.save(record);
      this.acknowledged.push(record);
    }
  }

  async #overBadNetwork(request: Request): Promise<Response> {
    if (this.#random() < 0.1) await (await fetch(request.clone())).arrayBuffer();
    const response = await fetch(request);
    if (this.#random() >= 0.1) return response;
    await response.arrayBuffer();
    throw new TypeError('The connection broke after the service had done its work.');
  }
}

async function simulate(database: SqlDatabase, { annotators: count, items }: Study): Promise<void> {
  const config = taskConfig({ annotationPerInstance: OVERLAP, instancesPerAnnotator: QUOTA, assignmentStrategy: 'random' });
  let now = Date.parse('2026-01-01T00:00:00Z');
  const store = await SqlTaskStore.open({ database, config, items: taskItems(items), clock: { now: () => now }, leaseMs: LEASE_MS });
  const server = await serve(createTaskHandler({ config, store, authenticate: anybody }));
  try {
    const annotators = Array.from({ length: count }, (_, number) => new Annotator(number, server.url));
    const gone = () => annotators.filter(({ abandoned }) => abandoned !== undefined).length;
    await Promise.all(annotators.map((annotator) => annotator.work()));
    assert.ok(gone() > 0, 'Nobody left: this is no simulation of people.');
    // Those who stayed look in again after the leases of the others have ended; some of them leave only then.
    for (let goneBefore = -1; goneBefore < gone();) {
      goneBefore = gone();
      now += LEASE_MS + 1;
      await Promise.all(annotators.map((annotator) => annotator.work()));
    }

    const stored: AnnotationRecord[] = [];
    for await (const record of store.records()) stored.push(record);
    const acknowledged = annotators.flatMap((annotator) => annotator.acknowledged);
    const ids = (records: readonly AnnotationRecord[]) => records.map(({ id }) => id).sort();
    assert.deepEqual(ids(stored), ids(acknowledged), 'Every acknowledged record is there, once');
    const byItem = countBy(stored, ({ itemId }) => itemId);
    assert.equal(byItem.size, items);
    assert.deepEqual([...new Set(byItem.values())], [OVERLAP], 'Every item has its overlap, the abandoned ones too, and none has more');
    assert.ok(Math.max(...countBy(stored, ({ annotator }) => annotator).values()) <= QUOTA, 'Nobody is over their quota');
    assert.equal(new Set(stored.map(({ annotator, itemId }) => `${annotator} ${itemId}`)).size, stored.length, 'Nobody has an item twice');
  } finally {
    await server.stop();
  }
}

function countBy<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
  return counts;
}

describe(`a study of ${String(WHOLE.annotators)} annotators over ${String(WHOLE.items)} items (seed ${String(seed)})`, () => {
  let postgres: PostgresServer | undefined;
  before(async () => {
    postgres = await startPostgres();
  });
  after(() => postgres?.stop());

  it('keeps every promise on PGlite', async () => {
    const database = await openPglite();
    try {
      await simulate(database, postgres ? PART : WHOLE);
    } finally {
      await database.close();
    }
  });

  it('keeps every promise on PostgreSQL', async (test) => {
    if (!postgres) {
      test.skip('PostgreSQL is not installed.');
      return;
    }
    const database = await openPostgres({ url: await postgres.newDatabase() });
    try {
      await simulate(database, WHOLE);
    } finally {
      await database.close();
    }
  });
});
