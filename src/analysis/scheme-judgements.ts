/**
 * What the answers to a scheme say, as judgements that can be compared: which measure fits a scheme is decided here and in
 * schemes/builtin-judgements.ts, once for each type, and nowhere else. Answers may come from anywhere, so they are read by shape and not believed.
 */
import { isPlainObject } from '../core/json.js';
import type { Label } from '../core/label.js';
import type { SchemeBase } from '../core/scheme.js';
import type { BestWorstChoice } from './best-worst.js';
import { setCategory, type Level } from './level.js';
import type { Category } from './unit-patterns.js';

/** One thing that an answer says. */
export interface Judgement {
  /** Which question of the scheme it answers, where it has several (the rows of a grid); `''`: its only one. Each is measured by itself. */
  readonly question: string;
  readonly value: Category;
  /** Which part of the item it is about, where one question is asked of several: they are units of one measure. */
  readonly part?: string;
  /** Which response won, where it compares two. */
  readonly winner?: 'a' | 'b' | 'tie';
}

/** How a scheme type's answers are compared. A host gives its own for its own types. */
export interface SchemeJudgements<S extends SchemeBase = SchemeBase> {
  /** What can be said of two different answers; `undefined`: nothing, as of free texts, and no agreement is measured. */
  level(scheme: S): Level | undefined;
  /** What an answer says; empty where it says nothing, or is none. */
  read(answer: unknown, scheme: S): readonly Judgement[];
  /** The values in the order in which a person wants to see them, with what they are called. Default: those that occur. */
  labels?(scheme: S): readonly { readonly value: Category; readonly label: string }[];
  /** The distance between the ends of a scale: how far apart two answers can be. Default: unlike is wholly unlike. */
  spread?(scheme: S): number | undefined;
  /** The best and the worst of what was shown, where it asks for these. */
  bestWorst?(answer: unknown, scheme: S): BestWorstChoice | undefined;
}

interface Labelled extends SchemeBase {
  readonly labels: readonly Label[];
}

/** Free texts and what asks for nothing. */
export const notCompared: SchemeJudgements = { level: () => undefined, read: () => [] };

/** One of several labels, in no order. */
export const chosenLabel: SchemeJudgements<Labelled> = {
  level: () => 'nominal',
  read: (answer) => labelOf(answer).map((value) => ({ question: '', value })),
  labels: ({ labels }) => labels.map(({ name }) => ({ value: name, label: name })),
};

/** A point of a scale, by its number. */
export const chosenPoint: SchemeJudgements<Labelled> = {
  level: () => 'ordinal',
  read: valueJudgements,
  labels: ({ labels }) => labels.flatMap(({ name, value }) => (typeof value === 'number' ? [{ value, label: name }] : [])),
  spread: ({ labels }) => spreadOf(labels),
};

/** A number from a range. */
export const amount: SchemeJudgements<SchemeBase & { readonly min: number | null; readonly max: number | null }> = {
  level: () => 'interval',
  read: valueJudgements,
  spread: ({ min, max }) => (min === null || max === null ? undefined : max - min),
};

/** Any number of labels. */
export function labelSet(read: (answer: Readonly<Record<string, unknown>>) => readonly string[] | undefined): SchemeJudgements {
  return {
    level: () => 'set',
    read(answer) {
      const labels = isPlainObject(answer) ? read(answer) : undefined;
      return labels ? [{ question: '', value: setCategory(labels) }] : [];
    },
  };
}

/** Shares of a total: each label's is an amount. */
export const shares: SchemeJudgements<Labelled & { readonly total: number }> = {
  level: () => 'interval',
  read(answer, { labels }) {
    const given = isPlainObject(answer) ? answer['shares'] : undefined;
    if (!isPlainObject(given)) return [];
    return labels.map(({ name }) => ({ question: name, value: numberAt(given, name) ?? 0 }));
  },
  spread: ({ total }) => total,
};

/**
 * A label for each row. Rows from the item's data are parts of one question: they differ from item to item.
 * @param labelsOf what rows are rated with, where their numbers make a scale
 */
export function ratings<S extends SchemeBase>(
  labelsOf: (scheme: S) => readonly Label[],
  { fromData = () => false }: { readonly fromData?: (scheme: S) => boolean } = {},
): SchemeJudgements<S> {
  const isScale = (scheme: S) => labelsOf(scheme).length > 0 && labelsOf(scheme).every(({ value }) => typeof value === 'number');
  return {
    level: (scheme) => (isScale(scheme) ? 'ordinal' : 'nominal'),
    read(answer, scheme) {
      const given = isPlainObject(answer) ? answer['ratings'] : undefined;
      if (!isPlainObject(given)) return [];
      return Object.entries(given).flatMap(([row, rating]) => {
        const [value] = isScale(scheme) ? valueOf(rating) : labelOf(rating);
        if (value === undefined) return [];
        return [fromData(scheme) ? { question: '', part: row, value } : { question: row, value }];
      });
    },
    labels: (scheme) =>
      labelsOf(scheme).map(({ name, value }) => ({ value: isScale(scheme) && typeof value === 'number' ? value : name, label: name })),
    spread: (scheme) => (isScale(scheme) ? spreadOf(labelsOf(scheme)) : undefined),
  };
}

export function labelOf(answer: unknown): readonly string[] {
  const label = isPlainObject(answer) ? answer['label'] : undefined;
  return typeof label === 'string' && label !== '' ? [label] : [];
}

/** A list of texts; `undefined` where it is something else. */
export function textsOf(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string') ? value : undefined;
}

function valueJudgements(answer: unknown): readonly Judgement[] {
  return valueOf(answer).map((value) => ({ question: '', value }));
}

function valueOf(answer: unknown): readonly number[] {
  const value = isPlainObject(answer) ? numberAt(answer, 'value') : undefined;
  return value === undefined ? [] : [value];
}

function numberAt(object: Readonly<Record<string, unknown>>, key: string): number | undefined {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function spreadOf(labels: readonly Label[]): number | undefined {
  const values = labels.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  return values.length < 2 ? undefined : Math.max(...values) - Math.min(...values);
}
