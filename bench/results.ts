/** What a run gives: of each page and measure the median of the rounds, and the quartiles around it. */
import { cpus } from 'node:os';
import { median, type Readings } from './measure-page.js';
import type { BenchPage } from './page-list.js';

export interface Reading {
  readonly median: number;
  /** A quarter of the rounds is below the first, a quarter above the second. */
  readonly quartiles: readonly [number, number];
}

export interface PageResults {
  readonly name: string;
  readonly title: string;
  readonly readings: Readonly<Record<string, Reading>>;
}

export interface Results {
  readonly date: string;
  readonly browser: string;
  readonly node: string;
  readonly processor: string;
  readonly cores: number;
  readonly rounds: number;
  readonly pages: readonly PageResults[];
}

export interface Measured {
  readonly pages: readonly BenchPage[];
  readonly readings: ReadonlyMap<string, readonly Readings[]>;
  readonly rounds: number;
  readonly browser: string;
}

export function resultsOf({ pages, readings, rounds, browser }: Measured): Results {
  return {
    date: new Date().toISOString().slice(0, 10),
    browser: `Chromium ${browser}`,
    node: process.version,
    processor: cpus()[0]?.model.trim() ?? '',
    cores: cpus().length,
    rounds,
    pages: pages.map(({ name, title }) => ({ name, title, readings: summaries(readings.get(name) ?? []) })),
  };
}

function summaries(all: readonly Readings[]): Record<string, Reading> {
  const names = [...new Set(all.flatMap((each) => Object.keys(each)))];
  return Object.fromEntries(
    names.map((name) => [
      name,
      summary(
        all.flatMap((each) => {
          const value = each[name];
          return value !== undefined && Number.isFinite(value) ? [value] : [];
        }),
      ),
    ]),
  );
}

function summary(values: readonly number[]): Reading {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number) => rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN);
  return { median: rounded(median(values)), quartiles: [at(0.25), at(0.75)] };
}

function rounded(value: number): number {
  return Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(4));
}

/** The median of a page's measure; NaN where there is none. */
export function medianOf(results: Results, page: string, measure: string): number {
  return results.pages.find(({ name }) => name === page)?.readings[measure]?.median ?? NaN;
}
