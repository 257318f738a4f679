/** Each annotator in a row: how much, how fast, how far as the others, and what changes over their time. */
import { html, nothing, type TemplateResult } from 'lit';
import type { AnnotatorAnalysis } from '../analysis/study-analysis.js';
import { NOTHING, renderInterval, renderTable, type ReportView } from './report-view.js';

/** A change is told of where chance would give it to one annotator in a hundred. */
const LEVEL = 0.01;
const MOST_ROWS = 12;

export function renderAnnotatorFigures(annotators: readonly AnnotatorAnalysis[], view: ReportView): TemplateResult {
  const { texts, report, format } = view;
  const hasGold = annotators.some(({ gold }) => gold);
  const rows = annotators.map((annotator) => {
    const { submitted, skipped, time, agreement, position, positionP = 1, gold } = annotator;
    const first = position.defined ? format.percent(position.first.value, 1) : NOTHING;
    return [
      annotator.annotator,
      format.number(submitted),
      format.number(skipped),
      time ? format.duration(time.medianMs) : NOTHING,
      agreement === undefined ? NOTHING : format.percent(agreement, 1),
      positionP < 0.05 ? `⚠ ${first}` : first,
      ...(hasGold
        ? [gold ? texts.goldScore(format.number(gold.count), format.number(gold.of), format.percent(gold.count, gold.of)) : NOTHING]
        : []),
      changes(annotator, view) || NOTHING,
    ];
  });
  const headings = [texts.annotator, texts.done, texts.skipped, texts.timePerItem, report.others, report.firstWins];
  return html`<section class="wide" part="annotators" aria-labelledby="annotators">
    <h2 id="annotators">${texts.annotators} <span class="amount">${format.number(annotators.length)}</span></h2>
    ${renderTimes(annotators, view)} ${renderTable(texts.annotators, [...headings, ...(hasGold ? [texts.gold] : []), report.change], rows)}
  </section>`;
}

/** The middle half of each one's times. */
function renderTimes(annotators: readonly AnnotatorAnalysis[], view: ReportView): TemplateResult | typeof nothing {
  const { format, texts } = view;
  const timed = annotators.flatMap(({ annotator, time }) => (time ? [{ annotator, time }] : [])).slice(0, MOST_ROWS);
  if (timed.length === 0) return nothing;
  const high = Math.max(1, ...timed.map(({ time }) => time.upperQuartileMs)) * 1.05;
  return html`<h3 id="times">${texts.timePerItem}</h3>
    <ul class="rows measures" aria-labelledby="times">
      ${timed.map(({ annotator, time }) => {
        const interval = { low: time.lowerQuartileMs, high: time.upperQuartileMs, confidence: 0.5 };
        return html`<li class="measure">
          <span class="name"><bdi>${annotator}</bdi></span>
          ${renderInterval(time.medianMs, interval, { low: 0, high }, [])}
          <span class="value"><bdi>${format.duration(time.medianMs)}</bdi></span>
        </li>`;
      })}
    </ul>`;
}

function changes({ drift }: AnnotatorAnalysis, { report }: ReportView): string {
  const said = (trend: AnnotatorAnalysis['drift']['time'], rises: string, falls: string) =>
    trend.defined && trend.p < LEVEL ? [trend.correlation > 0 ? rises : falls] : [];
  return [
    ...said(drift.time, report.slower, report.faster),
    ...said(drift.agreement, report.agreesMore, report.agreesLess),
    ...said(drift.position, report.firstMore, report.firstLess),
  ].join(', ');
}
