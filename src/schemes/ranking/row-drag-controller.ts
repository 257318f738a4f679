/**
 * Drags a row of a list by its handle, with mouse, pen or finger. While it is dragged the row follows the pointer and nothing else moves, so that no
 * node is taken out of the document under the finger; what is to become of it is the host's business.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface RowDragHost {
  /** The rows of the list as they stand. */
  readonly rows: () => readonly HTMLElement[];
  readonly canDrag: () => boolean;
  /** The pointer let go of a row over another. */
  readonly drop: (from: number, to: number) => void;
}

interface Drag {
  readonly pointerId: number;
  readonly handle: HTMLElement;
  readonly from: number;
  /** Where in its row the pointer took hold. */
  readonly grip: number;
}

export class RowDragController implements ReactiveController {
  readonly #element: ReactiveControllerHost;
  readonly #host: RowDragHost;
  #drag: Drag | undefined;
  #to = 0;

  constructor(element: ReactiveControllerHost, host: RowDragHost) {
    this.#element = element;
    this.#host = host;
    element.addController(this);
  }

  hostDisconnected(): void {
    this.cancel();
  }

  /** The row that is dragged; `undefined` while none is. */
  get from(): number | undefined {
    return this.#drag?.from;
  }

  /** Where it would go. */
  get to(): number | undefined {
    return this.#drag && this.#to;
  }

  readonly start = (event: PointerEvent, from: number): void => {
    const handle = event.currentTarget;
    const row = this.#host.rows()[from];
    if (this.#drag || event.button !== 0 || !row || !(handle instanceof HTMLElement) || !this.#host.canDrag()) return;
    this.#drag = { pointerId: event.pointerId, handle, from, grip: event.clientY - row.getBoundingClientRect().top };
    this.#to = from;
    handle.setPointerCapture(event.pointerId);
    for (const type of ['pointermove', 'pointerup', 'pointercancel'] as const) handle.addEventListener(type, this.#handlePointer);
    this.#element.requestUpdate();
  };

  /** @returns whether something was dragged */
  cancel(): boolean {
    const drag = this.#drag;
    if (!drag) return false;
    for (const type of ['pointermove', 'pointerup', 'pointercancel'] as const) drag.handle.removeEventListener(type, this.#handlePointer);
    this.#host.rows()[drag.from]?.style.removeProperty('transform');
    this.#drag = undefined;
    this.#element.requestUpdate();
    return true;
  }

  readonly #handlePointer = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (!drag || event.pointerId !== drag.pointerId) return;
    if (event.type === 'pointermove') {
      this.#follow(drag, event.clientY);
      return;
    }
    const to = this.#to;
    this.cancel();
    if (event.type === 'pointerup' && to !== drag.from && this.#host.canDrag()) this.#host.drop(drag.from, to);
  };

  #follow({ from, grip }: Drag, pointer: number): void {
    const rows = this.#host.rows();
    const row = rows[from];
    if (!row) return;
    // Measured anew each time: the page may scroll meanwhile.
    row.style.removeProperty('transform');
    const to = targetOf(rows, from, pointer);
    if (to !== this.#to) {
      this.#to = to;
      rows[to]?.scrollIntoView({ block: 'nearest' });
      this.#element.requestUpdate();
    }
    row.style.transform = `translateY(${String(pointer - grip - row.getBoundingClientRect().top)}px)`;
  }
}

/** The row whose place the dragged one would take: the furthest whose middle the pointer has passed. */
function targetOf(rows: readonly HTMLElement[], from: number, pointer: number): number {
  const middles = rows.map((row) => {
    const { top, height } = row.getBoundingClientRect();
    return top + height / 2;
  });
  const above = middles.findIndex((middle, index) => index < from && pointer < middle);
  if (above >= 0) return above;
  return Math.max(
    from,
    middles.findLastIndex((middle, index) => index > from && pointer > middle),
  );
}
