/** What `<task-progress>` looks like; its pictures are in study-charts.styles.ts. */
import { css } from 'lit';
import { tokens } from '../schemes/scheme-element.styles.js';
import { studyChartStyles } from './study-charts.styles.js';

export const taskProgressStyles = [
  tokens,
  css`
    :host {
      display: block;
      container: study / inline-size !important;
    }
    .study {
      /* What is there for screen readers alone stays within a box that scrolls, and makes no page longer. */
      position: relative;
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1.25em;
      line-height: 1.4;
    }
    h2,
    p,
    dl,
    dd,
    ul {
      margin: 0;
      padding: 0;
    }
    h2 {
      margin-block-end: 0.6em;
      font-size: 1em;
      line-height: 1.3;
    }
    .amount,
    .note,
    small,
    dt {
      color: var(--_annotation-muted);
    }
    .amount,
    small {
      font-weight: 400;
    }
    .note {
      font-size: 0.875em;
    }
    .note:empty {
      display: none;
    }
    .spoken {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .connection {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.6em;
      align-items: center;
      color: var(--_annotation-muted);
      font-size: 0.875em;
      font-variant-numeric: tabular-nums;
    }
    .dot {
      flex: none;
      inline-size: 0.75em;
      block-size: 0.75em;
      overflow: visible;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.5px;
    }
    [data-connection='live'] .dot {
      fill: var(--_annotation-accent);
      stroke: var(--_annotation-accent);
    }
    .alert {
      display: flex;
      flex-wrap: wrap;
      gap: 0.6em 1em;
      align-items: center;
      justify-content: space-between;
      padding: 0.75em 1em;
      border: 1px solid var(--_annotation-error);
      border-inline-start-width: 4px;
      border-radius: var(--_annotation-radius);
      background: var(--_annotation-panel);
      overflow-wrap: anywhere;
    }
    .summary {
      display: grid;
      gap: 0.6em;
      padding: 1em 1.15em;
      border: 1px solid var(--_annotation-line);
      border-radius: var(--_annotation-radius);
      background: var(--_annotation-surface);
    }
    .headline {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      align-items: baseline;
      justify-content: space-between;
      font-size: 1.375em;
      font-variant-numeric: tabular-nums;
      line-height: 1.2;
    }
    .summary > .bar {
      block-size: 0.75em;
    }
    dl {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0.75em 1em;
      margin-block-start: 0.4em;
      padding-block-start: 0.9em;
      border-block-start: 1px solid var(--_annotation-line);
    }
    @container study (inline-size > 28em) {
      dl {
        grid-template-columns: repeat(3, minmax(0, 1fr));
      }
    }
    @container study (inline-size > 44em) {
      dl {
        grid-template-columns: repeat(6, auto);
        justify-content: space-between;
      }
    }
    dt {
      font-size: 0.8125em;
    }
    dd {
      font-weight: 600;
      font-variant-numeric: tabular-nums;
    }
    small {
      font-size: 0.8125em;
    }
    button:not(.plain) {
      min-block-size: 2.25em;
      padding: 0.25em 0.9em;
      border: 1px solid var(--_annotation-border);
      border-radius: var(--_annotation-radius);
      background: var(--_annotation-control);
      color: inherit;
      font: inherit;
      cursor: pointer;
    }
    button:not(.plain):hover {
      border-color: var(--_annotation-accent);
    }
    .plain {
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      text-align: inherit;
      cursor: pointer;
    }
    :is(button, summary, .frame):focus-visible {
      outline: 2px solid var(--_annotation-focus);
      outline-offset: 1px;
    }
    .frame {
      max-block-size: 32em;
      overflow: auto;
      border: 1px solid var(--_annotation-line);
      border-radius: var(--_annotation-radius);
      background: var(--_annotation-surface);
    }
    table {
      inline-size: 100%;
      border-spacing: 0;
      font-size: 0.9375em;
      font-variant-numeric: tabular-nums;
    }
    th,
    td {
      padding: 0.3em 0.9em;
      text-align: end;
      white-space: nowrap;
    }
    /* Each cell in the direction of its own text, at the side where the numbers of its column are. */
    td {
      text-align: right;
      unicode-bidi: plaintext;
    }
    :host(:dir(rtl)) td {
      text-align: left;
    }
    tr > :first-child {
      text-align: start;
    }
    tbody tr + tr > * {
      border-block-start: 1px solid var(--_annotation-line);
    }
    tbody tr:hover > * {
      background: var(--_annotation-panel);
    }
    tbody th {
      max-inline-size: 16em;
      overflow: hidden;
      font-weight: 400;
      text-overflow: ellipsis;
    }
    /* Whose row it is stays in sight when the table is wider than its place. */
    tr > th:first-child {
      position: sticky;
      inset-inline-start: 0;
      background: var(--_annotation-surface);
    }
    thead tr > th:first-child {
      z-index: 2;
    }
    thead th {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      border-block-end: 1px solid var(--_annotation-border);
      background: var(--_annotation-surface);
      color: var(--_annotation-muted);
      font-size: 0.875em;
      font-weight: 600;
    }
    thead .plain {
      position: relative;
      min-block-size: 1.75em;
      padding: 0;
    }
    th[aria-sort] .plain {
      color: var(--_annotation-text);
    }
    thead .plain:hover {
      text-decoration: underline;
    }
    .order {
      position: absolute;
      inset-inline-end: -0.8em;
    }
    tr > :first-child .order {
      inset-inline-end: -1em;
    }
    .items {
      display: grid;
      gap: 0.6em;
      margin: 0.4em 0.5em 0.8em;
    }
    .items .frame {
      max-block-size: 18em;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
      font-size: 0.875em;
    }
  `,
  studyChartStyles,
];
