/** The annotators of a study in a table, sorted by any of its columns. */
import { html, nothing, type TemplateResult } from 'lit';
import type { AnnotatorProgress } from '../core/study-progress.js';
import type { StudyView } from './study-view.js';
import type { TaskProgressMessages } from './task-progress.messages.js';

export type AnnotatorColumn = 'annotator' | 'done' | 'skipped' | 'open' | 'timePerItem' | 'gold' | 'lastSeen';

export interface AnnotatorOrder {
  readonly column: AnnotatorColumn;
  readonly descending: boolean;
}

/** More rows than these are told of, not shown: sorting brings the others here. */
const MOST_ROWS = 1_000;
const NOTHING = '–';

const headings: Readonly<Record<AnnotatorColumn, (texts: TaskProgressMessages) => string>> = {
  annotator: (texts) => texts.annotator,
  done: (texts) => texts.done,
  skipped: (texts) => texts.skipped,
  open: (texts) => texts.open,
  timePerItem: (texts) => texts.timePerItem,
  gold: (texts) => texts.gold,
  lastSeen: (texts) => texts.lastSeen,
};
const COLUMNS: readonly AnnotatorColumn[] = ['annotator', 'done', 'skipped', 'open', 'timePerItem', 'gold', 'lastSeen'];

/** Who has no value in the column stands last, whichever way it is sorted; equals go by their names. */
export function sortedAnnotators(
  annotators: readonly AnnotatorProgress[],
  { column, descending }: AnnotatorOrder,
  compareNames: (one: string, other: string) => number,
): readonly AnnotatorProgress[] {
  const sign = descending ? -1 : 1;
  if (column === 'annotator') return annotators.toSorted((one, other) => sign * compareNames(one.annotator, other.annotator));
  const values = new Map(annotators.map((each) => [each, numberIn(each, column)]));
  return annotators.toSorted((one, other) => {
    const [first, second] = [values.get(one), values.get(other)];
    if (first === second) return compareNames(one.annotator, other.annotator);
    if (first === undefined || second === undefined) return first === undefined ? 1 : -1;
    return sign * (first - second);
  });
}

export function renderAnnotators(
  annotators: readonly AnnotatorProgress[],
  order: AnnotatorOrder,
  view: StudyView,
  sort: (column: AnnotatorColumn) => void,
): TemplateResult {
  const { texts, format } = view;
  const columns = COLUMNS.filter((column) => column !== 'gold' || annotators.some(({ gold }) => gold));
  const sorted = sortedAnnotators(annotators, order, (one, other) => format.compare(one, other));
  const shown = sorted.slice(0, MOST_ROWS);
  return html`<section part="annotators" aria-labelledby="annotators">
    <h2 id="annotators">${texts.annotators} <span class="amount">${format.number(annotators.length)}</span></h2>
    ${
      annotators.length === 0
        ? html`<p class="note">${texts.nobody}</p>`
        : html`<div class="frame" tabindex="0" role="group" aria-labelledby="annotators">
            <table>
              <thead>
                <tr>
                  ${columns.map((column) => renderHeading(column, order, texts, sort))}
                </tr>
              </thead>
              <tbody>
                ${shown.map((annotator) => renderRow(annotator, columns, view))}
              </tbody>
            </table>
          </div>`
    }
    ${
      shown.length < annotators.length
        ? html`<p class="note">${texts.firstOnly(format.number(shown.length), format.number(annotators.length))}</p>`
        : nothing
    }
  </section>`;
}

function renderHeading(
  column: AnnotatorColumn,
  order: AnnotatorOrder,
  texts: TaskProgressMessages,
  sort: (column: AnnotatorColumn) => void,
): TemplateResult {
  const isSorted = column === order.column;
  return html`<th scope="col" aria-sort=${isSorted ? (order.descending ? 'descending' : 'ascending') : nothing}>
    <button
      type="button"
      class="plain"
      @click=${() => {
        sort(column);
      }}
    >
      ${headings[column](texts)}<span class="order" aria-hidden="true">${isSorted ? (order.descending ? '↓' : '↑') : ''}</span>
    </button>
  </th>`;
}

function renderRow(annotator: AnnotatorProgress, columns: readonly AnnotatorColumn[], view: StudyView): TemplateResult {
  return html`<tr>
    <th scope="row"><bdi>${annotator.annotator}</bdi></th>
    ${columns.slice(1).map((column) => html`<td>${textIn(annotator, column, view)}</td>`)}
  </tr>`;
}

function textIn(annotator: AnnotatorProgress, column: AnnotatorColumn, { format, texts, now }: StudyView): string {
  const { gold } = annotator;
  if (column === 'annotator') return annotator.annotator;
  const value = numberIn(annotator, column);
  if (value === undefined) return NOTHING;
  if (column === 'timePerItem') return format.duration(value);
  if (column === 'lastSeen') return format.moment(value, now);
  if (column === 'gold' && gold) {
    const score = texts.goldScore(format.number(gold.right), format.number(gold.answered), format.percent(gold.right, gold.answered));
    return gold.isLow === true ? `⚠ ${score}` : score;
  }
  return format.number(value);
}

function numberIn(
  { done, skipped, open, activeMs, lastEndedAt, gold }: AnnotatorProgress,
  column: Exclude<AnnotatorColumn, 'annotator'>,
): number | undefined {
  switch (column) {
    case 'done':
      return done;
    case 'skipped':
      return skipped;
    case 'open':
      return open;
    case 'timePerItem':
      return done + skipped === 0 ? undefined : activeMs / (done + skipped);
    case 'gold':
      return gold && gold.answered > 0 ? gold.right / gold.answered : undefined;
    case 'lastSeen':
      return lastEndedAt === undefined ? undefined : Date.parse(lastEndedAt);
  }
}
