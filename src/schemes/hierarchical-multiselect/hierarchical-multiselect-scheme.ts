import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ChangeTrigger } from '../../events/annotation-change-event.js';
import { SchemeElement } from '../scheme-element.js';
import type { HierarchicalMultiselectAnswer, HierarchicalMultiselectScheme } from './hierarchical-multiselect.answer.js';
import { hierarchicalMultiselectDefinition } from './hierarchical-multiselect.definition.js';
import { hierarchicalMultiselectMessages } from './hierarchical-multiselect.messages.js';
import { hierarchicalMultiselectStyles } from './hierarchical-multiselect-scheme.styles.js';
import { entryElement, entryOrder, renderTree } from './render-taxonomy.js';
import { answerOf, chosenEntries, toggled, type ChosenEntries } from './taxonomy-choice.js';
import { taxonomyIndex, type TaxonomyEntry } from './taxonomy-index.js';
import { treeAction, TypeAhead } from './taxonomy-keys.js';
import { TaxonomyView } from './taxonomy-view.js';

export type { AnnotationChangeEvent } from '../../events/annotation-change-event.js';

/** Beyond these the list says how many more there are; the tree shows them all. */
const MAX_LISTED = 100;

/**
 * Any number of nodes of a tree (`annotation_type: hierarchical_multiselect`). Arrow keys move and open, `*` opens all beside the one in focus,
 * letters move to the name that begins so, Space chooses. What is chosen beyond a limit is kept and said, never refused.
 *
 * @tag hierarchical-multiselect-scheme
 * @tagname hierarchical-multiselect-scheme
 *
 * @csspart search - The field that filters the tree.
 * @csspart options - The tree.
 * @csspart option - One node with all below it.
 * @csspart toggle - What opens and closes a node.
 * @csspart control - A node's check box.
 * @csspart label - A node's name.
 * @csspart tooltip - A node's explanation.
 * @csspart chosen - The list of the chosen nodes.
 * @csspart remove - The button that takes one back.
 */
export class HierarchicalMultiselectSchemeElement extends SchemeElement<HierarchicalMultiselectScheme, HierarchicalMultiselectAnswer> {
  static override styles = [...SchemeElement.styles, hierarchicalMultiselectStyles];

  protected override readonly definition = hierarchicalMultiselectDefinition;
  readonly #typeAhead = new TypeAhead();
  #view: TaxonomyView | undefined;
  #active: TaxonomyEntry | undefined;
  /** Gets the focus once it is rendered. */
  #focusNext: (() => HTMLElement | null) | undefined;

  protected override get control(): HTMLElement | null {
    if (!this.hasUpdated) return null;
    return this.renderRoot.querySelector<HTMLElement>('#search') ?? this.#tabStop;
  }

  override reset(): void {
    super.reset();
    this.#search('');
  }

  override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const previous: unknown = changed.get('scheme');
    const { scheme } = this;
    if (
      !changed.has('scheme') ||
      !scheme ||
      (previous instanceof Object && 'taxonomy' in previous && previous.taxonomy === scheme.taxonomy)
    ) {
      return;
    }
    this.#view = new TaxonomyView(taxonomyIndex(scheme.taxonomy), scheme.expandDepth);
    this.#active = undefined;
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    const next = this.#focusNext?.();
    this.#focusNext = undefined;
    this.#active = this.#entryAt(next) ?? this.#active;
    next?.focus();
  }

  get #chosen(): ChosenEntries {
    return this.scheme ? chosenEntries(this.answer, this.scheme) : new Set();
  }

  get #tabStop(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]');
  }

  get #texts() {
    return this.messages.schemes?.hierarchical_multiselect ?? hierarchicalMultiselectMessages;
  }

  #toggle(entry: TaxonomyEntry, trigger?: ChangeTrigger): void {
    if (!this.scheme || this.locked) return;
    this.commit(answerOf(toggled(this.#chosen, entry, this.scheme)), trigger);
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.forwardChange();
  }

  #search(query: string): void {
    if (!this.#view || this.#view.query === query) return;
    this.#view.query = query;
    this.requestUpdate();
  }

  #entryAt(target: EventTarget | null | undefined): TaxonomyEntry | undefined {
    const order = entryOrder(target ?? null);
    return this.scheme && order !== undefined ? taxonomyIndex(this.scheme.taxonomy).entries[order] : undefined;
  }

  readonly #handleClick = (event: MouseEvent): void => {
    const entry = this.#entryAt(event.target);
    if (!entry || !this.#view || this.matches(':disabled')) return;
    const onToggle = event.target instanceof Element && event.target.closest('.toggle[data-branch]') !== null;
    if (!onToggle) this.#toggle(entry);
    else this.#expand([entry], !this.#view.isExpanded(entry));
  };

  readonly #handleFocus = (event: FocusEvent): void => {
    const entry = this.#entryAt(event.target);
    if (!entry || entry === this.#active) return;
    this.#active = entry;
    this.requestUpdate();
  };

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    const entry = this.#entryAt(event.target);
    const view = this.#view;
    if (!entry || !view || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const action = treeAction(view, entry, this.#logicalKey(event.key));
    const found = action ? undefined : this.#typeAhead.find(view, entry, event.key, event.timeStamp);
    if (!action && !found) return;
    event.preventDefault();
    if (action) this.#typeAhead.forget();
    if (action?.type === 'toggle') this.#toggle(action.entry, event.isTrusted ? 'keyboard' : 'script');
    else if (action?.type === 'expand') this.#expand(action.entries, action.expanded);
    else this.#moveTo(action?.entry ?? found);
  };

  /** In a right-to-left page the tree opens to the left. */
  #logicalKey(key: string): string {
    if (getComputedStyle(this).direction !== 'rtl') return key;
    return key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key;
  }

  #moveTo(entry: TaxonomyEntry | undefined): void {
    entryElement(this.renderRoot, entry)?.focus();
  }

  #expand(entries: readonly TaxonomyEntry[], expanded: boolean): void {
    this.#view?.setExpanded(entries, expanded);
    this.requestUpdate();
  }

  readonly #handleSearch = (event: Event): void => {
    // Looking for a name is no answer yet.
    event.stopPropagation();
    if (event.target instanceof HTMLInputElement) this.#search(event.target.value);
  };

  readonly #handleSearchKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' && this.#tabStop) {
      event.preventDefault();
      this.#tabStop.focus();
    } else if (event.key === 'Escape' && this.#view?.query) {
      event.preventDefault();
      this.#search('');
    }
  };

  #handleRemove(entry: TaxonomyEntry, index: number): void {
    this.#focusNext = () => {
      const buttons = this.renderRoot.querySelectorAll<HTMLElement>('.chosen button');
      return buttons[Math.min(index, buttons.length - 1)] ?? this.control;
    };
    this.#toggle(entry);
  }

  protected override formValue(answer: HierarchicalMultiselectAnswer): string {
    return JSON.stringify(answer);
  }

  protected override renderScheme(scheme: HierarchicalMultiselectScheme, invalid: boolean): TemplateResult {
    const view = this.#view;
    if (!view) return html`${nothing}`;
    const chosen = this.#chosen;
    const { visible } = view;
    const { required, disabled } = this.controlState;
    return html`<div id="description">${this.renderDescription(scheme)}</div>
      ${scheme.showSearch ? this.#renderSearch(view) : nothing}
      ${renderTree({
        view,
        chosen,
        active: this.#active && visible.includes(this.#active) ? this.#active : visible[0],
        required,
        invalid,
        disabled,
        locked: this.locked,
        onClick: this.#handleClick,
        onKeydown: this.#handleKeydown,
        onFocus: this.#handleFocus,
      })}
      <p id="chosen" class="status" role="status" dir="auto">
        ${this.#texts.chosen(chosen.size, scheme.minSelections, scheme.maxSelections)}
      </p>
      ${this.#renderChosen(chosen)}`;
  }

  #renderSearch(view: TaxonomyView): TemplateResult {
    const { matches } = view;
    return html`<div class="search">
        <label for="search">${this.#texts.search}</label>
        <input
          id="search"
          part="search"
          type="search"
          dir="auto"
          autocomplete="off"
          .value=${view.query}
          ?disabled=${this.controlState.disabled}
          @input=${this.#handleSearch}
          @keydown=${this.#handleSearchKey}
        />
      </div>
      <p class="status" role="status" dir="auto">${matches ? this.#texts.matches(matches.count, matches.shown) : nothing}</p>`;
  }

  #renderChosen(chosen: ChosenEntries): TemplateResult | typeof nothing {
    if (chosen.size === 0) return nothing;
    const listed = [...chosen].slice(0, MAX_LISTED);
    const more = chosen.size - listed.length;
    return html`<ul part="chosen" class="chosen" aria-labelledby="chosen">
      ${listed.map((entry, index) => this.#renderChosenEntry(entry, index))}
      ${more > 0 ? html`<li>${this.#texts.more(more)}</li>` : nothing}
    </ul>`;
  }

  #renderChosenEntry(entry: TaxonomyEntry, index: number): TemplateResult {
    const remove = html`<button
      type="button"
      part="remove"
      aria-label=${this.#texts.remove(entry.label)}
      @click=${() => {
        this.#handleRemove(entry, index);
      }}
    >
      <span aria-hidden="true">×</span>
    </button>`;
    return html`<li><span dir="auto">${entry.label}</span>${this.locked ? nothing : remove}</li>`;
  }
}
