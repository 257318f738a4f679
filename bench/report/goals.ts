/** What the library is meant to reach, as ratios within one run, and how far it does. */
import { medianOf, type Results } from '../results.js';

export interface Goal {
  readonly aim: string;
  readonly limit: number;
  readonly measured: number;
  readonly unit: string;
}

const KILOBYTE = 1024;

/** @param page the page of this library that is held against the others */
export function goalsOf(results: Results, page: string): readonly Goal[] {
  const of = (measure: string, name = page) => medianOf(results, name, measure);
  const beside = (name: string, measure: string) => of(measure) / of(measure, name);
  const heavy = results.pages.filter(({ name }) => !name.startsWith('library') && of('bytes', name) > 20 * KILOBYTE);
  const fastestHeavy = Math.min(...heavy.map(({ name }) => of('usableSlow', name)));
  return [
    { aim: 'bytes of the page', limit: 24, measured: of('bytes') / KILOBYTE, unit: ' KB' },
    {
      aim: 'first item usable, processor 4 × slower, beside hand-written Lit',
      limit: 1.25,
      measured: beside('lit', 'usableSlow'),
      unit: ' ×',
    },
    { aim: 'the same beside the fastest page of more than 20 KB', limit: 1, measured: of('usableSlow') / fastestHeavy, unit: ' ×' },
    {
      aim: 'script of switching small items, beside hand-written Lit',
      limit: 1.5,
      measured: beside('lit', 'small.switch.script'),
      unit: ' ×',
    },
    {
      aim: 'main thread of switching huge items, beside hand-written DOM',
      limit: 0.4,
      measured: beside('dom', 'huge.switch.mainThread'),
      unit: ' ×',
    },
    {
      aim: 'click to painted answer (main thread), beside hand-written Lit',
      limit: 1.5,
      measured: beside('lit', 'small.choose.mainThread'),
      unit: ' ×',
    },
    {
      aim: 'key press to painted answer (main thread), beside hand-written Lit',
      limit: 1.5,
      measured: beside('lit', 'small.press.mainThread'),
      unit: ' ×',
    },
    { aim: 'growth of the heap by an item, beyond a copy of its record', limit: 70, measured: of('heapBeyondRecord'), unit: ' bytes' },
    { aim: 'DOM nodes after 1,000 items, beside 10', limit: 1, measured: of('nodesMany') / of('nodesFew'), unit: ' ×' },
    { aim: 'listeners after 1,000 items, beside 10', limit: 1, measured: of('listenersMany') / of('listenersFew'), unit: ' ×' },
    { aim: 'start with 100,000 items, beside 10', limit: 1.1, measured: of('items100000.started') / of('items10.started'), unit: ' ×' },
    {
      aim: 'switch among 100,000 items (main thread), beside 10',
      limit: 1.1,
      measured: of('items100000.mainThread') / of('items10.mainThread'),
      unit: ' ×',
    },
  ];
}
