/** Items by number of annotations: a row with a bar for each number. Where the items can be listed, a row is a button that does. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { StudyProgress } from '../core/study-progress.js';
import type { StudyView } from './study-view.js';

/** Rows that are told apart; whatever has still more annotations is one row. */
const MOST_ROWS = 30;
/** More annotations of an item than a study has annotators. */
const MOST_LEVELS = 10_000;

interface CoverageRow {
  readonly annotations: number;
  readonly items: number;
  /** Stands for this number of annotations and all above. */
  readonly orMore: boolean;
}

export interface CoverageChoice {
  /** The number of annotations whose items are listed. */
  readonly chosen: number | undefined;
  readonly choose: (annotations: number) => void;
  /** What stands below the chosen row. */
  readonly list: TemplateResult | typeof nothing;
}

/** Every number up to the overlap, and those above that any item has. */
export function coverageRows({ coverage, overlap }: Pick<StudyProgress, 'coverage' | 'overlap'>): readonly CoverageRow[] {
  const levels = Math.max(coverage.length, (overlap ?? 0) + 1);
  const numbers = Array.from({ length: Math.min(levels, MOST_LEVELS) }, (_, annotations) => annotations);
  const shown: readonly CoverageRow[] = numbers
    .map((annotations) => ({ annotations, items: coverage[annotations] ?? 0, orMore: false }))
    .filter(({ annotations, items }) => items > 0 || annotations <= (overlap ?? 0));
  if (shown.length <= MOST_ROWS) return shown;
  const rest = shown.slice(MOST_ROWS - 1);
  const items = rest.reduce((sum, row) => sum + row.items, 0);
  return [...shown.slice(0, MOST_ROWS - 1), ...rest.slice(0, 1).map(({ annotations }) => ({ annotations, items, orMore: true }))];
}

export function renderCoverage(progress: StudyProgress, view: StudyView, choice: CoverageChoice | undefined): TemplateResult {
  const { texts } = view;
  const rows = coverageRows(progress);
  const most = Math.max(1, ...rows.map(({ items }) => items));
  return html`<section class="chart" part="coverage" aria-labelledby="coverage">
    <h2 id="coverage">${texts.coverage}</h2>
    <ul class="rows">
      ${rows.map((row) => renderRow(row, most, progress, view, choice))}
    </ul>
    ${choice ? html`<p class="note">${texts.coverageHint}</p>` : nothing}
  </section>`;
}

function renderRow(
  { annotations, items, orMore }: CoverageRow,
  most: number,
  progress: StudyProgress,
  { format, texts }: StudyView,
  choice: CoverageChoice | undefined,
): TemplateResult {
  const { overlap } = progress;
  const level = orMore ? texts.orMore(format.number(annotations)) : format.number(annotations);
  const percent = format.percent(items, progress.items);
  const isWanted = annotations === overlap;
  const isChosen = choice?.chosen === annotations && !orMore;
  const content = html`<span class="spoken"
      >${texts.coverageRow(annotations, level, items, format.number(items), percent)}${isWanted ? `, ${texts.wanted}` : ''}</span
    >
    <span class="row" aria-hidden="true">
      <span class="level">${level}${isWanted ? html` <span class="wanted">${texts.wanted}</span>` : nothing}</span>
      <svg class="bar" ?data-complete=${overlap !== null && annotations >= overlap}>
        <rect class="ground" width="100%" height="100%" rx="2"></rect>
        ${svg`<rect class="fill" width=${`${String((items / most) * 100)}%`} height="100%" rx="2"></rect>`}
      </svg>
      <span class="count">${format.number(items)}</span>
      <span class="share">${percent}</span>
    </span>`;
  if (!choice || orMore) return html`<li>${content}</li>`;
  return html`<li>
    <button
      type="button"
      class="plain"
      aria-expanded=${isChosen}
      aria-controls=${isChosen ? 'items' : nothing}
      @click=${() => {
        choice.choose(annotations);
      }}
    >
      ${content}
    </button>
    ${isChosen ? choice.list : nothing}
  </li>`;
}
