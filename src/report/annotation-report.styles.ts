/** What `<annotation-report>` looks like beside what it shares with `<task-progress>`. */
import { css } from 'lit';
import { taskProgressStyles } from '../study/task-progress.styles.js';

export const annotationReportStyles = [
  ...taskProgressStyles,
  css`
    .wide {
      min-inline-size: 0;
    }
    .summary > dl:first-child {
      margin: 0;
      padding: 0;
      border: 0;
    }
    h3 {
      margin: 0 0 0.4em;
      font-size: 0.875em;
    }
    .toolbar {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 1em;
      align-items: center;
      justify-content: flex-end;
    }
    /* One scale for all rows: the picture has the same width in each. */
    .measures {
      display: grid;
      grid-template-columns: fit-content(11em) minmax(4em, 1fr) auto;
      gap: 0 0.75em;
      max-block-size: none;
      margin-block: 0.4em;
      padding-inline: 0.5em;
    }
    .measure {
      display: grid;
      grid-template-columns: subgrid;
      grid-column: 1 / -1;
      align-items: center;
      min-block-size: 2em;
      font-variant-numeric: tabular-nums;
    }
    .measure .name,
    .answers .name {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .value {
      text-align: end;
    }
    .row.answers {
      grid-template-columns: minmax(4em, 11em) minmax(2em, 1fr) 3.5em 3em;
    }
    .plain .row.answers {
      grid-template-columns: minmax(4em, 14em) minmax(2em, 1fr) 3.5em 9em;
    }
    .plot {
      inline-size: 100%;
      block-size: 1.75em;
    }
    :host(:dir(rtl)) .plot {
      transform: scaleX(-1);
    }
    .axis {
      min-block-size: 1.25em;
      color: var(--_annotation-muted);
      font-size: 0.8125em;
    }
    .axis .plot {
      block-size: 1.25em;
    }
    .axis text {
      fill: currentColor;
      text-anchor: middle;
    }
    .axis .first {
      text-anchor: start;
    }
    .axis .last {
      text-anchor: end;
    }
    :host(:dir(rtl)) .axis text {
      transform: scaleX(-1);
      transform-box: fill-box;
      transform-origin: center;
    }
    .reach-line {
      stroke: var(--_annotation-accent);
      stroke-width: 2px;
    }
    .point {
      fill: var(--_annotation-accent);
      stroke: var(--_annotation-surface);
      stroke-width: 1.5px;
    }
    .as-table td {
      white-space: normal;
    }
    .said table {
      inline-size: max-content;
      min-inline-size: 100%;
    }
    .said :is(td, tbody th) {
      max-inline-size: 22em;
      text-align: start;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    .said thead th {
      text-align: start;
    }
    .text {
      padding: 0.6em 0.8em;
      border: 1px solid var(--_annotation-line);
      border-radius: var(--_annotation-radius);
      background: var(--_annotation-surface);
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    .pair {
      display: grid;
      gap: 0.6em;
    }
    @container study (inline-size > 44em) {
      .pair {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
      dl {
        grid-template-columns: repeat(auto-fit, minmax(6em, auto));
      }
    }
    @container study (inline-size <= 30em) {
      .measures {
        grid-template-columns: minmax(0, 1fr) auto;
      }
      .measure .plot {
        grid-row: 2;
        grid-column: 1 / -1;
      }
      .said :is(th:first-child, td) {
        min-inline-size: 7em;
        max-inline-size: 9em;
        white-space: normal;
      }
      .row.answers,
      .plain .row.answers {
        grid-template-columns: minmax(4em, 8em) minmax(2em, 1fr) 3em;
      }
    }
    @media (forced-colors: active) {
      .reach-line {
        stroke: Highlight;
      }
      .point {
        fill: Highlight;
        stroke: Canvas;
      }
    }
    /* On paper nothing scrolls and nothing can be opened: pictures stay whole. */
    @media print {
      .toolbar,
      .actions,
      .connection,
      details:not([open]) {
        display: none;
      }
      .frame,
      .rows {
        max-block-size: none;
        overflow: visible;
      }
      :is(th, td) {
        padding-inline: 0.4em;
        white-space: normal;
      }
      .chart,
      li,
      tr {
        break-inside: avoid;
      }
      svg {
        print-color-adjust: exact;
      }
    }
  `,
];
