/** Every text that the elements show by themselves, in the groups in which they are loaded. */
import type { CompareMessages } from '../compare/compare.messages.js';
import type { AnswerIssue } from '../core/answer.js';
import type { Progress } from '../core/backend.js';
import type { CommitOutcome } from '../core/session-state.js';
import type { RichTextMessages } from '../rich-text/rich-text.messages.js';
import type { EvidenceMessages } from '../schemes/pairwise/evidence.messages.js';
import type { PracticeMessages } from '../task/practice.messages.js';
import type { SchemeMessages } from './scheme-messages.js';

/** The texts of the scheme elements. */
export interface SchemeTexts {
  readonly responseA: string;
  readonly responseB: string;
  readonly required: string;
  /** Before what each label of a drop-down list means. */
  readonly explanations: string;
  readonly issue: (issue: AnswerIssue) => string;
  /** Beside a text with limits; a limit that is not set is `null`. */
  readonly textCounter: (length: number, minLength: number | null, maxLength: number | null) => string;
  /** The texts of scheme types that are loaded only where a task has them. Default of each: English. */
  readonly schemes?: Partial<SchemeMessages>;
  /** Marking the words that decided a preference. Default: English. */
  readonly evidence?: EvidenceMessages;
  /** In place of a value that the item does not have. */
  readonly layoutMissing: (field: string) => string;
  /** In place of an address that must not be loaded. */
  readonly layoutRefused: (field: string) => string;
  /** In place of an image, a sound or a film that the browser could not load; its address follows. */
  readonly mediaFailed: string;
}

/** The texts of a task that is not open: yet, or for a reason. */
export interface OpeningTexts {
  readonly loading: string;
  readonly noSource: string;
  readonly errorHeading: string;
  readonly configErrorHeading: string;
  readonly retry: string;
}

/** All texts, those included that have an English default. */
export interface CompleteMessages extends Messages {
  readonly compare: CompareMessages;
  readonly evidence: EvidenceMessages;
  readonly practice: PracticeMessages;
  readonly richText: RichTextMessages;
  readonly schemes: SchemeMessages;
}

/** The texts of the dialogs of a task. */
export interface DialogTexts {
  readonly nothingDone: string;
  readonly skipReason: string;
  readonly skipReasonOptional: string;
  readonly cancel: string;
  readonly shortcutsFor: string;
  readonly close: string;
  readonly enterKey: string;
  readonly submitFromText: string;
  readonly moveInGroup: string;
  readonly arrowKeys: string;
}

/** The texts of a task whose backend sends records later. */
export interface DeliveryTexts {
  /** So many answers are kept in this browser and wait to be sent. */
  readonly deliveryWaiting: (count: number) => string;
  readonly deliveryDone: string;
  /** The service refused so many answers for good; its reasons follow. */
  readonly deliveryRefused: (count: number) => string;
}

/** The texts of a task that loads its config or its data. */
export interface LoadingTexts {
  readonly notLoaded: (url: string, why: string) => string;
  readonly noData: string;
}

/** All texts. Give an object of this shape as `messages` to speak another language. */
export interface Messages extends SchemeTexts, OpeningTexts, DialogTexts, DeliveryTexts, LoadingTexts {
  readonly prompt: string;
  /** Takes back the answer of an optional choice. */
  readonly clear: string;
  readonly instructions: string;
  readonly questions: string;
  readonly itemHeading: (position: number, total: number) => string;
  readonly progress: (progress: Progress) => string;
  readonly submit: string;
  readonly resubmit: string;
  readonly next: string;
  readonly skip: string;
  readonly back: string;
  readonly forward: string;
  readonly undo: string;
  readonly redo: string;
  /** The list of what the annotator has done. */
  readonly doneItems: string;
  readonly saving: string;
  readonly saved: string;
  readonly skipped: string;
  readonly changed: string;
  readonly refused: (reason: Extract<CommitOutcome, { outcome: 'refused' }>['reason'], allowSkip: boolean) => string;
  readonly shortcuts: string;
  readonly complete: string;
  readonly completeSummary: (progress: Progress) => string;
  readonly nothingToDo: string;
  readonly download: string;
  readonly downloadRecords: string;
  readonly downloadPairs: string;
  readonly pairsWritten: (written: number, leftOut: readonly (readonly [reason: string, count: number])[]) => string;
  readonly saveErrorHeading: string;
  readonly answersKept: string;
  readonly notStored: string;
  readonly draftNotStored: string;
  readonly notAuthorized: (annotator: string) => string;
  readonly unsupportedScheme: (scheme: string, type: string) => string;
  readonly layoutRemoved: (what: readonly string[]) => string;
  readonly layoutFailed: (why: string) => string;
  /** What helps to compare two responses. Default: English. */
  readonly compare?: CompareMessages;
  /** Formatted texts. Default: English. */
  readonly richText?: RichTextMessages;
  /** Practice before the task. Default: English. */
  readonly practice?: PracticeMessages;
}

type LaterTexts = DialogTexts & DeliveryTexts & LoadingTexts;

/** The texts that an open task has. What is loaded with its dialogs, its delivery or its data brings its English along. */
export type TaskTexts = Omit<Messages, keyof LaterTexts> & Partial<LaterTexts>;
