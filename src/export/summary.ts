/** What an export wrote and left out, and why: counted while its lines are read, in constant memory. */
import type { Policies } from './policies.js';

/** Left out since the options say so. */
export type PolicyReason =
  | 'skipped'
  | 'gold'
  | 'not gold'
  | 'not included'
  | 'decided otherwise'
  | 'decision'
  | 'no decision'
  | 'too fast'
  | 'unanswered'
  | 'no winner'
  | 'tie'
  | 'both bad'
  | 'no majority'
  | 'not unanimous'
  | 'too few annotators';

/** Left out since something is wrong with the data, or does not fit into the format. */
export type ProblemReason =
  | 'record unreadable'
  | 'item missing'
  | 'item unreadable'
  | 'prompt missing'
  | 'response missing'
  | 'responses identical'
  | 'media'
  | 'text missing'
  | 'role unknown'
  | 'conversations differ'
  | 'conversation in a plain format'
  | 'turns do not alternate'
  | 'several turns in a response';

/** Why a record, or with a policy for several annotators an item, gave no line. */
export type LeftOutReason = PolicyReason | ProblemReason;

export interface ExportSummary {
  readonly format: string;
  /** The policies that were followed, with their defaults. */
  readonly policies: Policies;
  /** How many records were read. */
  readonly records: number;
  /** How many of them did not count, since a newer revision or a newer record of the same annotator on the same item did. */
  readonly superseded: number;
  /** How many decisions about disputed items count among the records. */
  readonly decisions: number;
  /** How many lines were written. */
  readonly written: number;
  /** How many records (items, where annotators are taken together) gave no line, by reason. Reasons that did not occur are absent. */
  readonly leftOut: Readonly<Partial<Record<LeftOutReason, number>>>;
  /** Items that were left out, by reason: the first 20 of each. */
  readonly leftOutItems: Readonly<Partial<Record<LeftOutReason, readonly string[]>>>;
}

/** With `strict`: the first record that gives no line for another reason than a policy. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
  readonly reason: LeftOutReason;
  readonly itemId: string;

  constructor(reason: LeftOutReason, itemId: string, options?: ErrorOptions) {
    super(`The item “${itemId}” cannot be written: ${reason}. Mend it, or export without “strict” to leave it out.`, options);
    this.reason = reason;
    this.itemId = itemId;
  }
}

const MOST_ITEMS = 20;

const POLICY_REASONS: ReadonlySet<LeftOutReason> = /* @__PURE__ */ new Set<PolicyReason>([
  'skipped',
  'gold',
  'not gold',
  'not included',
  'decided otherwise',
  'decision',
  'no decision',
  'too fast',
  'unanswered',
  'no winner',
  'tie',
  'both bad',
  'no majority',
  'not unanimous',
  'too few annotators',
]);

export class Tally {
  records = 0;
  superseded = 0;
  decisions = 0;
  written = 0;
  readonly #counts = new Map<LeftOutReason, number>();
  readonly #items = new Map<LeftOutReason, Set<string>>();
  readonly #format: string;
  readonly #policies: Policies;
  readonly #strict: boolean;

  constructor(format: string, policies: Policies, strict = false) {
    this.#format = format;
    this.#policies = policies;
    this.#strict = strict;
  }

  /** @throws ExportError in a strict export, unless a policy is the reason */
  leaveOut(reason: LeftOutReason, itemId: string, cause?: unknown): void {
    if (this.#strict && !POLICY_REASONS.has(reason)) throw new ExportError(reason, itemId, { cause });
    this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + 1);
    const items = this.#items.get(reason) ?? new Set();
    if (items.size < MOST_ITEMS) items.add(itemId);
    this.#items.set(reason, items);
  }

  summary(): ExportSummary {
    const { records, superseded, decisions, written } = this;
    return {
      format: this.#format,
      policies: this.#policies,
      records,
      superseded,
      decisions,
      written,
      leftOut: Object.fromEntries(this.#counts),
      leftOutItems: Object.fromEntries([...this.#items].map(([reason, items]) => [reason, [...items]])),
    };
  }
}
