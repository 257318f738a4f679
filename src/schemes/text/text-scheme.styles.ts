import { css } from 'lit';

export const textSchemeStyles = css`
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
  * + .name {
    margin-block-start: 0.75em;
  }
  label {
    display: block;
    margin-block-end: 0.5em;
  }
  input,
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 2.25em;
    padding: 0.4em 0.75em;
    border: 1px solid var(--_annotation-border);
    border-radius: var(--_annotation-radius);
    background: var(--_annotation-control);
    color: inherit;
    font: inherit;
    line-height: 1.5;
  }
  textarea {
    resize: vertical;
    field-sizing: content;
    min-block-size: 5.5em;
    max-block-size: 60vh;
  }
  ::placeholder {
    color: var(--_annotation-muted);
    opacity: 1;
  }
  :is(input, textarea):focus-visible {
    outline: 2px solid var(--_annotation-focus);
    outline-offset: 1px;
  }
  :is(input, textarea):disabled {
    opacity: 0.6;
  }
  [aria-invalid='true'] {
    border-color: var(--_annotation-error);
  }
  .counter {
    margin: 0.25em 0 0;
    color: var(--_annotation-muted);
    font-size: 0.875em;
  }
`;
