/** Gold items: items whose answer is known, given among the others to see how well annotators judge. */
import { answerTerms, termsOf, type Scalar, type Terms } from './answer-terms.js';
import { itemIdentity, type Item } from './item.js';
import { isPlainObject } from './json.js';
import type { AnnotationRecord } from './record.js';
import type { Answers } from './scheme-answers.js';
import type { TaskConfig } from './task-config.js';

/** Gold items of a config: where they are, and how often one comes. */
export interface GoldSource {
  /** A data file, relative to the config. */
  readonly file: string;
  /** One of so many items is a gold item: 2 or more. */
  readonly frequency: number;
  /** The share of right answers, from 0 to 1, below which the person who runs the study is told. */
  readonly leastAccuracy?: number;
  /** From so many answers on. Default 1. */
  readonly leastAnswered?: number;
}

export interface GoldItem {
  readonly itemId: string;
  /** As the annotator gets it: without what is known of it. */
  readonly item: Item;
  /** What is known, by scheme: a label's name or value, a text, a number, a list of them, or a whole answer. */
  readonly expected: Readonly<Record<string, unknown>>;
  /** Why, for who practises. */
  readonly explanation?: string;
}

/** How well an annotator, or everybody on an item, did. */
export interface GoldScore {
  /** How many gold items were answered; skipped ones do not count. */
  readonly answered: number;
  /** How many of these as it is known, in every scheme of which it is. */
  readonly right: number;
}

/** The fields that hold what is known, in the order in which they count. */
export const EXPECTED_KEYS = [
  'gold_label',
  'gold_labels',
  'expected_answer',
  'expected_answers',
  'correct_answers',
  'correct_answer',
] as const;
/** What else tells a gold item from others. */
const TELLING_KEYS: readonly string[] = [...EXPECTED_KEYS, 'explanation', 'difficulty'];

/**
 * A row of a file of gold items.
 * @returns `undefined` where it has no id, or nothing is known of it
 */
export function goldItemOf(row: Item, idKey: string): GoldItem | undefined {
  const itemId = itemIdentity(row, idKey);
  const expected = EXPECTED_KEYS.map((key) => row[key]).find(isPlainObject);
  if (itemId === undefined || !expected || Object.keys(expected).length === 0) return undefined;
  const item = Object.fromEntries(Object.entries(row).filter(([key]) => !TELLING_KEYS.includes(key)));
  const { explanation } = row;
  return { itemId, item, expected, ...(typeof explanation === 'string' && { explanation }) };
}

/** Whether every scheme of which the answer is known has it. Letters count the same in either case, and one of several spellings is enough. */
export function isExpected({ expected }: Pick<GoldItem, 'expected'>, answers: Answers): boolean {
  return Object.entries(expected).every(([scheme, known]) => {
    const said = Object.hasOwn(answers, scheme) ? answers[scheme] : undefined;
    return said !== undefined && isSame(isPlainObject(known) ? answerTerms(known) : termsOf(known), answerTerms(said));
  });
}

/** @returns scores by what `keyOf` gives of a record: its annotator or its item */
export function goldScores(
  records: Iterable<AnnotationRecord>,
  items: ReadonlyMap<string, GoldItem>,
  keyOf: (record: AnnotationRecord) => string,
): ReadonlyMap<string, GoldScore> {
  const scores = new Map<string, GoldScore>();
  for (const record of records) {
    const gold = items.get(record.itemId);
    if (!gold || record.status !== 'submitted') continue;
    const { answered, right } = scores.get(keyOf(record)) ?? { answered: 0, right: 0 };
    scores.set(keyOf(record), { answered: answered + 1, right: right + Number(isExpected(gold, record.answers)) });
  }
  return scores;
}

/** The config by which gold items are given: everybody gets each at most once, whatever overlap and quota the others have. */
export function goldConfig(config: TaskConfig, source: GoldSource): TaskConfig {
  const { goldItems: _, ...rest } = config;
  return {
    ...rest,
    annotationTaskName: `${config.annotationTaskName} / ${source.file}`,
    annotationPerInstance: null,
    instancesPerAnnotator: null,
    assignmentStrategy: 'random',
  };
}

/** A list of known answers is all of them where a scheme takes several, and any of them where it takes one. */
function isSame(known: Terms, said: Terms): boolean {
  if (!said.several) return said.entries.some((entry) => known.entries.some((each) => meet(each, entry)));
  return (
    known.entries.length === said.entries.length &&
    said.entries.every((entry) => known.entries.some((each) => meet(each, entry))) &&
    known.entries.every((entry) => said.entries.some((each) => meet(each, entry)))
  );
}

function meet(one: readonly Scalar[], other: readonly Scalar[]): boolean {
  const spellings = new Set(one.map(spelling));
  return other.some((each) => spellings.has(spelling(each)));
}

function spelling(value: Scalar): string {
  return String(value).trim().toLowerCase();
}
