/** One round of one page: everything that is measured of it. */
import type { Browser } from 'playwright-core';
import { DrivenPage, type Counted, type Opening } from './driven-page.js';
import type { BenchPage } from './page-list.js';
import type { PageServer } from './serve-pages.js';

/** By the name of the measure. Times in milliseconds. */
export type Readings = Record<string, number>;

export interface Bench {
  readonly browser: Browser;
  readonly server: PageServer;
  readonly address: string;
}

const SLOWDOWN = 4;
/** So many items warm the page's code up. */
const WARM = 5;
const SIZES = [10, 1000, 100_000] as const;
/** What an item leaves is counted from `many` to `more`: in the first thousand the browser still compiles the page's code. */
const KEPT = { few: 10, many: 1000, more: 2000 };

export const measures = {
  bytes: measureBytes,
  load: measureLoad,
  small: async (bench: Bench, page: BenchPage) => measureSwitches(bench, page, 'small', 10),
  huge: async (bench: Bench, page: BenchPage) => measureSwitches(bench, page, 'huge', 5),
  sizes: measureSizes,
  memory: measureMemory,
} as const satisfies Record<string, (bench: Bench, page: BenchPage) => Promise<Readings>>;

export type MeasureName = keyof typeof measures;

/** The number in the middle. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? NaN;
}

async function withPage<T>(bench: Bench, page: BenchPage, opening: Opening, work: (driven: DrivenPage) => Promise<T>): Promise<T> {
  const driven = await DrivenPage.open(bench.browser, bench.address, page, opening);
  try {
    return await work(driven);
  } finally {
    await driven.close();
  }
}

/** All that is sent until the first item was answered and the second is shown. */
async function measureBytes(bench: Bench, page: BenchPage): Promise<Readings> {
  bench.server.sent = [];
  return withPage(bench, page, {}, async (driven) => {
    await driven.answer(1);
    await driven.next(1);
    const { sent } = bench.server;
    return { bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0), requests: sent.length };
  });
}

async function measureLoad(bench: Bench, page: BenchPage): Promise<Readings> {
  const load = async (slowdown: number) =>
    withPage(bench, page, { slowdown }, async (driven) => ({ usable: driven.usable, script: (await driven.counted()).script }));
  const fast = await load(1);
  const slow = await load(SLOWDOWN);
  return { usable: fast.usable, usableSlow: slow.usable, loadScript: fast.script, loadScriptSlow: slow.script };
}

const COUNTED = ['script', 'styleAndLayout', 'mainThread', 'styles', 'layouts'] as const;

function difference(before: Counted, after: Counted): Readings {
  return Object.fromEntries(COUNTED.map((name) => [name, after[name] - before[name]]));
}

function mediansOf(readings: readonly Readings[]): Readings {
  return Object.fromEntries(Object.keys(readings[0] ?? {}).map((name) => [name, median(readings.map((each) => each[name] ?? NaN))]));
}

function named(prefix: string, readings: Readings): Readings {
  return Object.fromEntries(Object.entries(readings).map(([name, value]) => [`${prefix}.${name}`, value]));
}

async function switchOnce(driven: DrivenPage, number: number): Promise<Readings> {
  await driven.answer(number);
  const before = await driven.counted();
  const frame = await driven.next(number);
  return { ...difference(before, await driven.counted()), frame };
}

async function pressOnce(driven: DrivenPage, label: number): Promise<Readings> {
  const before = await driven.counted();
  const frame = await driven.press(label);
  return { ...difference(before, await driven.counted()), frame };
}

async function chooseOnce(driven: DrivenPage, label: number): Promise<Readings> {
  const before = await driven.counted();
  const frame = await driven.choose(label);
  return { ...difference(before, await driven.counted()), frame };
}

async function measureSwitches(bench: Bench, page: BenchPage, texts: 'small' | 'huge', count: number): Promise<Readings> {
  return withPage(bench, page, { texts, items: KEPT.many }, async (driven) => {
    for (let number = 1; number <= WARM; number += 1) await switchOnce(driven, number);
    const switches: Readings[] = [];
    const choices: Readings[] = [];
    const presses: Readings[] = [];
    for (let number = WARM + 1; number <= WARM + count; number += 1) {
      switches.push(await switchOnce(driven, number));
      choices.push(await chooseOnce(driven, number % 4));
      presses.push(await pressOnce(driven, (number + 1) % 4));
    }
    return {
      ...named(`${texts}.switch`, mediansOf(switches)),
      ...named(`${texts}.choose`, mediansOf(choices)),
      ...named(`${texts}.press`, mediansOf(presses)),
    };
  });
}

async function measureSizes(bench: Bench, page: BenchPage): Promise<Readings> {
  const all: Readings = {};
  for (const items of SIZES) {
    const readings = await withPage(bench, page, { items }, async (driven) => {
      for (let number = 1; number <= WARM; number += 1) await switchOnce(driven, number);
      const switches: Readings[] = [];
      // Of ten items, four are left.
      for (let number = WARM + 1; number < 10; number += 1) switches.push(await switchOnce(driven, number));
      return { started: driven.started, ...mediansOf(switches) };
    });
    Object.assign(all, named(`items${String(items)}`, readings));
  }
  return all;
}

async function measureMemory(bench: Bench, page: BenchPage): Promise<Readings> {
  return withPage(bench, page, { items: KEPT.more + 10 }, async (driven) => {
    await driven.work(1, KEPT.few);
    const few = await driven.countedWithoutGarbage();
    await driven.work(KEPT.few, KEPT.many);
    const many = await driven.countedWithoutGarbage();
    await driven.work(KEPT.many, KEPT.more);
    const more = await driven.countedWithoutGarbage();
    const copies = await driven.evaluate('bench.copyRecords()');
    const copied = await driven.countedWithoutGarbage();
    const heapPerItem = (more.heap - many.heap) / (KEPT.more - KEPT.many);
    const recordBytes = copies > 0 ? (copied.heap - more.heap) / copies : NaN;
    return {
      recordBytes,
      heapBeyondRecord: heapPerItem - recordBytes,
      heapFew: few.heap,
      heapMany: many.heap,
      heapPerItem,
      nodesFew: few.nodes,
      nodesMany: many.nodes,
      listenersFew: few.listeners,
      listenersMany: many.listeners,
    };
  });
}
