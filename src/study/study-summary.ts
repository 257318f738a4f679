/** The study in a few numbers: how much is done of what is wanted, when the rest will be, and what goes on now. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { StudyProgress } from '../core/study-progress.js';
import type { StudyFigures } from './study-figures.js';
import type { StudyView } from './study-view.js';

export function renderSummary(progress: StudyProgress, figures: StudyFigures, view: StudyView): TemplateResult {
  const { texts, format } = view;
  const { done, wanted, beyond } = figures;
  const outlook = outlookOf(progress, figures, view);
  return html`<section part="summary" class="summary" aria-label=${texts.summary}>
    <p class="headline">
      <strong
        ><bdi>
          ${wanted === null ? texts.annotations(done, format.number(done)) : texts.annotationsOf(format.number(done), format.number(wanted))}
        </bdi></strong
      >
      ${wanted === null ? nothing : html`<span>${format.percent(done, wanted)}</span>`}
    </p>
    ${
      wanted === null
        ? nothing
        : html`<svg class="bar" data-complete aria-hidden="true">
            <rect class="ground" width="100%" height="100%" rx="4"></rect>
            ${svg`<rect class="fill" width=${`${String(wanted === 0 ? 100 : (done / wanted) * 100)}%`} height="100%" rx="4"></rect>`}
          </svg>`
    }
    <p class="note"><bdi>${outlook}</bdi> ${beyond > 0 ? html`<bdi>${texts.beyond(beyond, format.number(beyond))}</bdi>` : nothing}</p>
    ${renderFigures(progress, figures, view)}
  </section>`;
}

function outlookOf(
  { pace }: StudyProgress,
  { done, wanted, completeAt, pace: present }: StudyFigures,
  { texts, format, now }: StudyView,
): string {
  if (wanted === null) return texts.noLimit;
  if (done >= wanted) return texts.complete;
  if (completeAt !== undefined) {
    return texts.estimate(format.expected(completeAt, now), format.number(present.done), format.number(Math.ceil(present.hours)));
  }
  return pace.length === 0 ? texts.noPace : texts.noEstimate;
}

function renderFigures({ items, overlap, annotators }: StudyProgress, figures: StudyFigures, { texts, format }: StudyView): TemplateResult {
  const { itemsDone, active, open, skipped, pace, activeMsPerRecord } = figures;
  const shown: readonly (readonly [name: string, value: string, aside?: string])[] = [
    [
      overlap === null ? texts.itemsAnnotated : texts.itemsComplete,
      texts.itemsOf(format.number(itemsDone), format.number(items)),
      format.percent(itemsDone, items),
    ],
    [texts.activeAnnotators, texts.itemsOf(format.number(active), format.number(annotators.length))],
    [texts.lastHours(format.number(24)), format.number(pace.done), texts.perHour(format.number(pace.done / pace.hours))],
    [texts.timePerItem, activeMsPerRecord === undefined ? '–' : format.duration(activeMsPerRecord)],
    [texts.openItems, format.number(open)],
    [texts.skipped, format.number(skipped)],
  ];
  return html`<dl part="figures">
    ${shown.map(
      ([name, value, aside]) =>
        html`<div>
          <dt>${name}</dt>
          <dd><bdi>${value}</bdi>${aside === undefined ? nothing : html` <small><bdi>${aside}</bdi></small>`}</dd>
        </div>`,
    )}
  </dl>`;
}
