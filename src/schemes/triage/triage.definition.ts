import { isPlainObject } from '../../core/json.js';
import type { SchemeDefinition } from '../../core/registry.js';
import type { TriageAnswer, TriageLabel, TriageScheme } from './triage.answer.js';

export const triageDefinition: SchemeDefinition<TriageScheme, TriageAnswer> = {
  type: 'triage',
  tagName: 'triage-scheme',
  // By the decision: what the buttons say may change in the middle of a project.
  parseAnswer(value, scheme) {
    const decision = isPlainObject(value) ? value['value'] : undefined;
    const label = scheme.labels.find((candidate) => candidate.value === decision);
    return label && triageAnswer(label);
  },
  isAnswered: () => true,
  issues: (scheme, answer) => (scheme.required && answer === undefined ? [{ code: 'value-missing' }] : []),
  submitsAfter: ({ autoAdvance }) => autoAdvance,
};

/** The answer that pressing a button gives. */
export function triageAnswer({ name, value }: TriageLabel): TriageAnswer {
  return { label: name, value };
}
