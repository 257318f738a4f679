/** The parts of a report in their order: what is to be known first, first. */
import { html, type TemplateResult } from 'lit';
import type { StudyAnalysis } from '../analysis/study-analysis.js';
import type { StudyProgress } from '../core/study-progress.js';
import type { TaskConfig } from '../core/task-config.js';
import { renderCoverage } from '../study/coverage-chart.js';
import { renderPace } from '../study/pace-chart.js';
import { renderAgreement } from './agreement-chart.js';
import { renderAnnotatorFigures } from './annotator-figures.js';
import { renderDisputed, type DisputedChoice } from './disputed-list.js';
import { renderDistribution } from './distribution-chart.js';
import { renderBestWorst, renderModels } from './model-chart.js';
import { renderPosition } from './position-chart.js';
import { NOTHING, type ReportView } from './report-view.js';

/** What the report as a whole says and does. */
export interface ReportActions {
  /** What was done last. */
  readonly said: string;
  readonly onSaved: (event: HTMLElementEventMap['annotation-saved']) => void;
  readonly onPrint: () => void;
}

export function renderReport(
  analysis: StudyAnalysis,
  config: TaskConfig,
  choice: DisputedChoice,
  { said, onSaved, onPrint }: ReportActions,
  view: ReportView,
): TemplateResult {
  return html`${renderOverview(analysis, view)}
    <div @annotation-saved=${onSaved}>${renderDisputed(analysis, choice, view)}</div>
    <p class="note" role="status">${said}</p>
    ${renderPictures(analysis, config, view)}
    <p class="toolbar"><button type="button" @click=${onPrint}>${view.report.print}</button></p>`;
}

const QUIET_MS = 48 * 3_600_000;

function renderOverview(analysis: StudyAnalysis, view: ReportView): TemplateResult {
  const { texts, report, format } = view;
  const { submitted, skipped, coverage, annotators, time, gold, disputedCount } = analysis;
  const items = itemsIn(analysis);
  const figures: readonly (readonly [name: string, value: string])[] = [
    [texts.done, format.number(submitted)],
    [texts.itemsAnnotated, texts.itemsOf(format.number(items - (coverage[0] ?? 0)), format.number(items))],
    [texts.annotators, format.number(annotators.length)],
    [texts.timePerItem, time ? format.duration(time.medianMs) : NOTHING],
    [texts.skipped, format.number(skipped)],
    ...(gold ? ([[texts.gold, format.percent(gold.count, gold.of)]] as const) : []),
    [report.disputed, format.number(disputedCount)],
  ];
  return html`<section part="summary" class="summary" aria-label=${texts.summary}>
      <dl part="figures">
        ${figures.map(
          ([name, value]) =>
            html`<div>
              <dt>${name}</dt>
              <dd><bdi>${value}</bdi></dd>
            </div>`,
        )}
      </dl>
    </section>
    ${renderAgreement(analysis.questions, view)}`;
}

function renderPictures(analysis: StudyAnalysis, config: TaskConfig, view: ReportView): TemplateResult {
  const { coverage, pace, annotators, questions, bestWorst } = analysis;
  const progress: StudyProgress = {
    items: itemsIn(analysis),
    overlap: config.annotationPerInstance,
    coverage,
    annotators: [],
    pace,
  };
  return html`<div class="charts">
      ${renderPosition(analysis, view)} ${renderModels(analysis, view)}
      ${Object.entries(bestWorst).map(([scheme, scores], index) => renderBestWorst(scheme, scores, index, view))}
      ${questions.map((question, index) => renderDistribution(question, index, view))} ${renderCoverage(progress, view, undefined)}
      ${renderPace(progress, isOver(analysis, view.now), view)}
    </div>
    ${renderAnnotatorFigures(annotators, view)}`;
}

/** Nothing came for so long that the picture of the pace ends with the last record. */
function isOver({ pace }: StudyAnalysis, now: number): boolean {
  const last = pace.at(-1);
  return last !== undefined && now - Date.parse(last.hour) > QUIET_MS;
}

function itemsIn({ coverage }: StudyAnalysis): number {
  return coverage.reduce((sum, count) => sum + count, 0);
}
