/** The annotators of a study in a table, sorted by any of its columns. */
import { html, type TemplateResult } from 'lit';
import type { AnnotatorProgress } from '../core/study-progress.js';
import type { StudyFormat } from './study-format.js';
import type { TaskProgressMessages } from './task-progress.messages.js';

export type AnnotatorColumn = 'annotator' | 'done' | 'skipped' | 'open' | 'timePerItem' | 'lastSeen';

export interface AnnotatorOrder {
  readonly column: AnnotatorColumn;
  readonly descending: boolean;
}

const COLUMNS: readonly AnnotatorColumn[] = ['annotator', 'done', 'skipped', 'open', 'timePerItem', 'lastSeen'];

export function sortedAnnotators(
  annotators: readonly AnnotatorProgress[],
  { column, descending }: AnnotatorOrder,
): readonly AnnotatorProgress[] {
  const sign = descending ? -1 : 1;
  return annotators.toSorted((one, other) => {
    const order = column === 'annotator' ? one.annotator.localeCompare(other.annotator) : numberIn(one, column) - numberIn(other, column);
    return order === 0 ? one.annotator.localeCompare(other.annotator) : sign * order;
  });
}

export function renderAnnotators(
  annotators: readonly AnnotatorProgress[],
  order: AnnotatorOrder,
  format: StudyFormat,
  texts: TaskProgressMessages,
  onSort: (column: AnnotatorColumn) => void,
): TemplateResult {
  return html`<div class="frame" tabindex="0" role="region" aria-label=${texts.annotators}>
    <table part="annotators">
      <thead>
        <tr>
          ${COLUMNS.map(
            (column) =>
              html`<th scope="col" aria-sort=${column === order.column ? (order.descending ? 'descending' : 'ascending') : 'none'}>
                <button
                  type="button"
                  @click=${() => {
                    onSort(column);
                  }}
                >
                  ${texts[column === 'done' ? 'done' : column]}
                  <span aria-hidden="true">${column === order.column ? (order.descending ? '▾' : '▴') : ''}</span>
                </button>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${sortedAnnotators(annotators, order).map(
          ({ annotator, done, skipped, open, activeMs, lastEndedAt }) =>
            html`<tr>
              <th scope="row"><bdi>${annotator}</bdi></th>
              <td>${format.number(done)}</td>
              <td>${format.number(skipped)}</td>
              <td>${format.number(open)}</td>
              <td>${done + skipped === 0 ? '–' : format.duration(activeMs / (done + skipped))}</td>
              <td>${lastEndedAt === undefined ? '–' : format.moment(lastEndedAt)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function numberIn(
  { done, skipped, open, activeMs, lastEndedAt }: AnnotatorProgress,
  column: Exclude<AnnotatorColumn, 'annotator'>,
): number {
  switch (column) {
    case 'done':
      return done;
    case 'skipped':
      return skipped;
    case 'open':
      return open;
    case 'timePerItem':
      return done + skipped === 0 ? 0 : activeMs / (done + skipped);
    case 'lastSeen':
      return lastEndedAt === undefined ? 0 : Date.parse(lastEndedAt);
  }
}
