/** The list of what an annotator has done, to go back to an item directly. It is made anew each time that it is opened. */
import { html, nothing, type TemplateResult } from 'lit';
import { itemField, type Item } from '../core/item.js';
import type { AnnotationRecord } from '../core/record.js';
import type { DialogTexts, TaskTexts } from '../locales/messages.js';
import { shortened } from '../schemes/span/shortened.js';
import type { OpenTask } from './open-task.js';

export interface DoneEntry {
  readonly recordId: string;
  /** One-based place in what this annotator has seen. */
  readonly position: number;
  readonly status: AnnotationRecord['status'];
  /** The beginning of the item's text; its id where it has none. */
  readonly text: string;
}

/** The annotator's records, the latest first; those whose item is gone cannot be gone back to and are left out. */
export async function doneEntries(task: OpenTask): Promise<readonly DoneEntry[]> {
  const records = (await task.session.records?.()) ?? [];
  const entries = await Promise.all(
    records.map(async (record, index): Promise<readonly DoneEntry[]> => {
      const item = await task.item(record.itemId);
      if (!item) return [];
      return [
        {
          recordId: record.id,
          position: index + 1,
          status: record.status,
          text: textOf(item, task.config.itemProperties.textKey, record.itemId),
        },
      ];
    }),
  );
  return entries.flat().reverse();
}

export function renderDoneList(
  entries: readonly DoneEntry[] | undefined,
  messages: DialogTexts & TaskTexts,
  onVisit: (recordId: string) => void,
): TemplateResult {
  if (!entries) return html`<p>${messages.loading}</p>`;
  if (entries.length === 0) return html`<p>${messages.nothingDone}</p>`;
  return html`<ul class="done-list">
    ${entries.map(
      ({ recordId, position, status, text }) =>
        html`<li>
          <button
            type="button"
            @click=${() => {
              onVisit(recordId);
            }}
          >
            <span class="done-position">${position}</span>
            <span class="done-text" dir="auto">${text}</span>
            ${status === 'skipped' ? html`<span class="done-status">${messages.skipped}</span>` : nothing}
          </button>
        </li>`,
    )}
  </ul>`;
}

function textOf(item: Item, textKey: string, itemId: string): string {
  const text = itemField(item, textKey);
  return typeof text === 'string' && text.trim() !== '' ? shortened(text.trim()) : itemId;
}
