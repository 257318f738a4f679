/**
 * How often the intervals of the analysis hold the truth: `npm run bench:coverage -- --runs 1000`. Studies are simulated whose agreement and position bias are
 * known: an annotator sees the truth of an item with a chance, and else says anything, or what the place of a response suggests.
 */
import { parseArgs } from 'node:util';
import { krippendorffAlpha, percentAgreement, proportion, UnitPatterns, type Level } from '../src/analysis/index.js';
import { seededRandom } from '../src/core/random.js';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '1000' }, confidence: { type: 'string', default: '0.95' } } });
const runs = Number(values.runs);
const confidence = Number(values.confidence);

interface Design {
  readonly level: Level;
  readonly items: number;
  readonly annotators: number;
  readonly categories: number;
  /** The chance with which an annotator sees the truth. Two see it both with its square, which is alpha: else they agree as chance does. */
  readonly sees: number;
}

const DESIGNS: readonly Design[] = [
  { level: 'nominal', items: 200, annotators: 3, categories: 2, sees: 0.7 },
  { level: 'nominal', items: 50, annotators: 3, categories: 2, sees: 0.7 },
  { level: 'nominal', items: 20, annotators: 3, categories: 2, sees: 0.7 },
  { level: 'nominal', items: 50, annotators: 2, categories: 2, sees: 0.3 },
  { level: 'nominal', items: 100, annotators: 2, categories: 2, sees: 0.95 },
  { level: 'nominal', items: 50, annotators: 3, categories: 3, sees: 0.95 },
  { level: 'ordinal', items: 50, annotators: 3, categories: 5, sees: 0.7 },
  { level: 'ordinal', items: 200, annotators: 2, categories: 5, sees: 0.9 },
  { level: 'interval', items: 50, annotators: 3, categories: 20, sees: 0.7 },
  { level: 'interval', items: 200, annotators: 5, categories: 100, sees: 0.5 },
];

class Held {
  #held = 0;
  #of = 0;

  add(truth: number, interval: { readonly low: number; readonly high: number } | undefined): void {
    this.#of += 1;
    if (interval && interval.low <= truth && truth <= interval.high) this.#held += 1;
  }

  toString(): string {
    return `${((100 * this.#held) / this.#of).toFixed(1)} %`;
  }
}

function agreement({ level, items, annotators, categories, sees }: Design) {
  const [alpha, percent] = [new Held(), new Held()];
  for (let run = 1; run <= runs; run += 1) {
    const random = seededRandom(`coverage/${level}/${String(items)}/${String(sees)}/${String(run)}`);
    const any = () => Math.floor(random() * categories);
    const units = new UnitPatterns();
    for (let item = 0; item < items; item += 1) {
      const truth = any();
      units.add(Array.from({ length: annotators }, () => (random() < sees ? truth : any())));
    }
    const [found, same] = [krippendorffAlpha(units, level, { confidence, seed: run }), percentAgreement(units, { confidence, seed: run })];
    alpha.add(sees ** 2, found.defined ? found.interval : undefined);
    percent.add(sees ** 2 + (1 - sees ** 2) / categories, same.defined ? same.interval : undefined);
  }
  return {
    level,
    items,
    annotators,
    categories,
    alpha: (sees ** 2).toFixed(2),
    'alpha held': String(alpha),
    'percent agreement held': String(percent),
  };
}

/** The first shown wins with this chance. */
function position(comparisons: number, first: number) {
  const held = new Held();
  for (let run = 1; run <= runs; run += 1) {
    const random = seededRandom(`coverage/position/${String(comparisons)}/${String(first)}/${String(run)}`);
    let won = 0;
    for (let index = 0; index < comparisons; index += 1) won += Number(random() < first);
    held.add(first, proportion(won, comparisons, confidence).interval);
  }
  return { comparisons, 'first wins': first, 'bias held': String(held) };
}

console.table(DESIGNS.map(agreement));
console.table([position(100, 0.6), position(600, 0.59), position(5000, 0.52)]);
