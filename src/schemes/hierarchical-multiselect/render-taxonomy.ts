/** A tree by the ARIA tree pattern, as a template. Only expanded branches are rendered, so that a large taxonomy costs what is seen of it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ChosenEntries } from './taxonomy-choice.js';
import { ancestors, type TaxonomyEntry } from './taxonomy-index.js';
import type { TaxonomyView } from './taxonomy-view.js';

/** Given as a value, since the linter still asks for the `aria-selected` that ARIA 1.1 wanted; what can be checked has `aria-checked`. */
const TREE_ITEM = 'treeitem';

export interface RenderedTree {
  readonly view: TaxonomyView;
  readonly chosen: ChosenEntries;
  /** The one tab stop. */
  readonly active: TaxonomyEntry | undefined;
  readonly required: boolean;
  readonly invalid: boolean;
  readonly disabled: boolean;
  /** The choice cannot be changed; the tree can still be looked through. */
  readonly locked: boolean;
  readonly onClick: (event: MouseEvent) => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
}

export function renderTree(tree: RenderedTree): TemplateResult {
  const mixed = new Set([...tree.chosen].flatMap(ancestors));
  return html`<ul
    part="options"
    class="tree"
    role="tree"
    aria-multiselectable="true"
    aria-labelledby="description"
    aria-describedby="chosen error"
    aria-required=${String(tree.required)}
    aria-invalid=${String(tree.invalid)}
    aria-disabled=${String(tree.disabled)}
    @click=${tree.onClick}
    @keydown=${tree.onKeydown}
    @focusin=${tree.onFocus}
  >
    ${renderEntries(tree, tree.view.children(undefined), mixed)}
  </ul>`;
}

/** The element in which an entry is shown, while it is on the screen. */
export function entryElement(root: ParentNode, entry: TaxonomyEntry | undefined): HTMLElement | null {
  return entry === undefined ? null : root.querySelector<HTMLElement>(`#entry-${String(entry.order)}`);
}

/** The place in the taxonomy of the entry that an element is part of. */
export function entryOrder(target: EventTarget | null): number | undefined {
  const item = target instanceof Element ? target.closest('[role=treeitem]') : null;
  return item ? Number(item.id.slice('entry-'.length)) : undefined;
}

function renderEntries(tree: RenderedTree, entries: readonly TaxonomyEntry[], mixed: ChosenEntries): TemplateResult[] {
  return entries.map((entry, index) => renderEntry(tree, entry, mixed, [index + 1, entries.length]));
}

function renderEntry(
  tree: RenderedTree,
  entry: TaxonomyEntry,
  mixed: ChosenEntries,
  [position, siblings]: readonly [number, number],
): TemplateResult {
  const { view, chosen, active, disabled, locked } = tree;
  const below = view.children(entry);
  const expanded = below.length > 0 && view.isExpanded(entry);
  const checked = chosen.has(entry) ? 'true' : mixed.has(entry) ? 'mixed' : 'false';
  const id = String(entry.order);
  return html`<li part="option" role="none">
    <div
      id="entry-${id}"
      class=${view.isMatch(entry) ? 'row match' : 'row'}
      role=${TREE_ITEM}
      tabindex=${disabled ? nothing : entry === active ? '0' : '-1'}
      aria-labelledby="name-${id}"
      aria-describedby=${entry.tooltip === undefined ? nothing : `tooltip-${id}`}
      aria-checked=${checked}
      aria-disabled=${locked ? 'true' : nothing}
      aria-expanded=${below.length === 0 ? nothing : String(expanded)}
      aria-owns=${expanded ? `group-${id}` : nothing}
      aria-level=${entry.path.length}
      aria-posinset=${position}
      aria-setsize=${siblings}
    >
      <span class="toggle" part="toggle" ?data-branch=${below.length > 0}></span>
      <span class="box" part="control"></span>
      <span id="name-${id}" class="name" part="label" dir="auto">${entry.name}</span>
    </div>
    ${entry.tooltip === undefined ? nothing : html`<span id="tooltip-${id}" part="tooltip" class="tooltip" dir="auto">${entry.tooltip}</span>`}
    ${
      expanded
        ? html`<ul id="group-${id}" role="group">
            ${renderEntries(tree, below, mixed)}
          </ul>`
        : nothing
    }
  </li>`;
}
