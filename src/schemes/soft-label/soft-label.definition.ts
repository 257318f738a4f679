import type { SchemeDefinition } from '../../core/registry.js';
import { parseShares, sharesIssues } from '../shares/shares.js';
import type { SoftLabelAnswer, SoftLabelScheme } from './soft-label.answer.js';

export const softLabelDefinition: SchemeDefinition<SoftLabelScheme, SoftLabelAnswer> = {
  type: 'soft_label',
  tagName: 'soft-label-scheme',
  parseAnswer: parseShares,
  isAnswered: () => true,
  issues: sharesIssues,
};
