/**
 * The selection in a text to mark: made by mouse, touch and keys, kept while the focus is elsewhere, painted with the spans. What becomes of it is
 * the host's business.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nativeRange, offsetAtPoint, selectNatively } from './native-selection.js';
import { cursorMove, cursorRange, movedCursor, resized, type TextCursor } from './text-cursor.js';
import { TextSteps, type TextRange } from './text-steps.js';

export interface TextCursorHost {
  /** The box that has the focus and scrolls, and the one text node in it; none while there is no text. */
  readonly surface: () => HTMLElement | null;
  readonly node: () => Text | undefined;
  /** A pointer has finished a selection. */
  readonly onSelected: () => void;
  readonly onMoved: () => void;
}

export class TextCursorController implements ReactiveController {
  readonly #element: ReactiveControllerHost & HTMLElement;
  readonly #host: TextCursorHost;
  #cursor: TextCursor | undefined = undefined;
  #steps = new TextSteps('');
  /** What the browser had selected when the pointer went down in the text. */
  #pressed: { readonly range: TextRange | undefined } | undefined = undefined;

  constructor(element: ReactiveControllerHost & HTMLElement, host: TextCursorHost) {
    this.#element = element;
    this.#host = host;
    element.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('selectionchange', this.#handleSelectionChange);
    window.addEventListener('pointerup', this.#handlePointerUp, { capture: true });
    window.addEventListener('pointercancel', this.#handlePointerCancel, { capture: true });
  }

  hostDisconnected(): void {
    document.removeEventListener('selectionchange', this.#handleSelectionChange);
    window.removeEventListener('pointerup', this.#handlePointerUp, { capture: true });
    window.removeEventListener('pointercancel', this.#handlePointerCancel, { capture: true });
  }

  /** What is selected: whole characters, without white space around them; `undefined` when nothing is. */
  get selection(): TextRange | undefined {
    if (!this.#cursor) return undefined;
    const range = this.steps.trimmed(cursorRange(this.#cursor));
    return range.start < range.end ? this.steps.whole(range) : undefined;
  }

  /** What is selected, or the place of the cursor. */
  get place(): TextRange | undefined {
    return this.selection ?? (this.#cursor && { start: this.#cursor.focus, end: this.#cursor.focus });
  }

  get steps(): TextSteps {
    const text = this.#host.node()?.data ?? '';
    if (this.#steps.text !== text) this.#steps = new TextSteps(text);
    return this.#steps;
  }

  /** Selects a range and brings it into view. */
  select({ start, end }: TextRange): void {
    this.#move({ anchor: start, focus: end });
    this.#reveal(end);
  }

  /** Lets the selection go; the cursor stays at its end. */
  collapse(): void {
    if (this.#cursor) this.#move({ anchor: this.#cursor.focus, focus: this.#cursor.focus });
  }

  /** Forgets the cursor: the text is another one. */
  reset(): void {
    this.#cursor = undefined;
  }

  /** Moves one end of the selection by a word, for those who cannot drag. */
  resize(side: 'start' | 'end', forward: boolean): void {
    const { selection } = this;
    if (selection) this.select(resized(this.steps, selection, side, forward));
  }

  /** @returns whether the key moved the cursor */
  handleMoveKey(event: KeyboardEvent): boolean {
    const { steps } = this;
    const move = cursorMove(event, steps.isRightToLeft(this.#cursor?.focus ?? 0));
    if (!move) return false;
    const cursor = movedCursor(steps, this.#cursor, move);
    this.#move(cursor);
    this.#reveal(cursor.focus);
    return true;
  }

  readonly handlePointerDown = (event: PointerEvent): void => {
    const node = this.#host.node();
    if (node && event.button === 0) this.#pressed = { range: nativeRange(node) };
  };

  /** A tap selects a word: touch has no other way to, short of a long press. */
  readonly handleClick = (event: MouseEvent): void => {
    const node = this.#host.node();
    if (!node || !(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
    const offset = offsetAtPoint(node, event.clientX, event.clientY);
    const word = offset === undefined ? undefined : this.steps.wordAt(offset);
    if (!word) return;
    this.select(word);
    this.#host.onSelected();
  };

  readonly #handlePointerUp = (event: PointerEvent): void => {
    const pressed = this.#pressed;
    this.#pressed = undefined;
    const node = this.#host.node();
    const range = node && pressed ? nativeRange(node) : undefined;
    // A finger taps, or drags the handles of a selection, which is finished when a label is chosen.
    if (!range || range.start === range.end || event.pointerType === 'touch') return;
    if (range.start === pressed?.range?.start && range.end === pressed.range.end) return;
    this.#adopt(range);
    this.#host.onSelected();
  };

  readonly #handlePointerCancel = (): void => {
    this.#pressed = undefined;
  };

  readonly #handleSelectionChange = (): void => {
    const node = this.#host.node();
    const range = node && nativeRange(node);
    // A selection elsewhere on the page leaves the one here alone.
    if (range) this.#adopt(range);
  };

  /** Takes over what the browser has selected. */
  #adopt(range: TextRange): void {
    const current = this.#cursor && cursorRange(this.#cursor);
    if (current?.start === range.start && current.end === range.end) return;
    this.#cursor = { anchor: range.start, focus: range.end };
    this.#notify();
  }

  #move(cursor: TextCursor): void {
    const node = this.#host.node();
    if (!node) return;
    this.#cursor = cursor;
    selectNatively(node, cursor);
    this.#notify();
  }

  #notify(): void {
    this.#host.onMoved();
    this.#element.requestUpdate();
  }

  /** Scrolls the text until an offset can be seen, and the page only where its line cannot. */
  #reveal(offset: number): void {
    const [node, surface] = [this.#host.node(), this.#host.surface()];
    if (!node || !surface) return;
    const range = document.createRange();
    range.setStart(node, Math.max(0, offset - 1));
    range.setEnd(node, Math.min(node.length, Math.max(offset, 1)));
    const [line, box] = [range.getBoundingClientRect(), surface.getBoundingClientRect()];
    const margin = line.height;
    if (line.top < box.top + margin) surface.scrollTop += line.top - box.top - margin;
    else if (line.bottom > box.bottom - margin) surface.scrollTop += line.bottom - box.bottom + margin;
    const { top, bottom } = range.getBoundingClientRect();
    if (top < 0 || bottom > window.innerHeight) surface.scrollIntoView({ block: 'nearest' });
  }
}
