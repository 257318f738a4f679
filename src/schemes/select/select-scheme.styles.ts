import { css } from 'lit';

export const selectSchemeStyles = css`
  label {
    display: block;
    margin-block-end: 0.5em;
  }
  select {
    min-block-size: 2.25em;
    max-inline-size: 100%;
    padding: 0.25em 0.5em;
    border: 1px solid var(--_annotation-border);
    border-radius: var(--_annotation-radius);
    background: var(--_annotation-control);
    color: inherit;
    font: inherit;
  }
  select:focus-visible,
  summary:focus-visible {
    outline: 2px solid var(--_annotation-focus);
    outline-offset: 2px;
  }
  select:disabled {
    opacity: 0.6;
  }
  .tooltip {
    margin: 0.4em 0 0;
    color: var(--_annotation-muted);
  }
  details {
    margin-block-start: 0.4em;
    color: var(--_annotation-muted);
  }
  summary {
    cursor: pointer;
  }
  dl {
    margin: 0.4em 0 0;
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0 0 0.3em;
  }
`;
