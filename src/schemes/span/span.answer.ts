import type { Label } from '../../core/label.js';
import type { SchemeBase } from '../../core/scheme.js';

export interface SpanScheme extends SchemeBase {
  readonly type: 'span';
  readonly labels: readonly Label[];
  /** The text to mark. A task fills it in from each item; a page that uses the element by itself sets it. Default: none, and nothing can be marked. */
  readonly text?: string;
  /** The field of the item that holds the text, as `itemField` reads it. Default `text`. */
  readonly textField?: string;
  /** Whether spans may share text. Default `false`. Two spans with the same text and the same label are one in any case. */
  readonly allowOverlapping?: boolean;
  /** How few spans an answer may have. `null`, the default: no limit. An answer without spans is unanswered, not too small. */
  readonly minSpans?: number | null;
  /** How many spans an answer may have. `null`, the default: no limit. */
  readonly maxSpans?: number | null;
  /** The choice that there is nothing to mark in this text. Default: there is no such choice. */
  readonly badText?: BadTextChoice;
}

/** The choice that takes the place of all spans. */
export interface BadTextChoice {
  /** What the annotator reads. */
  readonly name: string;
  readonly shortcut?: string;
}

/**
 * A stretch of the text with a label. Offsets count Unicode code points from 0, as Python does, so that they mean the same in every language;
 * JavaScript's own count UTF-16 units, of which an emoji has two.
 */
export interface TextSpan {
  /** The offset of the first character. */
  readonly start: number;
  /** The offset after the last character. */
  readonly end: number;
  /** The name of the label. */
  readonly label: string;
  /** The value of the label. */
  readonly value: string | number | boolean;
  /** The characters between the offsets: what was marked, and a check that the text is still the one that was. */
  readonly text: string;
}

export interface SpanAnswer {
  /** By start, then by end, then in the order of the labels. */
  readonly spans: readonly TextSpan[];
  /** The annotator said that there is nothing to mark; there are no spans then. */
  readonly badText?: true;
}
