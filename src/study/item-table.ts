/** The list of items below the number of annotations that was chosen. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ItemList } from './item-list.js';
import type { StudyView } from './study-view.js';

export function renderItems(list: ItemList, { texts, format }: StudyView, close: () => void): TemplateResult {
  const heading = texts.items(list.submitted, format.number(list.submitted));
  return html`<div
    id="items"
    class="items"
    part="items"
    role="region"
    aria-label=${heading}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    }}
  >
    ${
      list.items.length === 0
        ? nothing
        : html`<div class="frame" tabindex="0" role="group" aria-label=${heading}>
            <table>
              <thead>
                <tr>
                  ${[texts.item, texts.done, texts.skipped, texts.open].map((name) => html`<th scope="col">${name}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${list.items.map(
                  ({ itemId, submitted, skipped, open }) =>
                    html`<tr>
                      <th scope="row"><bdi>${itemId}</bdi></th>
                      ${[submitted, skipped, open].map((count) => html`<td>${format.number(count)}</td>`)}
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`
    }
    <p class="note" role="status">${saying(list, texts)}</p>
    <p class="actions">
      ${
        list.state === 'failed'
          ? html`<button type="button" @click=${() => list.retry()}>${texts.retry}</button>`
          : list.hasMore
            ? html`<button type="button" @click=${() => list.more()}>${texts.more}</button>`
            : nothing
      }
      <button type="button" @click=${close}>${texts.close}</button>
    </p>
  </div>`;
}

function saying({ state, items }: ItemList, texts: StudyView['texts']): string {
  if (state === 'failed') return texts.itemsFailed;
  if (items.length > 0) return '';
  return state === 'loading' ? texts.loading : texts.noItems;
}
