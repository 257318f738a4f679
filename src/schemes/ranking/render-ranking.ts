/** The list of a ranking: a row for each thing with its handle, its place and its buttons. It holds no state; the element that renders it does. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ComparedItem } from '../compared/compared-items.js';
import { shortened } from '../span/shortened.js';
import type { RankingMessages } from './ranking.messages.js';
import { isTied, placesOf, rowsOf, type Order } from './ranking.order.js';

export interface RankingList {
  readonly order: Order<ComparedItem>;
  readonly answered: boolean;
  readonly allowTies: boolean;
  readonly readonly: boolean;
  readonly texts: RankingMessages;
  /** The row whose handle Tab reaches. */
  readonly current: number;
  /** The row that keys hold. */
  readonly held: number | undefined;
  /** The row that a pointer drags, and the one whose place it would take. */
  readonly dragged: number | undefined;
  readonly target: number | undefined;
  readonly onGrab: (row: number, event: PointerEvent) => void;
  /** A click on a handle that came from no pointer. */
  readonly onHold: (row: number) => void;
  readonly onFocus: (row: number) => void;
  readonly onMove: (from: number, to: number) => void;
  readonly onTie: (row: number) => void;
}

export function renderRanking(list: RankingList): TemplateResult {
  const rows = rowsOf(list.order);
  return html`<ol part="list" aria-labelledby="description" ?data-unanswered=${!list.answered}>
    ${rows.map((item, row) => renderRow(list, rows, item, row))}
  </ol>`;
}

/** What takes the order as it is, while there is no answer. */
export function renderConfirm(readonly: boolean, texts: RankingMessages, onConfirm: () => void): TemplateResult {
  return html`<div class="confirm">
    <button type="button" part="confirm" aria-disabled=${readonly ? 'true' : nothing} @click=${onConfirm}>${texts.confirm}</button>
    <span class="unanswered">${texts.unanswered}</span>
  </div>`;
}

function renderRow(list: RankingList, rows: readonly ComparedItem[], { text, tooltip }: ComparedItem, row: number): TemplateResult {
  const { order, allowTies, readonly, texts, onMove } = list;
  const tied = isTied(order, row);
  const name = shortened(text);
  const disabled = readonly ? 'true' : nothing;
  return html`<li part="item" ?data-tied=${tied} ?data-dragged=${list.dragged === row} data-drop=${dropSide(list, row) ?? nothing}>
    ${renderHandle(list, name, row, rows.length)}
    <span class="place" aria-hidden="true">${placesOf(order)[row]}</span>
    <div class="said">
      <div part="label" class="text" dir="auto">${text}</div>
      ${tooltip === undefined ? nothing : html`<p part="tooltip" class="tooltip" dir="auto">${tooltip}</p>`}
    </div>
    <div class="moves">
      ${
        allowTies && row > 0
          ? html`<button
              type="button"
              part="tie"
              tabindex="-1"
              aria-label=${texts.tie(name)}
              aria-pressed=${String(tied)}
              aria-disabled=${disabled}
              @click=${() => {
                list.onTie(row);
              }}
            >
              =
            </button>`
          : nothing
      }
      ${[
        { part: 'up', sign: '↑', label: texts.up(name), to: row - 1 },
        { part: 'down', sign: '↓', label: texts.down(name), to: row + 1 },
      ].map(
        ({ part, sign, label, to }) =>
          html`<button
            type="button"
            part=${part}
            tabindex="-1"
            aria-label=${label}
            aria-disabled=${disabled}
            ?disabled=${to < 0 || to >= rows.length}
            @click=${() => {
              onMove(row, to);
            }}
          >
            ${sign}
          </button>`,
      )}
    </div>
  </li>`;
}

function renderHandle(list: RankingList, name: string, row: number, count: number): TemplateResult {
  const { texts, held } = list;
  return html`<button
    type="button"
    part="control"
    class="handle"
    tabindex=${row === list.current ? 0 : -1}
    aria-label=${texts.handle(name, placesOf(list.order)[row] ?? row + 1, count)}
    aria-describedby="help error"
    aria-pressed=${String(held === row)}
    aria-disabled=${list.readonly ? 'true' : nothing}
    data-row=${row}
    @pointerdown=${(event: PointerEvent) => {
      list.onGrab(row, event);
    }}
    @click=${(event: MouseEvent) => {
      if (event.detail === 0) list.onHold(row);
    }}
    @focus=${() => {
      list.onFocus(row);
    }}
  >
    <span aria-hidden="true">⠿</span>
  </button>`;
}

function dropSide({ dragged, target }: RankingList, row: number): 'before' | 'after' | undefined {
  if (dragged === undefined || target !== row || target === dragged) return undefined;
  return target < dragged ? 'before' : 'after';
}
