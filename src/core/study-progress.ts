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
  /** Of items whose answer is known: how many they answered, and how many of these as it is known. Absent where there are none. */
  readonly gold?: {
    readonly answered: number;
    readonly right: number;
    /** Fewer were right than the config asks for. */
    readonly isLow?: boolean;
  };
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

export interface ItemProgress {
  readonly itemId: string;
  /** Annotators who submitted it. */
  readonly submitted: number;
  /** Annotators who skipped it. */
  readonly skipped: number;
  /** Annotators who have it open, within their lease. */
  readonly open: number;
}

/** Which items of a study to tell of. */
export interface StudyItemsQuery {
  /** Only items with so many submitted annotations. Default: all. */
  readonly submitted?: number;
  /** `next` of the page before. Default: from the first item. */
  readonly after?: string;
  /** At most so many. Default 50. */
  readonly limit?: number;
}

/** Items of a study in the order of its data, page by page. */
export interface StudyItems {
  readonly items: readonly ItemProgress[];
  /** Where the next page begins. Absent: this is the last. */
  readonly next?: string;
}
