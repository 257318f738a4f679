import type { AnswerIssue } from '../../core/answer.js';
import { isPlainObject } from '../../core/json.js';
import type { SchemeDefinition } from '../../core/registry.js';
import type { HierarchicalMultiselectAnswer, HierarchicalMultiselectScheme } from './hierarchical-multiselect.answer.js';
import { answerOf } from './taxonomy-choice.js';
import { taxonomyIndex } from './taxonomy-index.js';

export const hierarchicalMultiselectDefinition: SchemeDefinition<HierarchicalMultiselectScheme, HierarchicalMultiselectAnswer> = {
  type: 'hierarchical_multiselect',
  tagName: 'hierarchical-multiselect-scheme',
  /** The paths count; the labels are made from them. */
  parseAnswer(value, { taxonomy }) {
    const paths = isPlainObject(value) ? value['paths'] : undefined;
    if (!Array.isArray(paths)) return undefined;
    const { find } = taxonomyIndex(taxonomy);
    const entries = paths.flatMap((path: unknown) => (isPath(path) ? (find(path) ?? []) : []));
    return entries.length === paths.length ? answerOf(new Set(entries)) : undefined;
  },
  isAnswered: ({ paths }) => paths.length > 0,
  issues({ required, minSelections: min, maxSelections: max }, answer): readonly AnswerIssue[] {
    const count = answer?.paths.length ?? 0;
    if (count === 0) return required ? [{ code: 'value-missing' }] : [];
    if (min !== null && count < min) return [{ code: 'too-few', min, count }];
    if (max !== null && count > max) return [{ code: 'too-many', max, count }];
    return [];
  },
};

function isPath(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((name) => typeof name === 'string');
}
