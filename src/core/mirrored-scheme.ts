/**
 * A scheme as it is shown where the second response of the data stands first: every label looks as it is written and means its counterpart, so that
 * answers name the responses as they are in the data. Pure; it asks for the shape of a scheme, never for its type.
 */
import { isPlainObject } from './json.js';
import type { SchemeBase } from './scheme.js';

type Entry = Readonly<Record<string, unknown>>;

/** What of a label belongs to its place on the page. All else is what choosing it means. */
const OF_THE_PLACE = ['tooltip', 'shortcut', 'color'];
/** Where a scheme has labels, or what else is called by the letters of the responses. */
const LISTS = ['labels', 'options'];

/**
 * Whether labels that say who won can be mirrored: for each there is one that says the same of the other response.
 * @returns the name of the first that has none
 */
export function unmirroredLabel(labels: readonly object[]): string | undefined {
  const entries = labels.filter(isPlainObject);
  const alone = entries.find((label) => isSided(label) && counterpartByWinner(label, entries) === undefined);
  return alone && String(alone['name']);
}

/** The scheme with each label in the place of its counterpart. What has none, a tie for example, stays what it is. */
export function mirroredScheme<S extends SchemeBase>(scheme: S): S {
  return { ...scheme, ...mirroredLists(scheme) };
}

/** `Response A` → `Response B`; the name itself where it names neither, or there is no such other name. */
export function mirroredName(name: string, names: ReadonlySet<string>): string {
  const other = name.replaceAll(SIDE, swappedSide);
  return other !== name && names.has(other) && other.replaceAll(SIDE, swappedSide) === name ? other : name;
}

function mirroredLists(value: object): object {
  const changed: Record<string, unknown> = {};
  for (const [key, list] of Object.entries(value)) {
    if (LISTS.includes(key) && isList(list)) changed[key] = mirroredLabels(list);
    else if (key === 'dimensions' && isList(list)) changed[key] = list.map((dimension) => ({ ...dimension, ...mirroredLists(dimension) }));
  }
  return changed;
}

function mirroredLabels(labels: readonly Entry[]): readonly Entry[] {
  const saysWinner = labels.some((label) => 'winner' in label);
  const names = new Set(labels.map(({ name }) => String(name)));
  return labels.map((label) => {
    const other = saysWinner
      ? counterpartByWinner(label, labels)
      : labels.find(({ name }) => name === mirroredName(String(label['name']), names));
    return other && other !== label ? inPlaceOf(label, other) : label;
  });
}

/** Looks like the one, means the other. */
function inPlaceOf(place: Entry, meaning: Entry): Entry {
  const looks = Object.entries(place).filter(([key]) => OF_THE_PLACE.includes(key));
  const means = Object.entries(meaning).filter(([key]) => !OF_THE_PLACE.includes(key));
  return { ...Object.fromEntries(means), ...Object.fromEntries(looks), shownName: place['name'] };
}

function isSided({ winner }: Entry): boolean {
  return winner === 'a' || winner === 'b';
}

function counterpartByWinner(label: Entry, labels: readonly Entry[]): Entry | undefined {
  if (!isSided(label)) return label;
  return labels.find(({ winner, strength }) => isSided({ winner }) && winner !== label['winner'] && strength === label['strength']);
}

function isList(value: unknown): value is readonly Entry[] {
  return Array.isArray(value) && value.length > 0 && value.every(isPlainObject);
}

const NOUN = 'response|answer|output|model|assistant|completion|reply|candidate|summary|translation|version|generation|text|system';
/** A letter or a number after a word for a response, or a place before one; and a letter that is the whole name, or begins it. */
const SIDE = new RegExp(
  `(?<=(?<!\\p{L})(?:${NOUN})s?[\\s_#-]{0,3})(?:[abAB12])(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?:first|second|left|right)(?=\\s(?:${NOUN})(?!\\p{L}))|^[AB](?=$|\\s(?:is|was|wins)\\s)`,
  'giu',
);
const SWAPPED: ReadonlyMap<string, string> = new Map([
  ['a', 'b'],
  ['1', '2'],
  ['first', 'second'],
  ['left', 'right'],
]);
const BOTH_WAYS = new Map([...SWAPPED, ...[...SWAPPED].map(([one, other]) => [other, one] as const)]);

function swappedSide(side: string): string {
  const other = BOTH_WAYS.get(side.toLowerCase()) ?? side;
  return /^\p{Lu}/u.test(side) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
}
