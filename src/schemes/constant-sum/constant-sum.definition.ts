import type { SchemeDefinition } from '../../core/registry.js';
import { parseShares, sharesIssues } from '../shares/shares.js';
import type { ConstantSumAnswer, ConstantSumScheme } from './constant-sum.answer.js';

export const constantSumDefinition: SchemeDefinition<ConstantSumScheme, ConstantSumAnswer> = {
  type: 'constant_sum',
  tagName: 'constant-sum-scheme',
  parseAnswer: parseShares,
  isAnswered: () => true,
  issues: sharesIssues,
};
