/** The spans of an answer as a list, with what can be done to each. It holds no state; the element that renders it does. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Label } from '../../core/label.js';
import { labelClass } from './label-sheet.js';
import { shortened } from './shortened.js';
import type { TextSpan } from './span.answer.js';
import type { SpanMessages } from './span.messages.js';

export interface SpanList {
  readonly spans: readonly TextSpan[];
  readonly labels: readonly Label[];
  /** The span at the cursor. */
  readonly current: TextSpan | undefined;
  /** The number of the page that is shown, from 0: a list of thousands is shown a page at a time. */
  readonly page: number;
  readonly locked: boolean;
  readonly messages: SpanMessages;
  readonly onShow: (span: TextSpan) => void;
  readonly onRelabel: (span: TextSpan, label: string) => void;
  readonly onRelabelled: () => void;
  readonly onRemove: (span: TextSpan) => void;
  readonly onPage: (page: number) => void;
}

export const PAGE_SIZE = 50;

export function renderSpanList(list: SpanList): TemplateResult | typeof nothing {
  const { spans, messages } = list;
  if (spans.length === 0) return nothing;
  const first = list.page * PAGE_SIZE;
  return html`<div part="spans" class="spans">
    <p id="spans" class="heading">${messages.spans(spans.length)}</p>
    <ul aria-labelledby="spans">
      ${spans.slice(first, first + PAGE_SIZE).map((span) => renderSpan(list, span))}
    </ul>
    ${spans.length > PAGE_SIZE ? renderPages(list, first) : nothing}
  </div>`;
}

function renderSpan(list: SpanList, span: TextSpan): TemplateResult {
  const { labels, messages, locked } = list;
  const text = shortened(span.text);
  const index = labels.findIndex(({ name }) => name === span.label);
  return html`<li part="span" class=${labelClass(index)} aria-current=${span === list.current ? 'true' : nothing}>
    <button type="button" class="quote" dir="auto" title=${messages.show(text)} @click=${() => list.onShow(span)}>${text}</button>
    ${
      locked
        ? html`<span class="name" dir="auto">${span.label}</span>`
        : html`<select
              aria-label=${messages.labelOf(text)}
              data-index=${index}
              @input=${(event: Event) => {
                if (event.target instanceof HTMLSelectElement) list.onRelabel(span, labels[event.target.selectedIndex]?.name ?? span.label);
              }}
              @change=${list.onRelabelled}
            >
              ${labels.map(({ name }, option) => html`<option ?selected=${option === index}>${name}</option>`)}
            </select>
            <button type="button" class="remove" aria-label=${messages.remove(text)} @click=${() => list.onRemove(span)}>
              <span aria-hidden="true">×</span>
            </button>`
    }
  </li>`;
}

function renderPages({ spans, page, messages, onPage }: SpanList, first: number): TemplateResult {
  const last = Math.min(first + PAGE_SIZE, spans.length);
  return html`<p class="pages">
    <button type="button" ?disabled=${page === 0} @click=${() => onPage(page - 1)}>${messages.previous}</button>
    <span role="status">${messages.page(first + 1, last)}</span>
    <button type="button" ?disabled=${last === spans.length} @click=${() => onPage(page + 1)}>${messages.next}</button>
  </p>`;
}

/** Makes the lists of labels show the labels of their spans, whatever was chosen in them since. */
export function syncSelects(root: ParentNode): void {
  for (const select of root.querySelectorAll('select')) select.selectedIndex = Number(select.dataset['index']);
}
