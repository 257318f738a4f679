/** The strengths of models, and best–worst scores: what the study says of what was judged. */
import { html, nothing, type TemplateResult } from 'lit';
import type { BestWorstScore } from '../analysis/best-worst.js';
import type { StudyAnalysis } from '../analysis/study-analysis.js';
import { renderAsTable, renderInterval, type ReportView } from './report-view.js';

export function renderModels({ models }: StudyAnalysis, view: ReportView): TemplateResult | typeof nothing {
  // Most studies name no models, and need not be told.
  if (!models || (!models.defined && models.reason === 'no-models')) return nothing;
  const { report, format } = view;
  if (!models.defined) {
    return html`<section class="chart" part="models" aria-labelledby="models">
      <h2 id="models">${report.models}</h2>
      <p class="note">${report.undefinedBecause[models.reason]}</p>
    </section>`;
  }
  const reach = Math.max(0.1, ...models.models.map(({ interval }) => Math.max(Math.abs(interval.low), Math.abs(interval.high)))) * 1.05;
  const text = ({ strength, interval }: (typeof models.models)[number]) =>
    report.interval(format.decimal(strength), format.decimal(interval.low), format.decimal(interval.high));
  return html`<section class="chart" part="models" aria-labelledby="models">
    <h2 id="models">${report.models}</h2>
    <p class="note">${report.modelsNote}</p>
    <ul class="rows measures">
      ${models.models.map(
        (model) =>
          html`<li class="measure">
            <span class="name"><bdi>${model.model}</bdi></span>
            ${renderInterval(model.strength, model.interval, { low: -reach, high: reach }, [0])}
            <span class="value"><bdi>${format.decimal(model.strength)}</bdi></span>
          </li>`,
      )}
    </ul>
    ${renderAsTable(
      report.models,
      [report.model, report.strength, report.judgements],
      models.models.map((model) => [model.model, text(model), format.number(model.wins + model.losses + model.ties)]),
      view,
    )}
  </section>`;
}

export function renderBestWorst(scheme: string, scores: readonly BestWorstScore[], index: number, view: ReportView): TemplateResult {
  const { report, format } = view;
  return html`<section class="chart" part="best-worst" aria-labelledby="best-worst-${index}">
    <h2 id="best-worst-${index}">${report.bestWorst}: <bdi>${scheme}</bdi></h2>
    <ul class="rows measures">
      ${scores.slice(0, 12).map(
        ({ thing, score }) =>
          html`<li class="measure">
            <span class="name"><bdi>${thing}</bdi></span>
            ${renderInterval(score, undefined, { low: -1, high: 1 }, [0])}
            <span class="value"><bdi>${format.decimal(score)}</bdi></span>
          </li>`,
      )}
    </ul>
    ${renderAsTable(
      report.bestWorst,
      [report.answer, report.score],
      scores.map(({ thing, score }) => [thing, format.decimal(score)]),
      view,
    )}
  </section>`;
}
