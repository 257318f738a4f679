/** Records → verdicts on items: what each annotator, or all of an item together, said about two responses. It knows no item and no format. */
import { isPlainObject } from '../core/json.js';
import type { AnnotationRecord } from '../core/record.js';
import type { Decisions } from './decisions.js';
import type { Policies, PolicyKnowledge } from './policies.js';
import type { LeftOutReason, Tally } from './summary.js';

export type Winner = 'a' | 'b' | 'tie' | 'both-bad';

/** What was said about the responses of one item, by one annotator or by several. */
export interface Verdict {
  readonly itemId: string;
  readonly winner: Winner;
  /** How clearly: the strength of the answer, of several annotators the mean in favour of the winner, 0 or more. */
  readonly strength: number;
  /** How far the winner leads, as a share of all weight: above 0, at most 1. 1 for one annotator. */
  readonly weight: number;
  readonly annotators: readonly string[];
}

export interface VerdictOptions extends PolicyKnowledge {
  /** The scheme whose answers decide. */
  readonly scheme: string;
  /** The dimension of it whose verdict decides. Default: the answer as a whole. */
  readonly dimension?: string;
  /** Knows the decisions that have come so far. */
  readonly decisions: Decisions;
}

interface Votes {
  readonly weights: Record<Winner, number>;
  readonly counts: Record<Winner, number>;
  /** Strengths in favour of A, less those in favour of B, by weight. */
  strength: number;
  readonly annotators: string[];
  /** Somebody decided: their word needs no company. */
  isDecided: boolean;
}

/** One for each record with `every`; else one for each item, at the end or, `byItem`, when the next item comes. */
export async function* verdictsOf(
  records: AsyncIterable<AnnotationRecord>,
  policies: Policies,
  options: VerdictOptions,
  tally: Tally,
): AsyncGenerator<Verdict, void, void> {
  const groups = new Map<string, Votes>();
  for await (const record of records) {
    const verdict = readable(() => recordVerdict(record, policies, options));
    const isDecision = options.decisions.isDecision(record);
    if (typeof verdict === 'string') {
      tally.leaveOut(verdict, record.itemId);
      continue;
    }
    if (isDecision) tally.decisions += 1;
    if (policies.annotators === 'every') {
      if (policies.leastAnnotators > 1 && !isDecision) tally.leaveOut('too few annotators', record.itemId);
      else yield verdict;
    } else {
      if (options.byItem && !groups.has(verdict.itemId)) yield* together(groups, policies, tally);
      groups.set(verdict.itemId, withVote(groups.get(verdict.itemId), verdict, weightOf(verdict, options), isDecision));
    }
  }
  yield* together(groups, policies, tally);
}

/** A record may come from anywhere; one that breaks what reads it must not end the export. */
function readable(read: () => Verdict | LeftOutReason): Verdict | LeftOutReason {
  try {
    return read();
  } catch {
    return 'record unreadable';
  }
}

function recordVerdict(record: AnnotationRecord, policies: Policies, options: VerdictOptions): Verdict | LeftOutReason {
  const reason = decisionReason(record, policies, options) ?? recordReason(record, policies, options, options.decisions);
  if (reason) return reason;
  const answer: unknown = Object.hasOwn(record.answers, options.scheme) ? record.answers[options.scheme] : undefined;
  const said = options.dimension === undefined ? answer : dimensionOf(answer, options.dimension);
  if (!isPlainObject(said)) return 'unanswered';
  const { winner, strength } = said;
  if (winner !== 'a' && winner !== 'b' && winner !== 'tie' && winner !== 'both-bad') return 'no winner';
  const clear = typeof strength === 'number' && Number.isFinite(strength) && strength > 0 ? strength : 0;
  return { itemId: record.itemId, winner, strength: clear, weight: 1, annotators: [record.annotator] };
}

function decisionReason(
  record: AnnotationRecord,
  policies: Policies,
  { decisions, scheme }: Pick<VerdictOptions, 'decisions' | 'scheme'>,
): LeftOutReason | undefined {
  if (policies.decisions !== 'override' || decisions.isDecision(record)) return undefined;
  return decisions.isDecided(record.itemId, scheme) ? 'decided otherwise' : undefined;
}

/** Why a record does not count, whatever it says; `undefined`: it counts. */
export function recordReason(
  record: AnnotationRecord,
  policies: Pick<Policies, 'skipped' | 'gold' | 'leastActiveMs' | 'decisions'>,
  { goldIds, include }: PolicyKnowledge,
  decisions: Decisions,
): LeftOutReason | undefined {
  const isDecision = decisions.isDecision(record);
  if (isDecision && policies.decisions === 'drop') return 'decision';
  if (!isDecision && policies.decisions === 'only') return 'no decision';
  if (record.status === 'skipped' && policies.skipped === 'drop') return 'skipped';
  const isGold = goldIds?.has(record.itemId) ?? false;
  if (isGold && policies.gold === 'drop') return 'gold';
  if (!isGold && policies.gold === 'only') return 'not gold';
  if (!isDecision && record.timing.activeMs < policies.leastActiveMs) return 'too fast';
  return include?.(record) === false ? 'not included' : undefined;
}

function dimensionOf(answer: unknown, dimension: string): unknown {
  const dimensions = isPlainObject(answer) ? answer['dimensions'] : undefined;
  return isPlainObject(dimensions) && Object.hasOwn(dimensions, dimension) ? dimensions[dimension] : undefined;
}

function weightOf({ annotators: [annotator] }: Verdict, { annotatorWeight }: PolicyKnowledge): number {
  const weight = annotatorWeight && annotator !== undefined ? annotatorWeight(annotator) : 1;
  return Number.isFinite(weight) && weight > 0 ? weight : 0;
}

function withVote(votes: Votes | undefined, { winner, strength, annotators }: Verdict, weight: number, isDecision: boolean): Votes {
  const none = (): Record<Winner, number> => ({ a: 0, b: 0, tie: 0, 'both-bad': 0 });
  const { weights, counts, ...rest } = votes ?? {
    weights: none(),
    counts: none(),
    strength: 0,
    annotators: [],
    isDecided: false,
  };
  weights[winner] += weight;
  counts[winner] += 1;
  rest.annotators.push(...annotators);
  const signed = winner === 'a' ? strength : winner === 'b' ? -strength : 0;
  return {
    weights,
    counts,
    strength: rest.strength + signed * weight,
    annotators: rest.annotators,
    isDecided: rest.isDecided || isDecision,
  };
}

function* together(groups: Map<string, Votes>, policies: Policies, tally: Tally): Generator<Verdict, void, void> {
  for (const [itemId, votes] of groups) {
    const verdict = groupVerdict(itemId, votes, policies);
    if (typeof verdict === 'string') tally.leaveOut(verdict, itemId);
    else yield verdict;
  }
  groups.clear();
}

function groupVerdict(itemId: string, votes: Votes, policies: Policies): Verdict | LeftOutReason {
  const { annotators } = votes;
  if (annotators.length < policies.leastAnnotators && !votes.isDecided) return 'too few annotators';
  const isWeighted = policies.annotators === 'weighted';
  const shares = isWeighted ? votes.weights : votes.counts;
  const total = shares.a + shares.b + shares.tie + shares['both-bad'];
  const [first, second] = WINNERS.map((winner) => ({ winner, share: shares[winner] })).sort((one, other) => other.share - one.share);
  if (!first || !second || total === 0 || first.share === second.share) return 'no majority';
  if (policies.annotators === 'unanimous' && first.share < total) return 'not unanimous';
  if (policies.annotators === 'majority' && first.share * 2 <= total) return 'no majority';
  const { winner } = first;
  const weighed = votes.weights.a + votes.weights.b + votes.weights.tie + votes.weights['both-bad'];
  const favour = winner === 'a' ? votes.strength : winner === 'b' ? -votes.strength : 0;
  const strength = weighed === 0 ? 0 : rounded(Math.max(0, favour / weighed));
  const weight = isWeighted ? rounded((first.share - second.share) / total) : 1;
  return { itemId, winner, strength, weight, annotators };
}

const WINNERS = ['a', 'b', 'tie', 'both-bad'] as const;

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
