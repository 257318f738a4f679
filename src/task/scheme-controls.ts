/**
 * The scheme elements of a task: made once per config, kept over all items, so that switching items sets properties and builds nothing. It
 * asks definitions, never which type a scheme has.
 */
import type { Item } from '../core/item.js';
import type { PairOrder } from '../core/pair-order.js';
import type { SchemeBase } from '../core/scheme.js';
import { SchemeAnswers } from '../core/scheme-answers.js';
import { schemeShortcuts, type SchemeRegistry } from '../core/registry.js';
import type { SessionEntry } from '../core/session-state.js';
import type { TaskTexts } from '../locales/messages.js';
import type { Scheme } from '../schemes/builtin.js';
import { ShortcutOwners } from './shortcut-owners.js';

/** What a task needs of a scheme element, the library's own or a host's. */
export interface SchemeControl extends HTMLElement {
  readonly answer: unknown;
  checkValidity(): boolean;
  /** Takes the answer and the shown messages back. */
  reset?(): void;
  /** @returns whether the key means something to the scheme now */
  applyShortcut?(key: string): boolean;
  /** Tells where the two responses stand, named as they are in the data; `undefined` where they are not on the page. */
  responsesShown?(panes: { readonly a: HTMLElement; readonly b: HTMLElement } | undefined): void;
}

export interface SchemeSlot {
  readonly scheme: Scheme;
  /** `undefined`: no element is known for the scheme's type. */
  readonly control: HTMLElement | undefined;
}

export class SchemeControls {
  readonly slots: readonly SchemeSlot[];
  /** Whether a scheme of this task compares two responses. */
  readonly compareResponses: boolean;
  readonly #registry: SchemeRegistry;
  readonly #owners: ShortcutOwners;
  #hidden: ReadonlySet<string> = new Set();

  readonly #order: PairOrder | undefined;
  #swapped = false;

  /**
   * @param baseUrl what relative addresses of the task are relative to, for elements that ask for it
   * @param order where the task shuffles the two responses
   */
  constructor(schemes: readonly Scheme[], registry: SchemeRegistry, baseUrl: string, order?: PairOrder) {
    this.#registry = registry;
    this.#order = order;
    this.slots = schemes.map((scheme) => {
      const definition = registry.for(scheme);
      if (!definition) return { scheme, control: undefined };
      const control = document.createElement(definition.tagName);
      control.setAttribute('part', 'scheme');
      return { scheme, control: Object.assign(control, { scheme }, 'baseUrl' in control && { baseUrl }) };
    });
    this.compareResponses = schemes.some((scheme) => registry.for(scheme)?.comparesResponses ?? false);
    this.#owners = new ShortcutOwners(
      this.slots.flatMap(({ scheme, control }) =>
        control ? [{ control, keys: schemeShortcuts(registry.for(scheme), scheme).flatMap(({ key }) => key ?? []) }] : [],
      ),
    );
  }

  /** The slots that the display logic shows now. */
  get shown(): readonly SchemeSlot[] {
    return this.slots.filter(({ scheme }) => !this.#hidden.has(scheme.name));
  }

  /** The elements that show fields of the item by themselves, with those fields. */
  get showingFields(): readonly { readonly control: HTMLElement; readonly fields: readonly string[] }[] {
    return this.slots.flatMap(({ scheme, control }) => {
      const fields = this.#registry.for(scheme)?.shownFields?.(scheme) ?? [];
      return control && fields.length > 0 ? [{ control, fields }] : [];
    });
  }

  /** The fields that such elements show now. */
  get shownFields(): ReadonlySet<string> {
    return new Set(this.showingFields.filter(({ control }) => !control.hidden).flatMap(({ fields }) => fields));
  }

  /** Shows an item's answers. A new item starts without the messages of the last one. */
  show(entry: SessionEntry, newItem: boolean, locked: boolean, messages: TaskTexts): void {
    if (newItem) this.#swapped = this.#order?.isSwapped(entry.item) ?? false;
    this.#hidden = new Set(entry.hidden?.map((name) => this.#nameOf(name)));
    for (const { scheme, control } of this.slots) {
      if (!control) continue;
      if (newItem && isSchemeControl(control)) control.reset?.();
      const definition = this.#registry.for(scheme);
      // Before the answer, which is read by the scheme.
      if (newItem && (definition?.forItem || this.#order)) Object.assign(control, { scheme: this.#schemeFor(scheme, entry.item) });
      const hidden = this.#hidden.has(scheme.name);
      Object.assign(control, { answer: entry.answers[this.#nameOf(scheme.name)], disabled: locked, messages, hidden });
    }
    this.updateShortcuts();
  }

  /** Lets each label show its key only while the key chooses it. To be called when the focus has moved too. */
  readonly updateShortcuts = (): void => {
    this.#owners.update(this.#controls);
  };

  /** The item is on the page, or its texts are shown in another way. @param panes in the order shown */
  responsesShown(panes: readonly [first: HTMLElement, second: HTMLElement] | undefined): void {
    const [a, b] = panes && this.#swapped ? [panes[1], panes[0]] : (panes ?? []);
    for (const control of this.#controls) control.responsesShown?.(a && b ? { a, b } : undefined);
  }

  /** Asks every control what it thinks of its answer. @returns the first that cannot be submitted */
  firstInvalid(): HTMLElement | undefined {
    return this.#controls.find((control) => !control.checkValidity());
  }

  /** Whether an answer to this scheme submits the item: its definition says so, and nothing keeps the item from being submitted. */
  submitsAfter(name: string, { item, answers, hidden = [] }: SessionEntry): boolean {
    const scheme = this.slots.find((slot) => slot.scheme.name === name)?.scheme;
    if (!scheme || !this.#registry.for(scheme)?.submitsAfter?.(scheme)) return false;
    const schemes = this.slots.flatMap((slot) => (hidden.includes(slot.scheme.name) ? [] : slot.scheme));
    const asked = new SchemeAnswers(schemes, this.#registry);
    return Object.keys(asked.issues(item, answers)).length === 0;
  }

  /** Gives a key to the first unanswered scheme that knows it, else to the first that does. */
  applyShortcut(key: string): boolean {
    const controls = this.#controls;
    const unansweredFirst = [
      ...controls.filter((control) => control.answer === undefined),
      ...controls.filter((control) => control.answer !== undefined),
    ];
    return unansweredFirst.some((control) => control.applyShortcut?.(key) ?? false);
  }

  /** The keys that labels of this task claim. */
  get claimedKeys(): ReadonlySet<string> {
    return this.#owners.keys;
  }

  /** The name under which the answer to a scheme is kept for the item that is shown. */
  #nameOf(name: string): string {
    return this.#swapped && this.#order ? this.#order.partner(name) : name;
  }

  #schemeFor(scheme: Scheme, item: Item): SchemeBase {
    const order = this.#swapped ? this.#order : undefined;
    // A scheme with a partner asks about the one response that is shown in its place; any other about the item as it is.
    const shownItem = order && order.partner(scheme.name) !== scheme.name ? order.shownItem(item) : item;
    const own = this.#registry.for(scheme)?.forItem?.(scheme, shownItem) ?? scheme;
    return order?.mirrored(own) ?? own;
  }

  get #controls(): readonly SchemeControl[] {
    return this.shown.flatMap(({ control }) => (control && isSchemeControl(control) ? [control] : []));
  }
}

function isSchemeControl(element: HTMLElement): element is SchemeControl {
  return 'answer' in element && 'checkValidity' in element && typeof element.checkValidity === 'function';
}
