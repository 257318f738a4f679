import { css } from 'lit';

export const ratingGridStyles = css`
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 0.5em;
  }
  .grid {
    display: grid;
    gap: 1.25em;
  }
  .grid[data-beside] {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr));
    align-items: start;
  }
  .frame {
    container-type: inline-size;
    min-inline-size: 0;
  }
  table {
    inline-size: min(100%, 56em);
    border-collapse: collapse;
    table-layout: auto;
  }
  th {
    position: relative;
    padding: 0.4em 0.6em;
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  th[scope='col'] {
    padding-block-end: 1.1em;
    text-align: center;
    vertical-align: bottom;
    /* The steps of a scale are as far from one another as its labels say, not as their words are long. */
    inline-size: 5.5em;
  }
  table:has(thead .note) th[scope='col'] {
    inline-size: 9em;
  }
  th[scope='row'] {
    min-inline-size: 8em;
    text-align: start;
  }
  th.end {
    text-align: end;
  }
  table[data-ends] th[scope='col'] {
    inline-size: 4em;
    padding-inline: 0.1em;
    overflow-wrap: break-word;
  }
  table[data-ends] th[scope='row'] {
    min-inline-size: 5em;
  }
  table[data-ends] .rate {
    min-inline-size: 0;
  }
  .note,
  .number {
    display: block;
    text-align: match-parent;
    color: var(--_annotation-muted);
    font-size: 0.875em;
    font-weight: 400;
  }
  th kbd {
    position: absolute;
    inset-block-end: -0.5em;
    inset-inline: 0;
    inline-size: fit-content;
    margin-inline: auto;
    visibility: hidden;
  }
  fieldset:focus-within th kbd {
    visibility: visible;
  }
  tbody tr {
    border-block-start: 1px solid var(--_annotation-line);
  }
  tr[data-summary] {
    border-block-start: 2px solid var(--_annotation-border);
  }
  tr[data-summary] th {
    font-weight: 600;
  }
  tbody tr:focus-within {
    background: var(--_annotation-panel);
  }
  tr[data-missing] th:first-child {
    box-shadow: inset 0.25em 0 0 var(--_annotation-error);
  }
  tr[data-missing]:dir(rtl) th:first-child {
    box-shadow: inset -0.25em 0 0 var(--_annotation-error);
  }
  td {
    padding: 0.2em;
    text-align: center;
  }
  .rate {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 2.25em;
    min-inline-size: 2.25em;
    padding: 0.25em;
    border: 1px solid transparent;
    border-radius: var(--_annotation-radius);
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .rate:hover {
    border-color: var(--_annotation-accent);
  }
  .rate:has(:checked) {
    border-color: var(--_annotation-accent);
    background: var(--_annotation-chosen);
  }
  .rate:has(:focus-visible) {
    outline: 2px solid var(--_annotation-focus);
    outline-offset: 1px;
  }
  fieldset:disabled .rate,
  fieldset[data-readonly] .rate {
    cursor: default;
  }
  fieldset:disabled .rate {
    opacity: 0.6;
  }
  .rate .name {
    display: none;
  }
  input[type='radio'] {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0;
    accent-color: var(--_annotation-accent);
    cursor: inherit;
  }
  input[type='radio']:focus-visible {
    outline: none;
  }
  table[data-headless] .column-name {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  /* Too narrow for the columns: each row becomes a group of its own, its labels beside their radio buttons. */
  @container (inline-size < 30em) {
    table:not([data-wide], [data-ends]),
    table:not([data-wide], [data-ends]) :is(tbody, tr, th, td) {
      display: block;
    }
    table:not([data-wide], [data-ends]) thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    table:not([data-wide], [data-ends]) .rate {
      justify-content: flex-start;
      padding-inline: 0.75em;
    }
    table:not([data-wide], [data-ends]) .rate .name {
      display: inline;
    }
    table:not([data-wide], [data-ends]) tbody tr {
      padding-block: 0.5em;
    }
  }
  @container (inline-size < 46em) {
    table[data-wide],
    table[data-wide] :is(tbody, tr, th, td) {
      display: block;
    }
    table[data-wide] thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    table[data-wide] .rate {
      justify-content: flex-start;
      padding-inline: 0.75em;
    }
    table[data-wide] .rate .name {
      display: inline;
    }
    table[data-wide] tbody tr {
      padding-block: 0.5em;
    }
  }
  /* Between two ends the scale stays a line: the ends stand above it. */
  @container (inline-size < 36em) {
    table[data-ends],
    table[data-ends] tbody {
      display: block;
    }
    table[data-ends] thead {
      display: none;
    }
    table[data-ends] tbody tr {
      display: flex;
      flex-wrap: wrap;
    }
    table[data-ends] th[scope='row'] {
      flex: 1 1 50%;
      min-inline-size: 0;
    }
    table[data-ends] td {
      flex: 1 1 0;
      order: 1;
      padding: 0;
    }
    table[data-ends] .rate {
      padding-inline: 0;
    }
  }
  @media (forced-colors: active) {
    .rate:has(:checked) {
      border-color: Highlight;
    }
    tr[data-missing] th:first-child {
      border-inline-start: 0.25em solid;
    }
  }
`;
