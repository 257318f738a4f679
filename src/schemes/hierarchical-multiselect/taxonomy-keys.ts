/** What keys do in a tree, by the ARIA tree pattern: which entry gets the focus, and what opens or closes. */
import type { TaxonomyEntry } from './taxonomy-index.js';
import { searchable, type TaxonomyView } from './taxonomy-view.js';

/** Keys pressed within this time, in milliseconds, are one word. */
const TYPE_AHEAD_PAUSE = 700;

export type TreeAction =
  | { readonly type: 'focus'; readonly entry: TaxonomyEntry }
  | { readonly type: 'expand'; readonly entries: readonly TaxonomyEntry[]; readonly expanded: boolean }
  | { readonly type: 'toggle'; readonly entry: TaxonomyEntry };

/** @param key what was pressed; in a right-to-left page with left and right exchanged */
export function treeAction(view: TaxonomyView, active: TaxonomyEntry, key: string): TreeAction | undefined {
  switch (key) {
    case 'ArrowDown':
      return step(view, active, 1);
    case 'ArrowUp':
      return step(view, active, -1);
    case 'Home':
      return focus(view.visible[0]);
    case 'End':
      return focus(view.visible.at(-1));
    case 'ArrowRight':
      return active.children.length === 0 || view.isExpanded(active) ? focus(view.children(active)[0]) : expand([active], true);
    case 'ArrowLeft':
      return view.isExpanded(active) ? expand([active], false) : focus(active.parent);
    case '*':
      return expand(view.children(active.parent), true);
    case ' ':
      return { type: 'toggle', entry: active };
  }
  return undefined;
}

/** Letters typed one after the other move to the next entry that begins so. */
export class TypeAhead {
  #typed = '';
  #last = -Infinity;

  /** The next letter begins a new word. */
  forget(): void {
    this.#last = -Infinity;
  }

  /** @param time of the press, in milliseconds */
  find(view: TaxonomyView, active: TaxonomyEntry, key: string, time: number): TaxonomyEntry | undefined {
    if (!/^\S$/u.test(key)) return undefined;
    const goesOn = time - this.#last < TYPE_AHEAD_PAUSE;
    // The same letter again goes on to the next entry.
    const grown = goesOn && this.#typed !== key ? this.#typed + key : key;
    const { visible } = view;
    const start = visible.indexOf(active);
    const others = [...visible.slice(start + 1), ...visible.slice(0, start)];
    // A word that grows may still be the one in focus.
    const candidates = grown === key ? others : [active, ...others];
    const found = candidates.find(({ name }) => searchable(name).startsWith(searchable(grown)));
    if (!found) return undefined;
    this.#typed = grown;
    this.#last = time;
    return found;
  }
}

function step(view: TaxonomyView, active: TaxonomyEntry, by: number): TreeAction | undefined {
  const { visible } = view;
  return focus(visible[visible.indexOf(active) + by]);
}

function focus(entry: TaxonomyEntry | undefined): TreeAction | undefined {
  return entry && { type: 'focus', entry };
}

function expand(entries: readonly TaxonomyEntry[], expanded: boolean): TreeAction {
  return { type: 'expand', entries, expanded };
}
