import type { SchemeBase } from '../../core/scheme.js';

export interface TextScheme extends SchemeBase {
  readonly type: 'text';
  /** Several lines instead of one. Default `false`. */
  readonly textarea: boolean;
  /** Shown while the field is empty; `''` for none. */
  readonly placeholder: string;
  /** In characters (Unicode code points). `null`: no limit. An empty text is unanswered, not too short. */
  readonly minLength: number | null;
  readonly maxLength: number | null;
  /** The length is shown without limits too. Default: not. */
  readonly counted?: boolean;
  /** What stands before each field, where the scheme names its fields; limits are for each. Default: one field without a name. */
  readonly fields?: readonly string[];
}

export interface TextAnswer {
  /** Of several fields: what is written in them, in their order, one below the other. */
  readonly text: string;
  /** What is written in each of several fields, by their names; those left empty are absent. */
  readonly texts?: Readonly<Record<string, string>>;
}

/** Length as an annotator counts it: in code points, so that an emoji outside the basic plane is one and not two. */
export function textLength(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}
