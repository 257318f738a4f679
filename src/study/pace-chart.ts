/** Annotations over time as columns, and the same as a table for who would rather read them. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { StudyProgress } from '../core/study-progress.js';
import { axisTop, paceSeries, type PaceSeries, type PaceStep } from './pace-series.js';
import type { StudyView } from './study-view.js';

/** Names below the columns: as many as a wide page has room for; a narrow one shows half of them. */
const MOST_NAMES = 7;
const ROUND_HOURS = [1, 2, 3, 6, 12];

/** @param isOver whether nothing more is to come, so that the picture ends with the last annotation */
export function renderPace({ pace }: StudyProgress, isOver: boolean, view: StudyView): TemplateResult {
  const { texts, now } = view;
  const last = pace.reduce((latest, { hour }) => Math.max(latest, Date.parse(hour)), -Infinity);
  const series = paceSeries(pace, isOver && pace.length > 0 ? Math.min(last, now) : now, isOver);
  return html`<section class="chart" part="pace" aria-labelledby="pace">
    <h2 id="pace">${texts.pace(series.unit)}</h2>
    ${pace.length === 0 ? html`<p class="note">${texts.noPace}</p>` : renderSeries(series, view)}
  </section>`;
}

function renderSeries(series: PaceSeries, view: StudyView): TemplateResult {
  const { format, texts } = view;
  const { steps } = series;
  const highest = steps.reduce<PaceStep>((most, step) => (step.done > most.done ? step : most), {
    start: view.now,
    done: 0,
    isOpen: false,
  });
  const top = axisTop(highest.done);
  const all = steps.reduce((sum, { done }) => sum + done, 0);
  return html`<div class="axes">
      <div class="scale" aria-hidden="true">${[top, top / 2, 0].map((value) => html`<span>${format.number(value)}</span>`)}</div>
      <svg
        class="columns"
        role="img"
        aria-label=${texts.paceSummary(format.number(all), format.number(highest.done), nameOf(highest, series, view))}
      >
        ${[0, 50].map((height) => svg`<line class="guide" x1="0" x2="100%" y1=${`${String(height)}%`} y2=${`${String(height)}%`}></line>`)}
        ${steps.map((step, index) => renderColumn(step, index, top, series, view))}
      </svg>
      <div class="names" aria-hidden="true">
        ${names(series, view).map((name) => html`<span class=${name?.isMinor ? 'minor' : nothing}>${name?.text}</span>`)}
      </div>
    </div>
    <details>
      <summary>${texts.asTable}</summary>
      ${renderTable(series, view)}
    </details>`;
}

function renderColumn(step: PaceStep, index: number, top: number, series: PaceSeries, view: StudyView) {
  const width = 100 / series.steps.length;
  const height = (step.done / top) * 100;
  const percent = (value: number) => `${String(Math.round(value * 1000) / 1000)}%`;
  return svg`<g>
    <title>${view.texts.paceRow(nameOf(step, series, view), step.done, view.format.number(step.done))}</title>
    <rect class="reach" x=${percent(index * width)} width=${percent(width)} height="100%"></rect>
    <rect class=${step.isOpen ? 'column open' : 'column'} x=${percent((index + 0.12) * width)} y=${percent(100 - height)} width=${percent(width * 0.76)} height=${percent(height)}></rect>
  </g>`;
}

function renderTable(series: PaceSeries, view: StudyView): TemplateResult {
  const { texts, format } = view;
  return html`<div class="frame" tabindex="0" role="group" aria-labelledby="pace">
    <table>
      <thead>
        <tr>
          <th scope="col">${texts.when}</th>
          <th scope="col">${texts.done}</th>
        </tr>
      </thead>
      <tbody>
        ${series.steps.toReversed().map(
          (step) =>
            html`<tr>
              <th scope="row">${nameOf(step, series, view)}</th>
              <td>${format.number(step.done)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function nameOf({ start, isOpen }: PaceStep, { unit }: PaceSeries, { format, texts }: StudyView): string {
  const name = unit === 'hour' ? format.dayAndHour(start) : format.day(start);
  return isOpen ? texts.soFar(name) : name;
}

interface StepName {
  readonly text: string;
  /** Left out where there is little room. */
  readonly isMinor: boolean;
}

/** A name begins where its column does: at round hours, the day in place of midnight; none so late that it would run out of the picture. */
function names({ unit, steps }: PaceSeries, { format }: StudyView): readonly (StepName | undefined)[] {
  const least = steps.length / MOST_NAMES;
  const every = unit === 'day' ? Math.ceil(least) : (ROUND_HOURS.find((hours) => hours >= least) ?? 24);
  return steps.map(({ start }, index) => {
    const place = unit === 'day' ? index : new Date(start).getHours();
    if (place % every !== 0 || index > steps.length - least * 0.7) return undefined;
    const text = unit === 'day' || place === 0 ? format.day(start) : format.hour(start);
    return { text, isMinor: place % (2 * every) !== 0 };
  });
}
