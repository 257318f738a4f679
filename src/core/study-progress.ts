/** How a study goes, over all its annotators: what a service tells the person who runs it. */

export interface AnnotatorProgress {
  readonly annotator: string;
  readonly done: number;
  readonly skipped: number;
  /** Items that they have open now. */
  readonly open: number;
  /** Active time over all their records, in milliseconds. */
  readonly activeMs: number;
  /** ISO 8601: when their last record ended. Absent while they have none. */
  readonly lastEndedAt?: string;
}

export interface StudyProgress {
  /** How many items the study has. */
  readonly items: number;
  /** How many annotations each item is to get; `null`: no limit. */
  readonly overlap: number | null;
  /** How many items have 0, 1, 2, … submitted annotations, by index. */
  readonly coverage: readonly number[];
  readonly annotators: readonly AnnotatorProgress[];
  /** Submitted records by hour (ISO 8601, its beginning), oldest first; hours without any are absent. */
  readonly pace: readonly { readonly hour: string; readonly done: number }[];
}
