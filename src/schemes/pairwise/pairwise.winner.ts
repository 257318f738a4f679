/**
 * Reads from the words of pairwise labels which response each says has won, and how clearly. Pure. What cannot be told from words is told by
 * position where that is usual, and marked as a guess.
 */
import type { PairwiseWinner } from './pairwise.answer.js';

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

const word = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'u');

const BAD =
  'bad(?:ly)?|poor(?:ly)?|wrong|unacceptable|incorrect|harmful|unsafe|unhelpful|fails?|inadequate|weak|terrible|useless|inappropriate|worse|insufficient';
const BOTH_BAD = word(
  `(?:both|equally|tied?|all)[^.]*(?:${BAD})|neither(?!.*(?:better|preferred|preference|wins?|stronger|favou?red))|none|not (?:good|acceptable)`,
);
const TIE = word(
  'tie[sd]?|tied|equal(?:ly|s)?|equivalent|same|similar(?:ly)?|draw|comparable|identical|indistinguishable|indifferent|neutral|even|both|neither|' +
    'no (?:clear |real |strong |significant )?(?:preference|difference|winner)|on par',
);
const UNDECIDED = word(
  "not sure|unsure|uncertain|cannot (?:decide|tell|judge|say)|can'?t (?:decide|tell|judge|say)|don'?t know|skip|unclear|n/?a|not applicable|hard to say",
);

const SIDE_NOUN =
  '(?:response|answer|output|option|model|assistant|completion|reply|candidate|summary|text|version|system|translation|choice|generation|image|sample|item|bot|agent)s?';
const FIRST = word('first|left|chosen|one');
const SECOND = word('second|right|rejected|two');
const FIRST_AFTER_NOUN = new RegExp(
  `(?<![\\p{L}])${SIDE_NOUN}[\\s_#(:-]*(?:a|1|i)(?![\\p{L}\\p{N}])|^\\W*(?:a|1)\\W*$|\\((?:a|1)\\)|#1(?!\\d)|(?:prefer|pick|choose)s?\\s+(?:a|1)(?![\\p{L}\\p{N}])|^\\W*(?:a|1)\\s+(?:is|was|wins?|better|preferred|over|beats|much|slightly|strongly|clearly|significantly|far|somewhat)(?!\\p{L})`,
  'u',
);
const SECOND_AFTER_NOUN = new RegExp(
  `(?<![\\p{L}])${SIDE_NOUN}[\\s_#(:-]*(?:b|2|ii)(?![\\p{L}\\p{N}])|^\\W*(?:b|2)\\W*$|\\((?:b|2)\\)|#2(?!\\d)|(?:prefer|pick|choose)s?\\s+(?:b|2)(?![\\p{L}\\p{N}])|^\\W*(?:b|2)\\s+(?:is|was|wins?|better|preferred|over|beats|much|slightly|strongly|clearly|significantly|far|somewhat)(?!\\p{L})`,
  'u',
);
const CAPITAL_A = /(?<![\p{L}\p{N}])A(?![\p{L}\p{N}'’])(?!\s+(?:tie|draw|bit|little|lot)(?!\p{L}))/u;
const CAPITAL_B = /(?<![\p{L}\p{N}])B(?![\p{L}\p{N}'’])/u;

const LOSES = word('worse|loses?|inferior|weaker|less (?:\\p{L}+)');
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
  const readings = names.map((name, index) => {
    const { winner, intensity } = isNumericScale ? { winner: undefined, intensity: PLAIN } : readLabel(name);
    return { winner: said[index] === undefined ? winner : said[index], intensity };
  });
  const positions = readings.every(({ winner }) => winner !== 'a' && winner !== 'b') ? byPosition(readings) : [];
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
  const text = name.toLowerCase();
  return { winner: readWinner(name, text), intensity: INTENSITIES.find(([, pattern]) => pattern.test(text))?.[0] ?? arrowIntensity(text) };
}

function readWinner(name: string, text: string): PairwiseWinner | undefined {
  if (UNDECIDED.test(text)) return null;
  const a = sideAt(name, text, CAPITAL_A, FIRST, FIRST_AFTER_NOUN);
  const b = sideAt(name, text, CAPITAL_B, SECOND, SECOND_AFTER_NOUN);
  if (a >= 0 && b >= 0) return readComparison(text, a < b ? 'a' : 'b');
  if (BOTH_BAD.test(text)) return 'both-bad';
  if (TIE.test(text)) return 'tie';
  if (a < 0 && b < 0) return undefined;
  const named = a >= 0 ? 'a' : 'b';
  return LOSES.test(text) ? other(named) : named;
}

/** A label that names both sides: what stands between them decides. */
function readComparison(text: string, first: 'a' | 'b'): PairwiseWinner | undefined {
  if (BOTH_BAD.test(text)) return 'both-bad';
  if (TIE.test(text) || /(?<![<>=])=+(?![<>])|≈|~/.test(text)) return 'tie';
  if (/[<≪]/.test(text) || LOSES.test(text)) return other(first);
  if (/[>≫]/.test(text) || word('better|over|beats?|preferred|prefer|wins?|superior|stronger|more').test(text)) return first;
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

/** Labels that name no side: two are first and second; an odd number is a scale around its middle. */
function byPosition(readings: readonly Reading[]): (PairwiseWinner | undefined)[] {
  const unread = readings.flatMap(({ winner }, index) => (winner === undefined ? [index] : []));
  const isScale = unread.length === readings.length && readings.length % 2 === 1;
  if (unread.length !== 2 && !isScale) return [];
  const middle = (unread.length - 1) / 2;
  const winners: (PairwiseWinner | undefined)[] = readings.map(() => undefined);
  for (const [place, index] of unread.entries()) winners[index] = place < middle ? 'a' : place > middle ? 'b' : 'tie';
  return winners;
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
