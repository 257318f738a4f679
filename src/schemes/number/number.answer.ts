import type { SchemeBase } from '../../core/scheme.js';

export interface NumberScheme extends SchemeBase {
  readonly type: 'number';
  /** `null`: no limit. */
  readonly min: number | null;
  readonly max: number | null;
  /** The distance between two numbers that are allowed, from `min` (else 0) on; `null`: every number is. */
  readonly step: number | null;
}

export type NumberAnswer =
  | { readonly value: number }
  /** What was written is no number. It is kept, and cannot be submitted. */
  | { readonly value: null; readonly text: string };
