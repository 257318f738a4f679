/** Keeps what is painted over a text in step with the answer and the selection, by whatever the browser has for it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Label } from '../../core/label.js';
import type { TextSpan } from './span.answer.js';
import { HighlightDrawing, LabelSheet, type SpanDrawing } from './span-drawing.js';
import { textOffsets } from './text-offsets.js';
import type { TextRange } from './text-steps.js';

interface Picture {
  /** The text; `undefined` while there is none. */
  readonly node: Text | undefined;
  readonly labels: readonly Label[];
  readonly spans: readonly TextSpan[];
  readonly selection: TextRange | undefined;
}

export class SpanPainter implements ReactiveController {
  readonly #element: ReactiveControllerHost & HTMLElement;
  #sheet: LabelSheet | undefined = undefined;
  #drawing: SpanDrawing | undefined = undefined;
  #isLoading = false;
  /** What is painted now. */
  #painted: Picture | undefined = undefined;

  constructor(element: ReactiveControllerHost & HTMLElement) {
    this.#element = element;
    element.addController(this);
  }

  hostConnected(): void {
    this.#element.requestUpdate();
  }

  /** Highlights belong to the document, and would outlive the element. */
  hostDisconnected(): void {
    this.#drawing?.clear();
    this.#painted = undefined;
  }

  paint(picture: Picture): void {
    const root = this.#element.shadowRoot;
    if (!root || !this.#element.isConnected) return;
    const before = this.#painted;
    this.#painted = picture;
    const sheet = (this.#sheet ??= new LabelSheet(root));
    if (before?.labels !== picture.labels) sheet.show(picture.labels);
    const drawing = (this.#drawing ??= this.#makeDrawing(sheet));
    if (drawing) draw(drawing, picture, before);
  }

  #makeDrawing(sheet: LabelSheet): SpanDrawing | undefined {
    if ('Highlight' in globalThis) return new HighlightDrawing(sheet.nameOf);
    if (!this.#isLoading) void this.#loadOverlay();
    return undefined;
  }

  async #loadOverlay(): Promise<void> {
    this.#isLoading = true;
    const { OverlayDrawing } = await import('./overlay-drawing.js');
    this.#drawing = new OverlayDrawing();
    if (this.#painted) draw(this.#drawing, this.#painted, undefined);
  }
}

/** Paints what is not painted already. */
function draw(drawing: SpanDrawing, { node, labels, spans, selection }: Picture, before: Picture | undefined): void {
  const isNew = before?.node !== node || before?.labels !== labels;
  if (isNew) drawing.clear();
  if (!node) return;
  if (isNew || before.spans !== spans) {
    const offsets = textOffsets(node.data);
    for (const [index, { name }] of labels.entries()) {
      const marked = spans.filter(({ label }) => label === name);
      drawing.paint(
        index,
        node,
        marked.map(({ start, end }) => ({ start: offsets.units(start), end: offsets.units(end) })),
      );
    }
  }
  if (isNew || before.selection?.start !== selection?.start || before.selection?.end !== selection?.end) {
    drawing.paint('selection', node, selection ? [selection] : []);
  }
}
