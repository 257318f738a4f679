/**
 * What an annotator did to the controls that a server has rendered, before there was an element that would have noticed: what they typed and chose is
 * kept through hydration, and then told to the element by the events that it would have heard. Which answer that makes is the element's business.
 */
import type { ChangeTrigger } from '../events/annotation-change-event.js';

export interface WorkedElement extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** What the next change comes from, for elements that tell. */
  trigger?: ChangeTrigger;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

interface TouchedControl {
  readonly control: Control;
  /** Its place among all controls, where its node does not stay. */
  readonly index: number;
}

/** What makes an untouched input show what it shows. */
const STARTING_ATTRIBUTES = ['type', 'value', 'checked', 'min', 'max', 'step'];
const STATE = ['value', 'checked', 'selectedIndex'] as const;
const CHOSEN_TYPES = ['checkbox', 'radio', 'range'];

export class EarlyWork {
  readonly #touched: readonly TouchedControl[];

  constructor(root: ParentNode) {
    this.#touched = controlsOf(root).flatMap((control, index) => (isTouched(control) ? [{ control, index }] : []));
  }

  /** Until `release`, nobody but the annotator changes the controls: a value that is set would also move the caret and end a composition. */
  hold(): void {
    for (const { control } of this.#touched)
      for (const name of STATE) {
        if (name in control)
          Object.defineProperty(control, name, { configurable: true, get: () => ownState(control, name), set: () => {} });
      }
  }

  release(): void {
    for (const { control } of this.#touched) for (const name of STATE) Reflect.deleteProperty(control, name);
  }

  /** Lets the element hear of it, as if it had been there. */
  handTo(element: WorkedElement): void {
    this.release();
    const controls = controlsOf(element.renderRoot);
    for (const { control: worked, index } of this.#touched) {
      const control = controls[index];
      if (!control) continue;
      if (control !== worked) copyState(worked, control);
      if (control instanceof HTMLInputElement && control.type === 'radio' && !control.checked) continue;
      if ('trigger' in element) element.trigger = isTyped(control) ? 'keyboard' : 'pointer';
      control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      // A field that is still written in fires its own when it is left.
      if (!isTyped(control) || !control.matches(':focus')) control.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }
}

function controlsOf(root: ParentNode): readonly Control[] {
  return [...root.querySelectorAll<Control>('input, textarea, select')];
}

function isTyped(control: Control): boolean {
  return control instanceof HTMLTextAreaElement || (control instanceof HTMLInputElement && !CHOSEN_TYPES.includes(control.type));
}

function isTouched(control: Control): boolean {
  if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue;
  if (control instanceof HTMLSelectElement) return control.selectedIndex !== startingIndex(control);
  const untouched = document.createElement('input');
  for (const name of STARTING_ATTRIBUTES) {
    const value = control.getAttribute(name);
    if (value !== null) untouched.setAttribute(name, value);
  }
  return control.value !== untouched.value || control.checked !== untouched.checked || control.validity.badInput;
}

function startingIndex({ options }: HTMLSelectElement): number {
  const list = [...options];
  const chosen = list.map(({ defaultSelected }) => defaultSelected).lastIndexOf(true);
  return chosen >= 0 ? chosen : list.findIndex(({ disabled }) => !disabled);
}

/** The state itself, past what `hold` has put before it. */
function ownState(control: Control, name: (typeof STATE)[number]): unknown {
  return Reflect.get(Object.getPrototypeOf(control) ?? {}, name, control);
}

function copyState(from: Control, to: Control): void {
  for (const name of STATE) if (name in from && name in to) Reflect.set(to, name, ownState(from, name));
}
