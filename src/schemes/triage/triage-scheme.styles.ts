import { css } from 'lit';

export const triageSchemeStyles = css`
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
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
    gap: 0.75em;
    max-inline-size: 48em;
  }
  button {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 3.5em;
    padding: 0.5em 1em;
    border: 1px solid var(--_annotation-border);
    border-radius: var(--_annotation-radius);
    background: var(--_annotation-control);
    color: inherit;
    font: inherit;
    font-weight: 600;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  button:hover {
    border-color: var(--_annotation-accent);
  }
  fieldset[data-invalid] button {
    border-color: var(--_annotation-error);
  }
  button:focus-visible {
    outline: 2px solid var(--_annotation-focus);
    outline-offset: 2px;
  }
  button[aria-pressed='true'] {
    border-color: var(--_annotation-accent);
    background: var(--_annotation-chosen);
    box-shadow: inset 0 0 0 2px var(--_annotation-accent);
  }
  button:disabled {
    opacity: 0.6;
  }
  button:disabled,
  button[aria-disabled='true'] {
    cursor: default;
  }
  .sign {
    font-size: 1.25em;
    line-height: 1;
  }
  .sign[data-decision='accept'] {
    color: light-dark(#1e6b34, #7fd499);
  }
  .sign[data-decision='reject'] {
    color: var(--_annotation-error);
  }
  .sign[data-decision='skip'] {
    color: var(--_annotation-muted);
  }
  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      border: 3px solid Highlight;
    }
  }
`;
