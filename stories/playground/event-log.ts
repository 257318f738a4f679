/** The events of a task as they come, the newest first: their type, what they are about, and their detail. */
import { css, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { partStyles } from '../page.styles.js';
import { aboutEvent, detailOf, TASK_EVENTS } from './task-events.js';

/** Older ones are let go. */
const MAX_KEPT = 50;

interface LoggedEvent {
  readonly order: number;
  readonly type: string;
  readonly about: string;
  readonly detail: string;
}

export class EventLog extends LitElement {
  static override properties: PropertyDeclarations = { events: { state: true } };
  static override styles = [
    ...partStyles,
    css`
      header {
        display: flex;
        justify-content: space-between;
        align-items: center;
        gap: 1rem;
        min-block-size: 2.25rem;
      }
      h2 {
        font-size: 1rem;
      }
      ol {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        max-block-size: 24rem;
        margin: 0.5rem 0 0;
        padding: 0;
        overflow-y: auto;
        list-style: none;
      }
      li + li {
        border-block-start: 1px solid var(--_annotation-line);
      }
      summary {
        padding: 0.35rem 0.6rem;
        cursor: pointer;
        overflow-wrap: anywhere;
      }
      pre {
        margin: 0;
        padding: 0.25rem 0.6rem 0.6rem 1.6rem;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      .about {
        color: var(--_annotation-muted);
      }
    `,
  ];

  private events: readonly LoggedEvent[] = [];
  #count = 0;

  /** Hears all events of a task that pass an element. */
  listenTo(target: EventTarget, signal: AbortSignal): void {
    for (const type of TASK_EVENTS)
      target.addEventListener(
        type,
        (event) => {
          if (event instanceof CustomEvent) this.#log(event);
        },
        { signal },
      );
  }

  #log(event: CustomEvent<unknown>): void {
    this.#count += 1;
    const logged = { order: this.#count, type: event.type, about: aboutEvent(event), detail: detailOf(event) };
    this.events = [logged, ...this.events].slice(0, MAX_KEPT);
  }

  override render(): TemplateResult {
    const { events } = this;
    return html`<header>
        <h2>Events</h2>
        ${events.length === 0 ? nothing : html`<button type="button" @click=${this.#handleClear}>Clear</button>`}
      </header>
      ${
        events.length === 0
          ? html`<p class="muted">None yet. Answer: what the page around a task would hear appears here.</p>`
          : html`<ol class="panel" tabindex="0" aria-label="Events, the newest first">
              ${repeat(
                events,
                ({ order }) => order,
                ({ type, about, detail }) =>
                  html`<li>
                    <details>
                      <summary><code>${type}</code> <bdi class="about">${about}</bdi></summary>
                      <pre dir="ltr">${detail}</pre>
                    </details>
                  </li>`,
              )}
            </ol>`
      }`;
  }

  readonly #handleClear = (): void => {
    this.events = [];
  };
}

if (!customElements.get('event-log')) customElements.define('event-log', EventLog);

declare global {
  interface HTMLElementTagNameMap {
    'event-log': EventLog;
  }
}
