import type { SharesAnswer, SharesScheme } from '../shares/shares.js';

export interface SoftLabelScheme extends SharesScheme {
  readonly type: 'soft_label';
}

export type SoftLabelAnswer = SharesAnswer;
