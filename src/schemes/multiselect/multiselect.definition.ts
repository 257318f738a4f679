import type { AnswerIssue } from '../../core/answer.js';
import { isPlainObject } from '../../core/json.js';
import type { SchemeDefinition } from '../../core/registry.js';
import { freeResponseOf } from '../choice/choice-look.js';
import { withLabelsOf } from '../choice/dynamic-labels.js';
import type { MultiselectAnswer, MultiselectScheme } from './multiselect.answer.js';

export const multiselectDefinition: SchemeDefinition<MultiselectScheme, MultiselectAnswer> = {
  type: 'multiselect',
  tagName: 'multiselect-scheme',
  forItem: withLabelsOf,
  parseAnswer(value, scheme) {
    const labels = isPlainObject(value) ? value['labels'] : undefined;
    if (!isPlainObject(value) || !Array.isArray(labels)) return undefined;
    const known = labels.every((name) => scheme.labels.some((label) => label.name === name));
    return known ? multiselectAnswer(scheme, new Set(labels), freeResponseOf(value['freeResponse'], scheme)) : undefined;
  },
  canAnswer: ({ labels, freeResponse }) => labels.length > 0 || freeResponse !== undefined,
  isAnswered: () => true,
  issues({ required, requiredLabels, minSelections: min, maxSelections: max }, answer): readonly AnswerIssue[] {
    if (!answer) return required || requiredLabels.length > 0 ? [{ code: 'value-missing' }] : [];
    const count = answer.labels.length;
    const missing = requiredLabels.find((label) => !answer.labels.includes(label));
    if (missing !== undefined) return [{ code: 'label-missing', label: missing }];
    if (min !== null && count < min) return [{ code: 'too-few', min, count }];
    return max !== null && count > max ? [{ code: 'too-many', max, count }] : [];
  },
};

/** The answer that chosen labels and a free response give; `undefined` where there is nothing of either. */
export function multiselectAnswer(
  scheme: MultiselectScheme,
  chosen: ReadonlySet<unknown>,
  freeResponse: string | undefined,
): MultiselectAnswer | undefined {
  const labels = scheme.labels.filter(({ name }) => chosen.has(name));
  if (labels.length === 0 && freeResponse === undefined) return undefined;
  return {
    labels: labels.map(({ name }) => name),
    values: labels.map(({ value }) => value),
    ...(freeResponse !== undefined && { freeResponse }),
  };
}
