/**
 * Reads from the words of pairwise labels which response each says has won, and how clearly. Pure. What cannot be told from words is told by
 * position where that is usual, and marked as a guess.
 */
import type { PairwiseWinner } from './pairwise.answer.js';
import { BETTER, BOTH_BAD, FIRST, FIRST_SIGN, LOSES, SECOND, SECOND_SIGN, TIE, UNDECIDED, word } from './pairwise.words.js';

export interface Verdict {
  readonly winner: PairwiseWinner;
  /** 1 for a plain choice, larger for a stronger grade, 0 where no response won. */
  readonly strength: number;
  /** The words did not say it: it is guessed from the position, or left at `null`. */
  readonly guessed: boolean;
}

interface Reading {
  readonly winner: PairwiseWinner | undefined;
  readonly intensity: number;
}

const SIDE_NOUN =
  '(?:response|answer|output|option|model|assistant|completion|reply|candidate|summary|text|version|system|translation|choice|generation|image|sample|item|bot|agent|number)s?';

/** A side by the name that it has behind a noun, or alone. */
function byName(name: string): RegExp {
  const verb = 'is|was|wins?|better|preferred|over|beats|much|slightly|strongly|clearly|significantly|far|somewhat';
  return new RegExp(
    [
      `(?<![\\p{L}])${SIDE_NOUN}[\\s_#(:-]*(?:${name})(?![\\p{L}\\p{N}])`,
      `^\\W*(?:${name})\\W*$|\\((?:${name})\\)|#(?:${name})(?![\\p{L}\\p{N}])`,
      `(?:prefer|pick|choose)s?\\s+(?:${name})(?![\\p{L}\\p{N}])|^\\W*(?:${name})\\s+(?:${verb})(?!\\p{L})`,
    ].join('|'),
    'u',
  );
}

const FIRST_BY_NAME = byName('a|1|i|one');
const SECOND_BY_NAME = byName('b|2|ii|two');
const CAPITAL_A = /(?<![\p{L}\p{N}])A(?![\p{L}\p{N}'’])(?!\s+(?:tie|draw|bit|little|lot)(?!\p{L}))/u;
const CAPITAL_B = /(?<![\p{L}\p{N}])B(?![\p{L}\p{N}'’])/u;

const INTENSITIES: readonly (readonly [intensity: number, pattern: RegExp])[] = [
  [5, word('(?:very|extremely) (?:strongly|clearly|much)|overwhelming(?:ly)?|absolutely|completely')],
  [
    4,
    word(
      'much|significantly|strong(?:ly)?|clear(?:ly)?|far|definitely|substantially|considerably|a lot|way|very|greatly|decisively|highly|vastly',
    ),
  ],
  [
    2,
    word('slight(?:ly)?|marginal(?:ly)?|a (?:bit|little)|somewhat|barely|weak(?:ly)?|mild(?:ly)?|lean(?:s|ing)?|narrowly|a touch|probably'),
  ],
];
const PLAIN = 3;

/**
 * Reads all labels of a scheme together: their grades are relative to each other.
 * @param said the winners that are said otherwise than by the labels' names; they count, and the names only grade them
 */
export function readVerdicts(names: readonly string[], said: readonly (PairwiseWinner | undefined)[] = []): readonly Verdict[] {
  const isNumericScale = names.length > 2 && names.every((name) => /^\s*[+\-−]?\d+\s*$/.test(name));
  const twins = readTwins(names);
  const readings = names.map((name, index) => {
    const { winner, intensity } = isNumericScale ? { winner: undefined, intensity: PLAIN } : readLabel(name);
    const read = isNumericScale ? winner : (twins.get(name) ?? winner);
    return { winner: said[index] === undefined ? read : said[index], intensity };
  });
  const positions = readings.every(({ winner }) => winner !== 'a' && winner !== 'b') ? byPosition(readings, isNumericScale) : [];
  const settled = readings.map(({ winner, intensity }, index) => ({ winner: positions[index] ?? winner, intensity }));
  const grades = gradesOf(settled);
  return settled.map(({ winner }, index) => ({
    winner: winner ?? null,
    strength: grades[index] ?? 0,
    guessed: positions[index] !== undefined || winner === undefined,
  }));
}

/** The winner that the value of a label says (`a`, `response_b`, `tie`, `both_bad`); `undefined` where it says none, as numbers do not. */
export function winnerOfValue(value: string | number | boolean): PairwiseWinner | undefined {
  if (typeof value !== 'string' || /^\W*(?:\d+|none)\W*$/.test(value)) return undefined;
  const words = value.replaceAll(/[_-]+/g, ' ');
  return readWinner(words, words.toLowerCase());
}

function readLabel(name: string): Reading {
  const text = name.toLowerCase().replaceAll('’', "'");
  return { winner: readWinner(name, text), intensity: INTENSITIES.find(([, pattern]) => pattern.test(text))?.[0] ?? arrowIntensity(text) };
}

function readWinner(name: string, text: string): PairwiseWinner | undefined {
  if (UNDECIDED.test(text)) return null;
  const a = sideAt(name, text, CAPITAL_A, FIRST, FIRST_BY_NAME);
  const b = sideAt(name, text, CAPITAL_B, SECOND, SECOND_BY_NAME);
  if (a >= 0 && b >= 0) return readComparison(text, a < b ? 'a' : 'b');
  if (BOTH_BAD.test(text)) return 'both-bad';
  const named = a >= 0 ? 'a' : b >= 0 ? 'b' : undefined;
  if (named !== undefined && LOSES.test(text)) return other(named);
  // “A is more similar” is about A, whatever “similar” says elsewhere.
  if (TIE.test(text) && !(named !== undefined && BETTER.test(text))) return 'tie';
  return named ?? readSign(text);
}

function readSign(text: string): 'a' | 'b' | undefined {
  const [first, second] = [FIRST_SIGN.test(text), SECOND_SIGN.test(text)];
  return first === second ? undefined : first ? 'a' : 'b';
}

/** A label that names both sides: what stands between them decides. */
function readComparison(text: string, first: 'a' | 'b'): PairwiseWinner | undefined {
  if (BOTH_BAD.test(text)) return 'both-bad';
  if (TIE.test(text) || /(?<![<>=])=+(?![<>])|≈|~/.test(text)) return 'tie';
  if (/[<≪]/.test(text) || LOSES.test(text)) return other(first);
  if (/[>≫]/.test(text) || BETTER.test(text)) return first;
  return undefined;
}

function other(side: 'a' | 'b'): 'a' | 'b' {
  return side === 'a' ? 'b' : 'a';
}

/** Where a side is named; -1 where it is not. The word “a” alone is no name for a side. */
function sideAt(name: string, text: string, capital: RegExp, words: RegExp, afterNoun: RegExp): number {
  const places = [capital.exec(name), words.exec(text), afterNoun.exec(text)].flatMap((match) =>
    match ? [match.index + match[0].length] : [],
  );
  return places.length === 0 ? -1 : Math.min(...places);
}

function arrowIntensity(text: string): number {
  const arrows = /[<>]+|[≪≫]/.exec(text)?.[0] ?? '';
  if (arrows === '≪' || arrows === '≫') return PLAIN + 1;
  return PLAIN + Math.max(0, arrows.length - 1);
}

/** By which the names of two sides differ where all else is the same, whatever the language. */
const TWIN_NAMES: ReadonlyMap<string, string> = new Map([
  ['1', '2'],
  ['a', 'b'],
  ['i', 'ii'],
  ['α', 'β'],
  ['а', 'б'],
  ['أ', 'ب'],
  ['א', 'ב'],
  ['क', 'ख'],
]);
const NAME = /(?<![\p{L}\p{N}])(?:[12ab]|ii?|[αβабأبאבकख])(?![\p{L}\p{N}\p{M}])/giu;
/** What only says how good both are, has a twin too (“Level 1”, “Level 2”), and further levels. */
const THIRD_NAME = /(?<![\p{L}\p{N}])(?:[3-9c]|iii|[γвجגग])(?![\p{L}\p{N}\p{M}])/iu;

/** “Speaker 1” and “Speaker 2”: labels that are the same but for the name of a side. */
function readTwins(names: readonly string[]): ReadonlyMap<string, 'a' | 'b'> {
  const twins = new Map<string, 'a' | 'b'>();
  if (names.some((name) => THIRD_NAME.test(name))) return twins;
  const known = new Map(names.map((name) => [name.toLowerCase(), name]));
  for (const name of names) {
    const text = name.toLowerCase();
    for (const { 0: side, index } of text.matchAll(NAME)) {
      const other = TWIN_NAMES.get(side);
      const twin = other === undefined ? undefined : known.get(text.slice(0, index) + other + text.slice(index + side.length));
      if (twin === undefined || LOSES.test(text)) continue;
      twins.set(name, 'a').set(twin, 'b');
    }
  }
  return twins;
}

/** Labels that name no side: two are first and second; more are a scale around its middle, where it is plain that they are one. */
function byPosition(readings: readonly Reading[], isNumericScale: boolean): (PairwiseWinner | undefined)[] {
  const unread = readings.flatMap(({ winner }, index) => (winner === undefined ? [index] : []));
  const middle = (unread.length - 1) / 2;
  const isWhole = unread.length === readings.length && (readings.length % 2 === 1 || isNumericScale);
  if (unread.length !== 2 && !isWhole && !surroundsTie(readings, unread)) return [];
  const winners: (PairwiseWinner | undefined)[] = readings.map(() => undefined);
  for (const [place, index] of unread.entries()) winners[index] = place < middle ? 'a' : place > middle ? 'b' : 'tie';
  return winners;
}

/** “Better, about the same, worse”: as many on one side of the ties as on the other. */
function surroundsTie(readings: readonly Reading[], unread: readonly number[]): boolean {
  const ties = readings.flatMap(({ winner }, index) => (winner === 'tie' ? [index] : []));
  const before = unread.filter((index) => index < (ties[0] ?? 0)).length;
  const after = unread.filter((index) => index > (ties.at(-1) ?? Infinity)).length;
  return ties.length > 0 && before === after && before + after === unread.length;
}

/** 1 for the weakest grade that occurs, one more for each stronger; by words, else by the distance from the middle. */
function gradesOf(readings: readonly Reading[]): number[] {
  const winning = readings.flatMap((reading, index) => (reading.winner === 'a' || reading.winner === 'b' ? [{ ...reading, index }] : []));
  const middle = (readings.length - 1) / 2;
  const wordsDecide =
    !isSorted(winning.map(({ winner }) => winner)) ||
    (['a', 'b'] as const).every((side) => {
      const intensities = winning.filter(({ winner }) => winner === side).map(({ intensity }) => intensity);
      return new Set(intensities).size === intensities.length;
    });
  const measure = ({ intensity, index }: { intensity: number; index: number }) => (wordsDecide ? intensity : Math.abs(index - middle));
  const levels = [...new Set(winning.map(measure))].sort((one, two) => one - two);
  const grades = readings.map(() => 0);
  for (const reading of winning) grades[reading.index] = levels.indexOf(measure(reading)) + 1;
  return grades;
}

/** Whether all labels of one side stand before all of the other, as on a scale. */
function isSorted(winners: readonly (PairwiseWinner | undefined)[]): boolean {
  const turns = winners.filter((winner, index) => index > 0 && winner !== winners[index - 1]).length;
  return turns <= 1;
}
