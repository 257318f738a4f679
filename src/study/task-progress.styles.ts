import { css } from 'lit';
import { tokens } from '../schemes/scheme-element.styles.js';

export const taskProgressStyles = [
  tokens,
  css`
    :host {
      display: block;
      color: var(--_annotation-text);
      line-height: 1.4;
    }
    .study {
      display: grid;
      gap: 1.25em;
    }
    .state {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 0.75em;
      align-items: center;
      margin: 0;
      color: var(--_annotation-muted);
      font-size: 0.875em;
    }
    .dot {
      inline-size: 0.6em;
      block-size: 0.6em;
      border: 1px solid currentColor;
      border-radius: 50%;
    }
    .dot[data-live] {
      background: currentColor;
    }
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
      gap: 0.75em;
      margin: 0;
    }
    dl > div {
      padding: 0.6em 0.8em;
      border: 1px solid var(--_annotation-line);
      border-radius: var(--_annotation-radius);
      background: var(--_annotation-surface);
    }
    dt {
      color: var(--_annotation-muted);
      font-size: 0.875em;
    }
    dd {
      margin: 0;
      font-size: 1.25em;
      font-weight: 600;
      font-variant-numeric: tabular-nums;
    }
    .note {
      margin: 0.25em 0 0;
      color: var(--_annotation-muted);
      font-size: 0.8em;
    }
    .charts {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
      gap: 1.25em;
    }
    figure {
      margin: 0;
      min-inline-size: 0;
    }
    figcaption {
      margin-block-end: 0.5em;
      font-weight: 600;
    }
    svg {
      display: block;
      inline-size: 100%;
      block-size: 9em;
      border-block-end: 1px solid var(--_annotation-border);
    }
    :host(:dir(rtl)) svg {
      transform: scaleX(-1);
    }
    .bar {
      fill: var(--_annotation-border);
    }
    .bar.marked {
      fill: var(--_annotation-accent);
    }
    .names {
      display: flex;
      color: var(--_annotation-muted);
      font-size: 0.75em;
      font-variant-numeric: tabular-nums;
    }
    .names span {
      flex: 1 1 0;
      min-inline-size: 0;
      text-align: center;
      white-space: nowrap;
    }
    .spoken {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      margin: 0;
      padding: 0;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .frame {
      max-block-size: 30em;
      overflow: auto;
    }
    table {
      inline-size: 100%;
      border-collapse: collapse;
      font-variant-numeric: tabular-nums;
    }
    th,
    td {
      padding: 0.35em 0.6em;
      border-block-end: 1px solid var(--_annotation-line);
      text-align: end;
      white-space: nowrap;
    }
    :is(th, td):first-child {
      text-align: start;
    }
    thead th {
      position: sticky;
      inset-block-start: 0;
      background: var(--_annotation-surface);
    }
    tbody th {
      font-weight: 400;
    }
    thead button {
      padding: 0.2em 0.3em;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      font-weight: 600;
      cursor: pointer;
    }
    .error button {
      padding: 0.3em 0.8em;
      border: 1px solid var(--_annotation-border);
      border-radius: var(--_annotation-radius);
      background: var(--_annotation-control);
      color: inherit;
      font: inherit;
      cursor: pointer;
    }
    .error {
      color: var(--_annotation-error);
    }
    :is(button, .frame):focus-visible {
      outline: 2px solid var(--_annotation-focus);
      outline-offset: 1px;
    }
    @media (forced-colors: active) {
      .bar {
        fill: CanvasText;
      }
      .bar.marked {
        fill: Highlight;
      }
    }
  `,
];
