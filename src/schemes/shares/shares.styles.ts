import { css } from 'lit';

export const sharesStyles = css`
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
  .share {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em 0.75em;
    padding-block: 0.25em;
  }
  .share label {
    flex: 1 1 10em;
    max-inline-size: 20em;
    overflow-wrap: anywhere;
  }
  .share input {
    border: 1px solid var(--_annotation-border);
    border-radius: var(--_annotation-radius);
    background: var(--_annotation-control);
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
  }
  .share input[type='number'] {
    inline-size: 5.5em;
    min-block-size: 2.25em;
    padding: 0.2em 0.4em;
  }
  .share input[type='range'] {
    flex: 2 1 10em;
    min-inline-size: 0;
    max-inline-size: 24em;
    min-block-size: 1.75em;
    margin: 0;
    accent-color: var(--_annotation-accent);
  }
  .share small {
    flex: 1 1 100%;
    color: var(--_annotation-muted);
  }
  button {
    min-block-size: 2.25em;
    padding: 0.2em 0.6em;
    border: 1px solid var(--_annotation-border);
    border-radius: var(--_annotation-radius);
    background: var(--_annotation-control);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:disabled {
    opacity: 0.6;
    cursor: default;
  }
  :is(input, button):focus-visible {
    outline: 2px solid var(--_annotation-focus);
    outline-offset: 2px;
  }
  .left {
    margin: 0.5em 0 0;
    color: var(--_annotation-muted);
    font-variant-numeric: tabular-nums;
  }
`;
