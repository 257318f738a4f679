/**
 * What an annotator does to the spans of a text: marks what is selected, keeps a label ready, takes spans away, says that there are none; by keys
 * of the text too. Says what is selected and what became of it in a sentence. It renders nothing.
 */
import type { Label } from '../../core/label.js';
import type { SpanAnswer, SpanScheme, TextSpan } from './span.answer.js';
import { textSpan } from './span.definition.js';
import { addSpan, removeSpan, spansOver } from './span.edits.js';
import type { SpanMessages } from './span.messages.js';
import { shortened } from './shortened.js';
import type { TextCursorController } from './text-cursor-controller.js';
import { textOffsets } from './text-offsets.js';

/** How an answer is given: by a click or key in the element, or by a shortcut. */
export type Change = (answer: SpanAnswer | undefined) => void;

export interface MarkingHost {
  readonly scheme: () => SpanScheme | undefined;
  readonly answer: () => SpanAnswer | undefined;
  readonly locked: () => boolean;
  readonly messages: () => SpanMessages;
  readonly cursor: () => TextCursorController;
  readonly requestUpdate: () => void;
}

export class SpanMarking {
  readonly #host: MarkingHost;
  #readyLabel: string | undefined = undefined;
  #outcome = '';
  /** The answer that gave way to “nothing to mark”. */
  #setAside: SpanAnswer | undefined = undefined;

  constructor(host: MarkingHost) {
    this.#host = host;
  }

  /** The label that the next selection gets. */
  get readyLabel(): Label | undefined {
    return this.#host.scheme()?.labels.find(({ name }) => name === this.#readyLabel);
  }
  set readyLabel(label: Label | undefined) {
    this.#readyLabel = label?.name;
    this.#host.requestUpdate();
  }

  /** What became of the last action, until the selection changes. */
  get outcome(): string {
    return this.#outcome;
  }
  set outcome(outcome: string) {
    this.#outcome = outcome;
    this.#host.requestUpdate();
  }

  /** The spans at the cursor, the shortest first. */
  get covering(): readonly TextSpan[] {
    const { place } = this.#host.cursor();
    const offsets = textOffsets(this.#host.scheme()?.text ?? '');
    return place ? spansOver(this.#host.answer()?.spans ?? [], offsets.points(place.start), offsets.points(place.end)) : [];
  }

  /** What became of the last action, else what is selected, else which label is ready. */
  get status(): string {
    if (this.#outcome !== '') return this.#outcome;
    const { selection, steps } = this.#host.cursor();
    const messages = this.#host.messages();
    const { covering } = this;
    const labels = covering.map(({ label }) => label);
    if (selection) return messages.selected(shortened(steps.text.slice(selection.start, selection.end)), labels);
    const [current] = covering;
    if (current) return messages.at(shortened(current.text), current.label);
    return this.readyLabel ? messages.ready(this.readyLabel.name) : '';
  }

  /** For another text. The label stays ready: who marks one kind of thing marks it in text after text. */
  reset(): void {
    this.#setAside = undefined;
    this.outcome = '';
  }

  /** Marks what is selected, or keeps the label ready for what will be. */
  choose(label: Label, change: Change): void {
    if (this.#host.locked()) return;
    if (this.#host.cursor().selection) this.mark(label, change);
    else this.readyLabel = this.readyLabel === label ? undefined : label;
  }

  mark(label: Label, change: Change): void {
    const [scheme, cursor, messages] = [this.#host.scheme(), this.#host.cursor(), this.#host.messages()];
    const { selection } = cursor;
    if (!scheme || !selection || this.#host.locked()) return;
    const offsets = textOffsets(scheme.text ?? '');
    const span = textSpan(label, offsets.points(selection.start), offsets.points(selection.end), offsets);
    const edit = addSpan(scheme, this.#host.answer(), span);
    if (edit.outcome === 'overlap') {
      this.outcome = messages.overlaps(shortened(edit.with.text), edit.with.label);
      return;
    }
    if (edit.outcome === 'added') change(edit.answer);
    cursor.collapse();
    this.outcome = messages.marked(shortened(span.text), label.name);
  }

  /** @returns whether the key did something in the text; any other is left to the page */
  handleKey(event: KeyboardEvent, change: Change): boolean {
    const cursor = this.#host.cursor();
    if (cursor.handleMoveKey(event)) return true;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
    const hasSelection = cursor.selection !== undefined;
    const [current] = this.covering;
    switch (event.key) {
      case 'Enter':
        if (hasSelection) this.#markAgain(change);
        return hasSelection;
      case 'Delete':
      case 'Backspace':
        if (current) this.remove(current, change);
        return current !== undefined;
      case 'Escape': {
        const hasReady = this.readyLabel !== undefined;
        if (hasSelection) cursor.collapse();
        else this.readyLabel = undefined;
        return hasSelection || hasReady;
      }
      default:
        return false;
    }
  }

  remove(span: TextSpan, change: Change): void {
    const scheme = this.#host.scheme();
    if (!scheme || this.#host.locked()) return;
    change(removeSpan(scheme, this.#host.answer(), span));
    this.outcome = this.#host.messages().removed(shortened(span.text), span.label);
  }

  /** Says that there is nothing to mark, or takes it back; the spans that it took the place of come back then. */
  toggleBadText(change: Change): void {
    if (this.#host.locked()) return;
    const answer = this.#host.answer();
    const next: SpanAnswer | undefined = answer?.badText ? this.#setAside : { spans: [], badText: true };
    this.#setAside = answer?.badText ? undefined : answer;
    change(next);
  }

  /** Marks with the label that is ready, or the only one there is. */
  #markAgain(change: Change): void {
    const labels = this.#host.scheme()?.labels ?? [];
    const label = this.readyLabel ?? (labels.length === 1 ? labels[0] : undefined);
    if (label) this.mark(label, change);
    else this.outcome = this.#host.messages().chooseLabel;
  }
}
