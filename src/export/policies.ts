/** What an export does with judgements that are no plain preference: the options, their defaults, and whether a format can carry them out. */
import type { AnnotationRecord } from '../core/record.js';

/** `drop`: no line. `split`: each response once chosen and once rejected, at half the weight. `keep`: a line that says what it is. */
export type UndecidedPolicy = 'drop' | 'split' | 'keep';

/**
 * `every`: a line for each annotator's judgement. `majority`: one for an item, if more than half of its annotators say the same. `unanimous`: if all do.
 * `weighted`: one for an item, for the side of more weight, with how far it leads as its `weight`.
 */
export type AnnotatorPolicy = 'every' | 'majority' | 'unanimous' | 'weighted';

/**
 * Which of several records count. `newest`: the newest revision of each, and of several records of one annotator on one item the one that ended last.
 * `keep`: the newest revision of each record. `unchecked`: the source gives each record once, as `TaskStore.records()` does, and decisions before the
 * judgements that they replace; only decisions are remembered.
 */
export type DuplicatePolicy = 'newest' | 'keep' | 'unchecked';

/**
 * What becomes of decisions about disputed items (records of the task that `adjudicationConfig` makes), which come among the records. `override`: what is
 * decided takes the place of what annotators said to that question of that item; several who decided count as several annotators do. `keep`: a decision is
 * one judgement more. `drop`: it does not count. `only`: nothing else counts.
 */
export type DecisionPolicy = 'override' | 'keep' | 'drop' | 'only';

export interface Policies {
  /** Default `drop`: a tie says nothing about which response to prefer. */
  readonly ties: UndecidedPolicy;
  /** Default `drop`; of unpaired preferences `keep`: both responses are marked as undesirable, which is what was said. */
  readonly bothBad: UndecidedPolicy;
  /** Default `every`: nothing that somebody said is averaged away. */
  readonly annotators: AnnotatorPolicy;
  /** Of how few annotators an item is left out. Default 1: none. */
  readonly leastAnnotators: number;
  /** Whether what was answered before an item was skipped counts. Default `drop`. */
  readonly skipped: 'drop' | 'keep';
  /** What becomes of records on items whose answer was known. Default `drop`: they test annotators. */
  readonly gold: 'drop' | 'keep' | 'only';
  /** Default `newest`. */
  readonly duplicates: DuplicatePolicy;
  /** Default `override`; of files with every answer `keep`, where `task` tells a decision from a judgement; of cards and Potato's files `drop`. */
  readonly decisions: DecisionPolicy;
  /** Milliseconds of active time below which a judgement does not count; a decision does. Default 0. */
  readonly leastActiveMs: number;
}

export const DEFAULT_POLICIES: Policies = /* @__PURE__ */ Object.freeze({
  ties: 'drop',
  bothBad: 'drop',
  annotators: 'every',
  leastAnnotators: 1,
  skipped: 'drop',
  gold: 'drop',
  duplicates: 'newest',
  decisions: 'override',
  leastActiveMs: 0,
});

/** What a policy needs to know that is in no record. */
export interface PolicyKnowledge {
  /** The items whose answer is known. Default: none. */
  readonly goldIds?: { has(itemId: string): boolean };
  /** How much an annotator's word weighs with `annotators: 'weighted'`: 0 or more, for example their share of right gold answers. Default 1 for everybody. */
  readonly annotatorWeight?: (annotator: string) => number;
  /** Records that it says `false` of do not count. Default: all do. */
  readonly include?: (record: AnnotationRecord) => boolean;
  /**
   * Whether all records of an item come one after another. Then an item is done when the next one comes, and grouping by item keeps one item in memory.
   * Default `false`: the votes on every item are kept until the end, some 200 bytes an item.
   */
  readonly byItem?: boolean;
}

export type PolicyOptions = Partial<Policies> & PolicyKnowledge;

export function policiesOf(options: PolicyOptions, defaults: Policies = DEFAULT_POLICIES): Policies {
  return {
    ties: options.ties ?? defaults.ties,
    bothBad: options.bothBad ?? defaults.bothBad,
    annotators: options.annotators ?? defaults.annotators,
    leastAnnotators: options.leastAnnotators ?? defaults.leastAnnotators,
    skipped: options.skipped ?? defaults.skipped,
    gold: options.gold ?? defaults.gold,
    duplicates: options.duplicates ?? defaults.duplicates,
    decisions: options.decisions ?? defaults.decisions,
    leastActiveMs: options.leastActiveMs ?? defaults.leastActiveMs,
  };
}
