import { css } from 'lit';

export const compareStyles = css`
  .compare {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    font-size: 0.875em;
  }
  .compare button {
    min-block-size: 2.25em;
    padding: 0.2em 0.7em;
    font-size: inherit;
  }
  .compare button[aria-pressed='true'] {
    border-color: var(--_annotation-accent);
    background: var(--_annotation-chosen);
    box-shadow: inset 0 0 0 1px var(--_annotation-accent);
  }
  .compare input {
    inline-size: 12em;
    max-inline-size: 100%;
    min-block-size: 2.25em;
    padding: 0.2em 0.6em;
    border: 1px solid var(--_annotation-border);
    border-radius: var(--_annotation-radius);
    background: var(--_annotation-control);
    color: inherit;
    font: inherit;
  }
  .compare input:focus-visible {
    outline: 2px solid var(--_annotation-focus);
    outline-offset: 1px;
  }
  .compare .lengths {
    margin-inline-start: auto;
    color: var(--_annotation-muted);
    font-variant-numeric: tabular-nums;
  }
  .compare-found {
    color: var(--_annotation-muted);
  }
  .compare-list {
    margin: 0;
    font-size: 0.875em;
  }
  .compare-list ol {
    max-block-size: 16em;
    margin: 0;
    padding: 0 1em 0.75em 2.5em;
    overflow-y: auto;
    overflow-wrap: anywhere;
  }
  /* Responses that are longer than the screen scroll by themselves, so that the question stays in sight. */
  .responses > .response {
    max-block-size: var(--annotation-response-size, 75vh);
    overflow-y: auto;
  }
  .responses > .response:focus-visible {
    outline: 2px solid var(--_annotation-focus);
    outline-offset: 2px;
  }
  .responses > .response > .response-heading {
    position: sticky;
    inset-block-start: -0.75em;
    margin: -0.75em -1em 0.25em;
    padding: 0.75em 1em 0.25em;
    background: var(--_annotation-surface);
  }
  .responses[data-one] {
    display: flex;
    overflow-x: auto;
    scroll-snap-type: x mandatory;
  }
  .responses[data-one] > .response {
    flex: 0 0 100%;
    scroll-snap-align: start;
  }
  @media (forced-colors: active) {
    .compare button[aria-pressed='true'] {
      border-color: Highlight;
      box-shadow: inset 0 0 0 1px Highlight;
    }
  }
`;
