import { css } from 'lit';

export const pairwisePreferenceStyles = css`
  .responses {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: 1em;
    margin-block-end: 1.25em;
  }
  .response {
    min-inline-size: 0;
    padding: 0.75em 1em 1em;
    border: 1px solid var(--_annotation-line);
    border-block-start: 3px solid var(--_annotation-accent);
    border-radius: var(--_annotation-radius);
    background: var(--_annotation-surface);
  }
  .response + .response {
    border-block-start-style: double;
    border-block-start-width: 5px;
  }
  .response-heading {
    margin: 0 0 0.5em;
    color: var(--_annotation-muted);
    font-size: 0.875em;
    font-weight: 600;
  }
  .response-text {
    line-height: 1.6;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
