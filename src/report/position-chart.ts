/** Whether the response that was shown first won more often: over the study, and for each annotator. */
import { html, nothing, type TemplateResult } from 'lit';
import type { StudyAnalysis } from '../analysis/study-analysis.js';
import { renderAsTable, renderAxis, renderInterval, type ReportView } from './report-view.js';

const DOMAIN = { low: 0, high: 1 };
const LEVEL = 0.05;
/** Annotators below each other in the picture; all are in the table. */
const MOST_ROWS = 12;

export function renderPosition({ position, annotators }: StudyAnalysis, view: ReportView): TemplateResult | typeof nothing {
  if (!position) return nothing;
  const { report } = view;
  return html`<section class="chart" part="position" aria-labelledby="position">
    <h2 id="position">${report.position}</h2>
    ${position.defined ? renderShares(position, annotators, view) : html`<p class="note">${report.undefinedBecause[position.reason]}</p>`}
  </section>`;
}

type Bias = Extract<StudyAnalysis['position'], { readonly defined: true }>;

function renderShares({ first, p }: Bias, annotators: StudyAnalysis['annotators'], view: ReportView): TemplateResult {
  const { report, format, texts } = view;
  const percent = (share: number) => format.percent(share, 1);
  const measured = annotators.flatMap(({ annotator, position, positionP = 1 }) =>
    position.defined ? [{ annotator, first: position.first, isBiased: positionP < LEVEL }] : [],
  );
  return html`<p>
      ${report.positionResult(percent(first.value), percent(first.interval.low), percent(first.interval.high), format.number(first.of))}
      ${p < LEVEL ? html`<strong>${report.positionMatters}</strong>` : report.positionMayNot}
    </p>
    <ul class="rows measures">
      ${[{ annotator: '', first, isBiased: false }, ...measured.slice(0, MOST_ROWS)].map(
        (row) =>
          html`<li class="measure">
            <span class="name">${row.annotator === '' ? html`<b>${texts.annotators}</b>` : html`<bdi>${row.annotator}</bdi>`}</span>
            ${renderInterval(row.first.value, row.first.interval, DOMAIN, [0.5])}
            <span class="value">${row.isBiased ? '⚠ ' : nothing}${percent(row.first.value)}</span>
          </li>`,
      )}
      ${renderAxis(
        DOMAIN,
        [0, 0.5, 1].map((value) => ({ value, text: percent(value) })),
      )}
    </ul>
    ${renderAsTable(
      report.position,
      [texts.annotator, report.firstWins, report.judgements],
      measured.map((row) => [
        row.annotator,
        `${row.isBiased ? '⚠ ' : ''}${report.interval(percent(row.first.value), percent(row.first.interval.low), percent(row.first.interval.high))}`,
        format.number(row.first.of),
      ]),
      view,
    )}`;
}
