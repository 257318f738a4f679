import { isPlainObject } from '../../core/json.js';
import type { Label } from '../../core/label.js';
import type { SchemeDefinition } from '../../core/registry.js';
import { freeResponseOf } from '../choice/choice-look.js';
import { withLabelsOf } from '../choice/dynamic-labels.js';
import type { RadioAnswer, RadioScheme } from './radio.answer.js';

export const radioDefinition: SchemeDefinition<RadioScheme, RadioAnswer> = {
  type: 'radio',
  tagName: 'radio-scheme',
  forItem: withLabelsOf,
  parseAnswer(value, scheme) {
    if (!isPlainObject(value)) return undefined;
    const label = scheme.labels.find((candidate) => candidate.name === value['label']);
    return radioAnswer(label, freeResponseOf(value['freeResponse'], scheme));
  },
  canAnswer: ({ labels, freeResponse }) => labels.length > 0 || freeResponse !== undefined,
  isAnswered: () => true,
  issues: (scheme, answer) => (scheme.required && answer === undefined ? [{ code: 'value-missing' }] : []),
};

/** The answer that a label and a free response give; `undefined` where there is neither. */
export function radioAnswer(label: Label, freeResponse?: string): RadioAnswer;
export function radioAnswer(label: Label | undefined, freeResponse: string | undefined): RadioAnswer | undefined;
export function radioAnswer(label: Label | undefined, freeResponse?: string): RadioAnswer | undefined {
  if (!label && freeResponse === undefined) return undefined;
  return { label: label?.name ?? '', value: label?.value ?? '', ...(freeResponse !== undefined && { freeResponse }) };
}
