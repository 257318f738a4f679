import { css } from 'lit';

export const bwsSchemeStyles = css`
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
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.5em 0.75em;
    border-block-end: 1px solid var(--_annotation-line);
    text-align: start;
    vertical-align: middle;
  }
  th {
    font-weight: 600;
  }
  tbody th {
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .text {
    white-space: pre-wrap;
  }
  :is(thead th:not(:first-child), td) {
    inline-size: 9em;
    text-align: center;
  }
  thead th {
    overflow-wrap: anywhere;
  }
  .row {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.75em;
    line-height: 1.5;
  }
  .letter {
    font-weight: 600;
  }
  .choice {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-inline-size: 3em;
    min-block-size: 2.25em;
    padding: 0.25em 0.5em;
    border: 1px solid transparent;
    border-radius: var(--_annotation-radius);
    cursor: pointer;
  }
  .choice:hover {
    border-color: var(--_annotation-accent);
  }
  .choice:has(:checked) {
    border-color: var(--_annotation-accent);
    background: var(--_annotation-chosen);
  }
  .choice:has(:focus-visible) {
    outline: 2px solid var(--_annotation-focus);
    outline-offset: 2px;
  }
  .question {
    display: none;
  }
  input {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0;
    accent-color: var(--_annotation-accent);
    cursor: inherit;
  }
  input:focus-visible {
    outline: none;
  }
  fieldset:disabled .choice {
    opacity: 0.6;
  }
  fieldset:disabled .choice,
  fieldset[data-readonly] .choice {
    cursor: default;
  }
  .tooltip,
  .nothing {
    margin: 0.25em 0 0;
    color: var(--_annotation-muted);
  }
  .status {
    margin: 0.5em 0 0;
    min-block-size: 1.5em;
  }
  /* One below the other: beside the text there is no room for two questions. */
  @container (max-width: 34em) {
    table,
    tbody,
    tbody tr,
    tbody th,
    td {
      display: block;
      inline-size: auto;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody tr {
      padding-block: 0.5em;
      border-block-end: 1px solid var(--_annotation-line);
    }
    tbody th,
    td {
      padding: 0.25em 0;
      border: 0;
      text-align: start;
    }
    .choice {
      display: flex;
      justify-content: flex-start;
    }
    .question {
      display: inline;
      flex: 1;
    }
  }
  .frame {
    container-type: inline-size;
  }
`;
