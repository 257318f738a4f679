import type { SharesAnswer, SharesScheme } from '../shares/shares.js';

export interface ConstantSumScheme extends SharesScheme {
  readonly type: 'constant_sum';
}

export type ConstantSumAnswer = SharesAnswer;
