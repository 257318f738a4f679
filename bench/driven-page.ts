/** One page of the benchmark in a browser: opened, worked through, measured by what the browser counts itself. */
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { builtPages } from './build-pages.mjs';
import type { BenchPage } from './page-list.js';

/** What the browser has counted so far; times in milliseconds. */
export interface Counted {
  readonly script: number;
  readonly styleAndLayout: number;
  readonly styles: number;
  readonly layouts: number;
  readonly mainThread: number;
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

export interface Opening {
  readonly items?: number;
  readonly texts?: 'small' | 'huge';
  /** How many times slower the processor is. */
  readonly slowdown?: number;
}

export class DrivenPage {
  /** Milliseconds from navigation until the first item can be answered. */
  readonly usable: number;
  /** The same from the moment at which the page had its items. */
  readonly started: number;
  readonly #page: Page;
  readonly #devtools: CDPSession;

  static async open(browser: Browser, address: string, page: BenchPage, opening: Opening = {}): Promise<DrivenPage> {
    const { items = 10, texts = 'small', slowdown = 1 } = opening;
    // Of its own: nothing is in a cache or a database.
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const tab = await context.newPage();
    await tab.addInitScript({ path: join(builtPages, 'harness.js') });
    const devtools = await context.newCDPSession(tab);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (slowdown > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await tab.goto(`${address}/${page.name}/?items=${String(items)}&texts=${texts}`, { waitUntil: 'commit' });
    const [usable, started] = numbers(await tab.evaluate(`bench.first(${JSON.stringify(page.selectors)})`));
    return new DrivenPage(tab, devtools, usable ?? NaN, started ?? NaN);
  }

  private constructor(page: Page, devtools: CDPSession, usable: number, started: number) {
    this.#page = page;
    this.#devtools = devtools;
    this.usable = usable;
    this.started = started;
  }

  /** Answers the item of this number. */
  async answer(number: number): Promise<void> {
    await this.#page.evaluate(`bench.answer(${String(number)})`);
  }

  /** @returns milliseconds from the click on a label until it is painted as chosen */
  async choose(label: number): Promise<number> {
    return numberOf(await this.#page.evaluate(`bench.choose(${String(label)})`));
  }

  /** @returns milliseconds from the press of the space bar on a label until it is painted as chosen */
  async press(label: number): Promise<number> {
    await this.#page.evaluate(`bench.awaitKey(${String(label)})`);
    await this.#page.keyboard.press('Space');
    return numberOf(await this.#page.evaluate('bench.keyed()'));
  }

  /** Goes on from the item of this number. @returns milliseconds until the next one is painted */
  async next(number: number): Promise<number> {
    const shown = numberOf(await this.#page.evaluate(`bench.next(${String(number)})`));
    await this.#page.evaluate(`bench.rest(${String(number + 1)})`);
    return shown;
  }

  /** Answers the items from one number to another, which is shown then. */
  async work(from: number, to: number): Promise<void> {
    await this.#page.evaluate(`bench.work(${String(from)}, ${String(to)})`);
  }

  async counted(): Promise<Counted> {
    const { metrics } = await this.#devtools.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
    return {
      script: 1000 * of('ScriptDuration'),
      styleAndLayout: 1000 * (of('RecalcStyleDuration') + of('LayoutDuration')),
      styles: of('RecalcStyleCount'),
      layouts: of('LayoutCount'),
      mainThread: 1000 * of('TaskDuration'),
      heap: of('JSHeapUsedSize'),
      nodes: of('Nodes'),
      listeners: of('JSEventListeners'),
    };
  }

  /** What is counted after the browser has thrown away what nothing holds. */
  async countedWithoutGarbage(): Promise<Counted> {
    for (let turn = 0; turn < 3; turn += 1) await this.#devtools.send('HeapProfiler.collectGarbage');
    return this.counted();
  }

  /** The browser's account of every object, as JSON. */
  async heapSnapshot(): Promise<string> {
    const chunks: string[] = [];
    const take = ({ chunk }: { chunk: string }) => chunks.push(chunk);
    this.#devtools.on('HeapProfiler.addHeapSnapshotChunk', take);
    await this.#devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
    this.#devtools.off('HeapProfiler.addHeapSnapshotChunk', take);
    return chunks.join('');
  }

  async evaluate(expression: string): Promise<number> {
    return numberOf(await this.#page.evaluate(expression));
  }

  async close(): Promise<void> {
    await this.#page.context().close();
  }
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : NaN;
}

function numbers(value: unknown): readonly number[] {
  return Array.isArray(value) ? value.map(numberOf) : [];
}
