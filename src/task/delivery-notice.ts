/** Tells the annotator what of their work is on its way, and asks before the page is closed while something is. For backends that say so. */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Delivery } from '../core/backend.js';
import { enDelivery } from '../locales/en-delivery.js';
import type { TaskTexts } from '../locales/messages.js';

export { deliveryStyles } from './delivery.styles.js';

export class DeliveryNotice {
  readonly #delivery: Delivery;
  readonly #end: () => void;
  /** Something waited here since the task was opened: only then is it worth saying that everything is sent. */
  #hasWaited = false;
  #guards = false;

  constructor(host: ReactiveControllerHost, delivery: Delivery) {
    this.#delivery = delivery;
    const update = (): void => {
      this.#guard(delivery.state.waiting > 0);
      host.requestUpdate();
    };
    this.#end = delivery.subscribe(update);
    this.#guard(delivery.state.waiting > 0);
  }

  render(texts: TaskTexts): TemplateResult {
    const messages = { ...enDelivery, ...texts };
    const { waiting, refused, online, unsentReason, unkeptReason } = this.#delivery.state;
    // Where the network is good, what is on its way has arrived before it can be read.
    const isShown = waiting > 0 && (!online || waiting > 1 || this.#hasWaited);
    if (waiting > 0 && !online) this.#hasWaited = true;
    const text = isShown ? messages.deliveryWaiting(waiting) : this.#hasWaited && waiting === 0 ? messages.deliveryDone : '';
    const reasons = [isShown ? unsentReason : undefined, unkeptReason].filter((reason) => reason !== undefined);
    return html`<p class="delivery" part="delivery" role="status">${text} <bdi>${reasons.join(' ')}</bdi></p>
      ${
        refused.length === 0
          ? nothing
          : html`<div class="delivery-refused" part="refused" role="alert">
              ${messages.deliveryRefused(refused.length)} <bdi>${[...new Set(refused.map(({ reason }) => reason))].join(' ')}</bdi>
            </div>`
      }`;
  }

  close(): void {
    this.#end();
    this.#guard(false);
  }

  #guard(guards: boolean): void {
    if (guards === this.#guards) return;
    this.#guards = guards;
    if (guards) globalThis.addEventListener('beforeunload', askBeforeClosing);
    else globalThis.removeEventListener('beforeunload', askBeforeClosing);
  }
}

/** The browser asks in its own words. */
function askBeforeClosing(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
