/**
 * Which words of two texts differ. Words that each text has once hold the texts together (Bram Cohen's patience diff), what lies between is
 * compared by the shortest edit (Myers 1986) as far as that is short, and counts as different where it is not: so the time grows with the length
 * of the texts and not with how much they differ. Pure; it works in steps, so that a page stays responsive.
 */
import type { WordToken } from './word-tokens.js';

/** Ranges of token indexes, `end` exclusive; one of both may be empty. */
export interface Difference {
  readonly a: TokenRange;
  readonly b: TokenRange;
}

export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

/** Beyond so many edits, two stretches without a common anchor count as different. */
const LONGEST_EDIT = 200;
/** An equal stretch this short between two differences says nothing; it becomes part of them. */
const SHORTEST_EQUAL = 3;

type Words = Int32Array;

/** The differences from the beginning to the end. Yields between stretches: whoever drives it may let the page breathe there. */
export function* wordDifferences(a: readonly WordToken[], b: readonly WordToken[]): Generator<undefined, readonly Difference[]> {
  const numbers = new Map<string, number>();
  const numbered = (tokens: readonly WordToken[]): Words =>
    Int32Array.from(tokens, ({ text }) => {
      const known = numbers.get(text) ?? numbers.size;
      numbers.set(text, known);
      return known;
    });
  const search = new Search(numbered(a), numbered(b));
  yield* search.run();
  return merged(search.found);
}

/** A stretch of both texts that is still to be compared. */
interface Stretch {
  readonly a: TokenRange;
  readonly b: TokenRange;
}

class Search {
  readonly found: Difference[] = [];
  readonly #a: Words;
  readonly #b: Words;

  constructor(a: Words, b: Words) {
    this.#a = a;
    this.#b = b;
  }

  *run(): Generator<undefined, void> {
    const waiting: Stretch[] = [{ a: { start: 0, end: this.#a.length }, b: { start: 0, end: this.#b.length } }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const stretch = this.#trimmed(next);
      if (stretch.a.start === stretch.a.end && stretch.b.start === stretch.b.end) continue;
      if (stretch.a.start === stretch.a.end || stretch.b.start === stretch.b.end) this.found.push(stretch);
      else {
        const between = this.#betweenAnchors(stretch);
        if (between) waiting.push(...between.reverse());
        else this.found.push(...this.#edits(stretch));
      }
      yield;
    }
  }

  #trimmed({ a, b }: Stretch): Stretch {
    let [aStart, bStart, aEnd, bEnd] = [a.start, b.start, a.end, b.end];
    while (aStart < aEnd && bStart < bEnd && this.#a[aStart] === this.#b[bStart]) {
      aStart += 1;
      bStart += 1;
    }
    while (aStart < aEnd && bStart < bEnd && this.#a[aEnd - 1] === this.#b[bEnd - 1]) {
      aEnd -= 1;
      bEnd -= 1;
    }
    return { a: { start: aStart, end: aEnd }, b: { start: bStart, end: bEnd } };
  }

  /** The stretches between the words that both have exactly once, in the longest order that both share; `undefined` where there is no such word. */
  #betweenAnchors({ a, b }: Stretch): Stretch[] | undefined {
    const onlyA = places(this.#a, a);
    const onlyB = places(this.#b, b);
    const shared: (readonly [atA: number, atB: number])[] = [];
    for (const [word, atA] of onlyA) {
      const atB = onlyB.get(word) ?? TWICE;
      if (atA !== TWICE && atB !== TWICE) shared.push([atA, atB]);
    }
    if (shared.length === 0) return undefined;
    shared.sort(([one], [other]) => one - other);
    const stretches: Stretch[] = [];
    let [aStart, bStart] = [a.start, b.start];
    for (const [atA, atB] of longestRising(shared)) {
      stretches.push({ a: { start: aStart, end: atA }, b: { start: bStart, end: atB } });
      [aStart, bStart] = [atA + 1, atB + 1];
    }
    stretches.push({ a: { start: aStart, end: a.end }, b: { start: bStart, end: b.end } });
    return stretches;
  }

  /** The shortest edit, as far as it is short enough; else the whole stretch. */
  #edits({ a, b }: Stretch): readonly Difference[] {
    const [lengthA, lengthB] = [a.end - a.start, b.end - b.start];
    const most = Math.min(lengthA + lengthB, LONGEST_EDIT);
    const furthest = new Int32Array(2 * most + 3);
    const trail: Int32Array[] = [];
    for (let edits = 0; edits <= most; edits += 1) {
      for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
        const at = diagonal + most + 1;
        const [below, above] = [furthest[at - 1] ?? 0, furthest[at + 1] ?? 0];
        let atA = diagonal === -edits || (diagonal !== edits && below < above) ? above : below + 1;
        let atB = atA - diagonal;
        while (atA < lengthA && atB < lengthB && this.#a[a.start + atA] === this.#b[b.start + atB]) {
          atA += 1;
          atB += 1;
        }
        furthest[at] = atA;
        if (atA >= lengthA && atB >= lengthB) return walkBack({ a, b }, [...trail, furthest], edits, most);
      }
      trail.push(furthest.slice());
    }
    return [{ a, b }];
  }
}

/** Goes the way of the shortest edit back from its end. */
function walkBack({ a, b }: Stretch, trail: readonly Int32Array[], edits: number, most: number): readonly Difference[] {
  const found: Difference[] = [];
  let [atA, atB] = [a.end - a.start, b.end - b.start];
  for (let edit = edits; edit > 0; edit -= 1) {
    const before = trail[edit - 1] ?? new Int32Array(0);
    const diagonal = atA - atB;
    const [below, above] = [before[diagonal + most] ?? 0, before[diagonal + most + 2] ?? 0];
    const isInsertion = diagonal === -edit || (diagonal !== edit && below < above);
    const fromA = isInsertion ? above : below;
    const fromB = fromA - diagonal + (isInsertion ? -1 : 1);
    const range = (start: number, offset: number, length: number): TokenRange => ({ start: offset + start, end: offset + start + length });
    found.push({ a: range(fromA, a.start, isInsertion ? 0 : 1), b: range(fromB, b.start, isInsertion ? 1 : 0) });
    [atA, atB] = [fromA, fromB];
  }
  return found.reverse();
}

const TWICE = -1;

/** Where each word of a range stands; `TWICE` for those that stand there more than once. */
function places(words: Words, { start, end }: TokenRange): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let index = start; index < end; index += 1) {
    const word = words[index] ?? 0;
    found.set(word, found.has(word) ? TWICE : index);
  }
  return found;
}

type Pair = readonly [atA: number, atB: number];

/** The longest part of the pairs, which go up in the first text, that goes up in the second too. */
function longestRising(pairs: readonly Pair[]): readonly Pair[] {
  // By length minus one: the index of the pair that ends a rising part of that length lowest.
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  pairs.forEach(([, atB], index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < atB) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1];
    ends[low] = index;
  });
  const rising: Pair[] = [];
  for (let index = ends.at(-1); index !== undefined; index = before[index]) {
    const pair = pairs[index];
    if (pair) rising.push(pair);
  }
  return rising.reverse();
}

/** Joins differences that touch; then those that only a few equal words part, where these are fewer than what differs around them. */
function merged(found: readonly Difference[]): readonly Difference[] {
  const touching = joined(found, (gap) => gap === 0);
  return joined(touching, (gap, last, next) => gap < SHORTEST_EQUAL && sizeOf(last) > gap && sizeOf(next) > gap);
}

function joined(found: readonly Difference[], belong: (gap: number, last: Difference, next: Difference) => boolean): readonly Difference[] {
  const result: Difference[] = [];
  for (const next of found) {
    const last = result.at(-1);
    if (last && belong(next.a.start - last.a.end, last, next)) {
      result[result.length - 1] = { a: { start: last.a.start, end: next.a.end }, b: { start: last.b.start, end: next.b.end } };
    } else result.push(next);
  }
  return result;
}

function sizeOf({ a, b }: Difference): number {
  return Math.max(a.end - a.start, b.end - b.start);
}
