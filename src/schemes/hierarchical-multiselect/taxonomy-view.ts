/** What of a taxonomy is on the screen: expanded branches, and the filter. It knows neither the DOM nor what is chosen. */
import { ancestors, descendants, type TaxonomyEntry, type TaxonomyIndex } from './taxonomy-index.js';

/** More matches than anybody reads are counted and not shown, so that a search in a large taxonomy stays quick. */
const MAX_MATCHES_SHOWN = 200;

interface Filter {
  readonly count: number;
  readonly shown: number;
  /** The matches with all above and below them. */
  readonly kept: ReadonlySet<TaxonomyEntry>;
  readonly matches: ReadonlySet<TaxonomyEntry>;
  /** At first the way to each match; what is below a match opens on demand. */
  readonly expanded: Set<TaxonomyEntry>;
}

export class TaxonomyView {
  readonly #index: TaxonomyIndex;
  readonly #expanded: Set<TaxonomyEntry>;
  #filter: Filter | undefined;
  #query = '';

  constructor(index: TaxonomyIndex, expandDepth: number) {
    this.#index = index;
    this.#expanded = new Set(index.entries.filter(({ path, children }) => children.length > 0 && path.length <= expandDepth));
  }

  get query(): string {
    return this.#query;
  }
  set query(query: string) {
    this.#query = query;
    this.#filter = searchable(query) === '' ? undefined : filterOf(this.#index, searchable(query));
  }

  /** How many names match the query; `undefined` without one. */
  get matches(): { readonly count: number; readonly shown: number } | undefined {
    return this.#filter;
  }

  isMatch(entry: TaxonomyEntry): boolean {
    return this.#filter?.matches.has(entry) ?? false;
  }

  /** Shown children of an entry, whether it is expanded or not; of none: the topmost entries. */
  children(entry: TaxonomyEntry | undefined): readonly TaxonomyEntry[] {
    const all = entry ? entry.children : this.#index.roots;
    const kept = this.#filter?.kept;
    return kept ? all.filter((child) => kept.has(child)) : all;
  }

  isExpanded(entry: TaxonomyEntry): boolean {
    return (this.#filter?.expanded ?? this.#expanded).has(entry);
  }

  setExpanded(entries: readonly TaxonomyEntry[], expanded: boolean): void {
    const set = this.#filter?.expanded ?? this.#expanded;
    for (const entry of entries) {
      if (!expanded) set.delete(entry);
      else if (entry.children.length > 0) set.add(entry);
    }
  }

  /** Every entry on the screen, from top to bottom. */
  get visible(): readonly TaxonomyEntry[] {
    const visible: TaxonomyEntry[] = [];
    const walk = (entries: readonly TaxonomyEntry[]): void => {
      for (const entry of entries) {
        visible.push(entry);
        if (this.isExpanded(entry)) walk(this.children(entry));
      }
    };
    walk(this.children(undefined));
    return visible;
  }
}

/** Upper and lower case, accents and surrounding spaces do not count. */
export function searchable(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

function filterOf({ entries }: TaxonomyIndex, query: string): Filter {
  const found = entries.filter(({ name }) => searchable(name).includes(query));
  const shown = found.slice(0, MAX_MATCHES_SHOWN);
  const above = shown.flatMap(ancestors);
  return {
    count: found.length,
    shown: shown.length,
    kept: new Set([...above, ...shown, ...shown.flatMap(descendants)]),
    matches: new Set(shown),
    expanded: new Set(above),
  };
}
