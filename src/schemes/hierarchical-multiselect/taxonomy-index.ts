/** A taxonomy as a list of entries that know their place, so that a node is found by its path. Made once per taxonomy. */
import type { TaxonomyNode } from './hierarchical-multiselect.answer.js';

export interface TaxonomyEntry {
  readonly name: string;
  readonly tooltip: string | undefined;
  /** The names from the topmost one down to this. */
  readonly path: readonly string[];
  /** The name, where no other entry has it; else the path, joined by ` / `. */
  readonly label: string;
  /** Where it stands in the whole tree, read from top to bottom; from 0. */
  readonly order: number;
  readonly parent: TaxonomyEntry | undefined;
  readonly children: readonly TaxonomyEntry[];
}

export interface TaxonomyIndex {
  /** All of them, from top to bottom. */
  readonly entries: readonly TaxonomyEntry[];
  readonly roots: readonly TaxonomyEntry[];
  readonly find: (path: readonly string[]) => TaxonomyEntry | undefined;
}

const made = /* @__PURE__ */ new WeakMap<readonly TaxonomyNode[], TaxonomyIndex>();

export function taxonomyIndex(taxonomy: readonly TaxonomyNode[]): TaxonomyIndex {
  const known = made.get(taxonomy);
  if (known) return known;
  const index = makeIndex(taxonomy);
  made.set(taxonomy, index);
  return index;
}

/** All entries below one. */
export function descendants(entry: TaxonomyEntry): readonly TaxonomyEntry[] {
  return entry.children.flatMap((child) => [child, ...descendants(child)]);
}

/** The entries above one, the nearest first. */
export function ancestors(entry: TaxonomyEntry): readonly TaxonomyEntry[] {
  return entry.parent ? [entry.parent, ...ancestors(entry.parent)] : [];
}

function makeIndex(taxonomy: readonly TaxonomyNode[]): TaxonomyIndex {
  const uses = new Map<string, number>();
  countNames(taxonomy, uses);
  const entries: TaxonomyEntry[] = [];
  const add = ({ name, tooltip, children }: TaxonomyNode, parent: TaxonomyEntry | undefined): TaxonomyEntry => {
    const path = [...(parent?.path ?? []), name];
    const below: TaxonomyEntry[] = [];
    const label = uses.get(name) === 1 ? name : path.join(' / ');
    const entry: TaxonomyEntry = { name, tooltip, path, label, order: entries.length, parent, children: below };
    entries.push(entry);
    for (const child of children) below.push(add(child, entry));
    return entry;
  };
  const roots = taxonomy.map((node) => add(node, undefined));
  const byPath = new Map(entries.map((entry) => [JSON.stringify(entry.path), entry]));
  return { entries, roots, find: (path) => byPath.get(JSON.stringify(path)) };
}

function countNames(nodes: readonly TaxonomyNode[], uses: Map<string, number>): void {
  for (const { name, children } of nodes) {
    uses.set(name, (uses.get(name) ?? 0) + 1);
    countNames(children, uses);
  }
}
