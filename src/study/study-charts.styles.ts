/** What the pictures of a study look like. A colour is never all that tells two things apart: place, length and text do. */
import { css } from 'lit';

export const studyChartStyles = css`
  .charts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em 2em;
    align-items: start;
  }
  @container study (inline-size > 44em) {
    .charts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  svg {
    display: block;
    overflow: visible;
  }
  :host(:dir(rtl)) :is(.bar, .columns) {
    transform: scaleX(-1);
  }
  .bar {
    inline-size: 100%;
    block-size: 0.75em;
  }
  .ground {
    fill: var(--_annotation-panel);
  }
  .fill {
    fill: var(--_annotation-border);
  }
  [data-complete] .fill,
  .column {
    fill: var(--_annotation-accent);
  }
  .column.open {
    fill-opacity: 0.55;
  }
  .rows {
    max-block-size: 24em;
    margin-inline: -0.5em;
    overflow: auto;
    list-style: none;
  }
  .rows:has([aria-expanded='true']) {
    max-block-size: none;
  }
  li > .plain {
    inline-size: 100%;
    padding: 0;
    border-radius: var(--_annotation-radius);
  }
  li > .plain:focus-visible {
    outline-offset: -2px;
  }
  .row {
    display: grid;
    grid-template-columns: 6.5em minmax(2em, 1fr) minmax(2.5em, max-content) 3em;
    gap: 0.75em;
    align-items: center;
    min-block-size: 2em;
    padding-inline: 0.5em;
    border-radius: var(--_annotation-radius);
    font-variant-numeric: tabular-nums;
  }
  .plain:hover .row,
  .plain[aria-expanded='true'] .row {
    background: var(--_annotation-panel);
  }
  .plain:is(:hover, [aria-expanded='true']) .ground {
    fill: var(--_annotation-line);
  }
  .wanted {
    margin-inline-start: 0.25em;
    padding: 0.1em 0.5em;
    border: 1px solid var(--_annotation-line);
    border-radius: 1em;
    color: var(--_annotation-muted);
    font-size: 0.75em;
  }
  .count,
  .share {
    text-align: end;
  }
  .count {
    font-weight: 600;
  }
  .share {
    color: var(--_annotation-muted);
    font-size: 0.875em;
  }
  .chart > .note {
    margin-block-start: 0.4em;
  }
  .axes {
    display: grid;
    grid-template: minmax(9em, auto) auto / auto minmax(0, 1fr);
    gap: 0.25em 0.6em;
    padding-block-start: 0.5em;
    color: var(--_annotation-muted);
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
  }
  .scale {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    margin-block: -0.7em;
    text-align: end;
  }
  .columns {
    inline-size: 100%;
    block-size: 100%;
    border-block-end: 1px solid var(--_annotation-border);
  }
  .guide {
    stroke: var(--_annotation-line);
  }
  .reach {
    fill: transparent;
  }
  g:hover .reach {
    fill: var(--_annotation-panel);
  }
  .names {
    display: flex;
    grid-column: 2;
    min-block-size: 1.4em;
    overflow: hidden;
  }
  .names span {
    flex: 1 1 0;
    min-inline-size: 0;
    white-space: nowrap;
  }
  @container study (inline-size <= 30em) {
    .minor {
      visibility: hidden;
    }
    .row {
      grid-template-columns: 5.75em minmax(2em, 1fr) minmax(2.5em, max-content);
    }
    .share {
      display: none;
    }
  }
  details {
    margin-block-start: 0.4em;
    font-size: 0.875em;
  }
  summary {
    inline-size: fit-content;
    color: var(--_annotation-muted);
    cursor: pointer;
  }
  details .frame {
    max-block-size: 16em;
    margin-block-start: 0.4em;
  }
  @media (prefers-reduced-motion: no-preference) {
    .fill,
    .column {
      transition:
        width 0.3s ease-out,
        height 0.3s ease-out,
        y 0.3s ease-out;
    }
  }
  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
    }
    .ground {
      fill: Canvas;
      stroke: CanvasText;
    }
    .fill {
      fill: GrayText;
    }
    [data-complete] .fill,
    .column {
      fill: Highlight;
    }
    .guide {
      stroke: GrayText;
    }
  }
`;
