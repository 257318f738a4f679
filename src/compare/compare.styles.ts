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
    min-inline-size: min(100%, 24em);
    min-block-size: 1lh;
    margin-inline-start: auto;
    text-align: end;
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
  .compare-list > summary {
    inline-size: fit-content;
    padding: 0;
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
    scroll-padding-block-start: 3em;
  }
  .responses > .response:focus-visible {
    outline: 2px solid var(--_annotation-focus);
    outline-offset: 2px;
  }
  .responses > .response > .response-heading {
    position: sticky;
    inset-block-start: -0.7em;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    margin: -0.7em -1.14em 0.5em;
    padding: 0.7em 1.14em 0.3em;
    font-variant-numeric: tabular-nums;
    border-block-end: 1px solid var(--_annotation-line);
    background: var(--_annotation-surface);
  }
  .response-heading > span {
    font-weight: 400;
    unicode-bidi: isolate;
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
  /* One below the other, they scroll with the page: a finger on one of them must not get stuck in it. */
  @container annotation-task (inline-size < 41em) {
    .responses:not([data-one]) > .response {
      max-block-size: none;
      overflow-y: visible;
    }
    .responses:not([data-one]) > .response > .response-heading {
      inset-block-start: 0;
      border-start-start-radius: var(--_annotation-radius);
      border-start-end-radius: var(--_annotation-radius);
    }
    .responses:not([data-one]) > .response a {
      scroll-margin-block-start: 3em;
    }
    .compare button,
    .compare input {
      flex: 1 1 auto;
    }
    .compare .lengths {
      margin-inline-start: 0;
    }
  }
  @media (forced-colors: active) {
    .compare button[aria-pressed='true'] {
      border-color: Highlight;
      box-shadow: inset 0 0 0 1px Highlight;
    }
  }
`;
