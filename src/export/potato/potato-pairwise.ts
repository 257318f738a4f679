/** Preferences as Potato keeps them: `selection`, `scale_value`, or an input for each dimension; A, B and tie are named as they are in the data. */
import { isPlainObject } from '../../core/json.js';
import type { PairwiseLabel } from '../../schemes/pairwise/pairwise.answer.js';
import type { BuiltinScheme } from '../../schemes/builtin.js';

type Pairs = readonly (readonly [name: string, value: string])[];

const TOKENS = new Map([
  ['A', 'a'],
  ['B', 'b'],
  ['tie', 'tie'],
]);

export function writePairwise(answer: Readonly<Record<string, unknown>>, scheme: BuiltinScheme): Pairs {
  if (scheme.type !== 'pairwise') return [];
  const { label, value, dimensions, justification } = answer;
  const why: Pairs = isPlainObject(justification) ? [['justification', JSON.stringify(justification)]] : [];
  if (isPlainObject(dimensions)) {
    const verdicts = Object.entries(dimensions).flatMap(([name, verdict]): Pairs => {
      const labels = scheme.dimensions?.find((each) => each.name === name)?.labels ?? [];
      return isPlainObject(verdict) ? [[name, tokenOf(verdict['label'], labels)]] : [];
    });
    return [...verdicts, ...why];
  }
  if (isScale(scheme.labels)) return [['scale_value', String(value)], ...why];
  return [['selection', tokenOf(label, scheme.labels)], ...why];
}

export function readPairwise(values: ReadonlyMap<string, string>, scheme: BuiltinScheme): unknown {
  if (scheme.type !== 'pairwise') return undefined;
  const why = values.get('justification');
  const justification = why === undefined ? {} : { justification: parsed(why) };
  if (scheme.dimensions) {
    const verdicts = scheme.dimensions.flatMap(({ name, labels }) => {
      const value = values.get(name);
      return value === undefined ? [] : [[name, { label: labelOf(value, labels) }] as const];
    });
    return { dimensions: Object.fromEntries(verdicts), ...justification };
  }
  const point = values.get('scale_value');
  const label = point === undefined ? undefined : scheme.labels.find(({ value }) => String(value) === point)?.name;
  return { label: label ?? labelOf(values.get('selection') ?? '', scheme.labels), ...justification };
}

/** On a scale the values of labels are the numbers of its points, and their names are something else. */
function isScale(labels: readonly PairwiseLabel[]): boolean {
  return labels.length > 2 && labels.every(({ name, value }) => typeof value === 'number' && name !== String(value));
}

/** Potato's own word where the winner says all that the label does; else the label's name, which Potato keeps and exports as it is. */
function tokenOf(name: unknown, labels: readonly PairwiseLabel[]): string {
  const label = labels.find((each) => each.name === name);
  const token = [...TOKENS].find(([, winner]) => winner === label?.winner && isOnly(winner, labels))?.[0];
  return token ?? String(name);
}

function labelOf(value: string, labels: readonly PairwiseLabel[]): string {
  const winner = TOKENS.get(value);
  const meant = winner !== undefined && isOnly(winner, labels) ? labels.find((label) => label.winner === winner) : undefined;
  return meant?.name ?? value;
}

function isOnly(winner: string, labels: readonly PairwiseLabel[]): boolean {
  return labels.filter((label) => label.winner === winner).length === 1;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
