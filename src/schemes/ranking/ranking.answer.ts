import type { SchemeBase } from '../../core/scheme.js';
import type { ComparedItemsScheme } from '../compared/compared-items.js';

/** A complete order of a few things, from the best to the worst. */
export interface RankingScheme extends SchemeBase, ComparedItemsScheme {
  readonly type: 'ranking';
  /** Whether several may share a place. Default `false`. */
  readonly allowTies: boolean;
}

export interface RankingAnswer {
  /**
   * Best first: the names of the labels, or what the item's data calls them (`id`, else the text). Those that share a place stand together; each
   * stands exactly once.
   */
  readonly ranking: readonly (readonly string[])[];
}
