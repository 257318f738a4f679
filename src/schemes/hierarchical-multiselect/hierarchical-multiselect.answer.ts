import type { SchemeBase } from '../../core/scheme.js';

/** A name in a taxonomy, with the names below it. */
export interface TaxonomyNode {
  /** Unique among its siblings. */
  readonly name: string;
  /** A longer explanation, shown below the name. */
  readonly tooltip?: string;
  /** Empty for a leaf. */
  readonly children: readonly TaxonomyNode[];
}

/** Any number of nodes of a tree. Silla and Freitas 2011 survey what such labels are used for. */
export interface HierarchicalMultiselectScheme extends SchemeBase {
  readonly type: 'hierarchical_multiselect';
  readonly taxonomy: readonly TaxonomyNode[];
  /** Choosing a node chooses all below it, and taking it back takes those back. Default `false`: each node is chosen by itself. */
  readonly autoSelectChildren: boolean;
  /** Choosing the last of a node's children chooses the node, and taking a child back takes the node back. Default `false`. */
  readonly autoSelectParent: boolean;
  /** Shows a field that filters the tree. Default `false`. */
  readonly showSearch: boolean;
  /** How many have to be chosen, where any are. `null`: no such limit. */
  readonly minSelections: number | null;
  readonly maxSelections: number | null;
  /** How many levels are expanded at first; 0 shows the topmost names alone. Default 1. */
  readonly expandDepth: number;
}

export interface HierarchicalMultiselectAnswer {
  /** For each chosen node, the names from the topmost one down to it, in the order of the taxonomy. */
  readonly paths: readonly (readonly string[])[];
  /**
   * The chosen nodes in the same order, as conditions and tables read them: a node's name where the taxonomy has no other of this name, else its
   * path, joined by ` / `.
   */
  readonly labels: readonly string[];
}
