/** What every part of a report is rendered with, and the pieces that several parts share. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Estimate, Interval, Outcome } from '../analysis/outcome.js';
import type { StudyView } from '../study/study-view.js';
import type { ReportMessages } from './annotation-report.messages.js';

export interface ReportView extends StudyView {
  readonly report: ReportMessages;
}

export const NOTHING = '–';

/** A value with its interval in words; where there is none, why. */
export function estimateText(outcome: Outcome<Estimate>, { format, report }: ReportView): string {
  if (!outcome.defined) return report.undefinedBecause[outcome.reason];
  const { value, interval } = outcome;
  if (!interval) return format.decimal(value);
  return report.interval(format.decimal(value), format.decimal(interval.low), format.decimal(interval.high));
}

/** The same picture as a table, for who would rather read it. */
export function renderAsTable(
  name: string,
  headings: readonly string[],
  rows: readonly (readonly (string | TemplateResult)[])[],
  { texts }: ReportView,
): TemplateResult {
  return html`<details class="as-table">
    <summary>${texts.asTable}</summary>
    ${renderTable(name, headings, rows)}
  </details>`;
}

export function renderTable(
  name: string,
  headings: readonly string[],
  rows: readonly (readonly (string | TemplateResult)[])[],
): TemplateResult {
  return html`<div class="frame" tabindex="0" role="group" aria-label=${name}>
    <table>
      <thead>
        <tr>
          ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...others]) =>
            html`<tr>
              <th scope="row"><bdi>${first}</bdi></th>
              ${others.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

export interface Domain {
  readonly low: number;
  readonly high: number;
}

/** A point and the line of its interval; the numbers stand beside it. Marks are values with a guide. */
export function renderInterval(value: number, interval: Interval | undefined, domain: Domain, marks: readonly number[]): TemplateResult {
  return html`<svg class="plot" aria-hidden="true">
    ${marks.map((mark) => {
      const x = place(mark, domain);
      return svg`<line class="guide" x1=${x} x2=${x} y1="0" y2="100%"></line>`;
    })}
    ${
      interval
        ? svg`<line class="reach-line" x1=${place(interval.low, domain)} x2=${place(interval.high, domain)} y1="50%" y2="50%"></line>`
        : nothing
    }
    ${svg`<circle class="point" cx=${place(value, domain)} cy="50%" r="4.5"></circle>`}
  </svg>`;
}

/** What the marks of the plots above stand for. */
export function renderAxis(domain: Domain, marks: readonly { readonly value: number; readonly text: string }[]): TemplateResult {
  return html`<li class="measure axis" aria-hidden="true">
    <span></span>
    <svg class="plot">
      ${marks.map(({ value, text }) => svg`<text class=${sideOf(value, domain)} x=${place(value, domain)} y="70%">${text}</text>`)}
    </svg>
    <span></span>
  </li>`;
}

/** What stands at an end stays within the picture. */
function sideOf(value: number, { low, high }: Domain): 'first' | 'last' | typeof nothing {
  if (value <= low) return 'first';
  return value >= high ? 'last' : nothing;
}

function place(value: number, { low, high }: Domain): string {
  const share = (Math.min(high, Math.max(low, value)) - low) / (high - low);
  return `${String(Math.round(share * 10_000) / 100)}%`;
}

/** A bar from the start: a share of the whole. */
export function renderBar(share: number): TemplateResult {
  return html`<svg class="bar" data-complete aria-hidden="true">
    <rect class="ground" width="100%" height="100%" rx="2"></rect>
    ${svg`<rect class="fill" width=${`${String(Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100)}%`} height="100%" rx="2"></rect>`}
  </svg>`;
}
