/** How often each answer was given to each question. */
import { html, type TemplateResult } from 'lit';
import type { QuestionAnalysis } from '../analysis/study-analysis.js';
import { questionName } from './agreement-chart.js';
import { renderAsTable, renderBar, type ReportView } from './report-view.js';

/** Numbers of which there are more different ones are counted in so many equal steps. */
const MOST_BARS = 12;

interface Bar {
  readonly label: string;
  readonly count: number;
}

export function renderDistribution(question: QuestionAnalysis, index: number, view: ReportView): TemplateResult {
  const { report, format } = view;
  const name = `${report.distribution}: ${questionName(question)}`;
  const bars = barsOf(question, view);
  const all = bars.reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return html`<section class="chart" part="distribution" aria-labelledby="distribution-${index}">
    <h2 id="distribution-${index}">${report.distribution}: <bdi>${questionName(question)}</bdi></h2>
    <ul class="rows">
      ${bars.map(
        ({ label, count }) =>
          html`<li class="row answers">
            <span class="name"><bdi>${label}</bdi></span>
            ${renderBar(count / most)}
            <span class="count">${format.number(count)}</span>
            <span class="share">${format.percent(count, all)}</span>
          </li>`,
      )}
    </ul>
    ${renderAsTable(
      name,
      [report.answer, report.judgements, report.share],
      bars.map(({ label, count }) => [label, format.number(count), format.percent(count, all)]),
      view,
    )}
  </section>`;
}

function barsOf({ distribution, level }: QuestionAnalysis, { format }: ReportView): readonly Bar[] {
  if (level !== 'interval') return distribution;
  const numbers = distribution.flatMap(({ value, count }) => (typeof value === 'number' ? [{ value, count }] : []));
  if (numbers.length <= MOST_BARS) return numbers.map(({ value, count }) => ({ label: format.decimal(value), count }));
  const low = Math.min(...numbers.map(({ value }) => value));
  const high = Math.max(...numbers.map(({ value }) => value));
  const step = (high - low) / MOST_BARS;
  return Array.from({ length: MOST_BARS }, (_, index) => {
    const [from, to] = [low + index * step, low + (index + 1) * step];
    const isLast = index === MOST_BARS - 1;
    const within = numbers.filter(({ value }) => value >= from && (value < to || isLast));
    return { label: `${format.number(from)}–${format.number(to)}`, count: within.reduce((sum, { count }) => sum + count, 0) };
  });
}
