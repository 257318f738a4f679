/**
 * How fast the store of the service gives out items and keeps records, and whether that depends on how many items there are:
 * `npm run bench:assign -- --sizes 10000,1000000 --rounds 400`. What counts is the growth from the first size to the last, measured in one run.
 */
import { parseArgs } from 'node:util';
import { assignmentStrategies } from '../src/core/assignment.js';
import { isStrategyName } from './strategy-name.js';
import type { AssignmentStrategyName } from '../src/core/task-config.js';
import { openPglite } from '../src/server/sql/pglite-database.js';
import { openPostgres } from '../src/server/sql/postgres-database.js';
import type { SqlDatabase } from '../src/server/sql/sql-database.js';
import { SqlTaskStore } from '../src/server/sql/sql-task-store.js';
import { taskConfig, taskItems, taskRecord } from '../src/testing/index.js';
import { startPostgres } from '../test/server/postgres-server.js';
import { growthOf, summaryOf, type Summary } from './latency.js';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,1000000' },
    rounds: { type: 'string', default: '400' },
    strategies: { type: 'string', default: Object.keys(assignmentStrategies).join() },
    databases: { type: 'string', default: 'pglite,postgres' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const rounds = Number(values.rounds);
const strategies = values.strategies.split(',').filter(isStrategyName);
/** Work before anything is measured: code is compiled, pages of the tables are in memory, plans are made. */
const WARM_UP = 40;
const ANNOTATORS = 20;

interface Measured {
  readonly database: string;
  readonly strategy: AssignmentStrategyName;
  readonly size: number;
  readonly next: Summary;
  readonly save: Summary;
  /** Items given and submitted, by 20 annotators at once. */
  readonly perSecond: number;
}

interface OpenSize {
  readonly size: number;
  readonly database: SqlDatabase;
  readonly close: () => Promise<void>;
}

const databases: Readonly<Record<string, () => Promise<readonly [SqlDatabase, () => Promise<void>] | undefined>>> = {
  async pglite() {
    const database = await openPglite();
    return [database, () => database.close()];
  },
  async postgres() {
    const server = await startPostgres();
    if (!server) return undefined;
    const database = await openPostgres({ url: await server.newDatabase() });
    return [
      database,
      async () => {
        await database.close();
        await server.stop();
      },
    ];
  },
};

async function fill(database: SqlDatabase, size: number): Promise<number> {
  const begin = performance.now();
  await SqlTaskStore.open({ database, config: taskConfig({ annotationPerInstance: 3 }), items: taskItems(size) });
  return performance.now() - begin;
}

function noTimes(): { readonly next: number[]; readonly save: number[] } {
  return { next: [], save: [] };
}

/** Rounds of all sizes take turns, so that whatever else the machine does falls on each. */
async function measure(name: string, opened: readonly OpenSize[], strategy: AssignmentStrategyName): Promise<readonly Measured[]> {
  const config = taskConfig({ annotationPerInstance: 3, assignmentStrategy: strategy });
  const runs = await Promise.all(
    opened.map(async ({ size, database }) => ({ size, store: await SqlTaskStore.open({ database, config }), ...noTimes() })),
  );
  for (let round = 0; round < WARM_UP + rounds; round += 1) {
    for (const { store, next, save } of runs) {
      const annotator = `${strategy} ${String(round % ANNOTATORS)}`;
      const begin = performance.now();
      const assignment = await store.next(annotator);
      const given = performance.now();
      if (!assignment) throw new Error(`${name} has no item for ${annotator}.`);
      const { itemId } = assignment;
      await store.save(taskRecord({ id: `${annotator}/${itemId}`, itemId, annotator, answers: { note: { text: String(round % 3) } } }));
      if (round < WARM_UP) continue;
      next.push(given - begin);
      save.push(performance.now() - given);
    }
  }
  const measured: Measured[] = [];
  for (const { size, store, next, save } of runs) {
    measured.push({
      database: name,
      strategy,
      size,
      next: summaryOf(next),
      save: summaryOf(save),
      perSecond: await together(store, strategy),
    });
  }
  return measured;
}

/** @returns how many items all annotators together get and submit in a second */
async function together(store: SqlTaskStore, strategy: string): Promise<number> {
  const begin = performance.now();
  const each = Math.ceil(rounds / ANNOTATORS);
  await Promise.all(
    Array.from({ length: ANNOTATORS }, async (_, number) => {
      const annotator = `${strategy} together ${String(number)}`;
      for (let round = 0; round < each; round += 1) {
        const itemId = (await store.next(annotator))?.itemId ?? '';
        await store.save(taskRecord({ id: `${annotator}/${itemId}`, itemId, annotator }));
      }
    }),
  );
  return (each * ANNOTATORS * 1000) / (performance.now() - begin);
}

const all: Measured[] = [];
for (const name of values.databases.split(',')) {
  const opened: OpenSize[] = [];
  for (const size of sizes) {
    const open = await databases[name]?.();
    if (!open) continue;
    const [database, close] = open;
    opened.push({ size, database, close });
    const seconds = ((await fill(database, size)) / 1000).toFixed(1);
    console.log(
      `${name}, ${String(size)} items: filled in ${seconds} s, ${String(Math.round(process.memoryUsage().rss / 2 ** 20))} MB in this process.`,
    );
  }
  if (opened.length === 0) console.log(`${name}: not installed, left out.`);
  else for (const strategy of strategies) all.push(...(await measure(name, opened, strategy)));
  for (const { close } of opened) await close();
}

console.table(
  all.map(({ database, strategy, size, next, save, perSecond }) => ({
    database,
    strategy,
    size,
    'next p50 ms': next.median.toFixed(2),
    'next p99 ms': next.high.toFixed(2),
    'save p50 ms': save.median.toFixed(2),
    'save p99 ms': save.high.toFixed(2),
    'items per second': Math.round(perSecond),
  })),
);
console.table(growthOf(all, sizes));
