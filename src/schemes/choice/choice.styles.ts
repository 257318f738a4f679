import { css } from 'lit';

export const choiceStyles = css`
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
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .options[data-stacked] {
    flex-direction: column;
    align-items: flex-start;
  }
  .swatch {
    flex: none;
    inline-size: 0.9em;
    block-size: 0.9em;
    border: 1px solid var(--_annotation-border);
    border-radius: 0.2em;
    forced-color-adjust: none;
  }
  .option {
    position: relative;
    min-inline-size: 0;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.25em;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_annotation-border);
    border-radius: var(--_annotation-radius);
    background: var(--_annotation-control);
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .choice:hover,
  .choice:has(:checked) {
    border-color: var(--_annotation-accent);
  }
  .choice:has(:checked) {
    background: var(--_annotation-chosen);
    box-shadow: inset 0 0 0 1px var(--_annotation-accent);
  }
  .choice:has(:focus-visible) {
    outline: 2px solid var(--_annotation-focus);
    outline-offset: 2px;
  }
  :is(:disabled, [data-readonly]) .choice {
    cursor: default;
  }
  :disabled .choice {
    opacity: 0.6;
  }
  input {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    margin: 0;
    accent-color: var(--_annotation-accent);
    cursor: inherit;
  }
  input:focus-visible {
    outline: none;
  }
  .tooltip {
    position: absolute;
    inset-block-start: calc(100% + 0.25em);
    inset-inline-start: 0;
    z-index: 1;
    inline-size: max-content;
    max-inline-size: min(22em, 80vw);
    padding: 0.4em 0.6em;
    border: 1px solid var(--_annotation-border);
    border-radius: var(--_annotation-radius);
    background: var(--_annotation-tooltip);
    color: var(--_annotation-tooltip-text);
    font-size: 0.875em;
    line-height: 1.4;
    display: none;
  }
  @container (inline-size < 30em) {
    .option {
      flex-grow: 1;
    }
  }
  .option:last-child:not(:first-child) .tooltip {
    inset-inline: auto 0;
  }
  /* Hidden means not laid out: an invisible box at the edge would make a narrow page scroll sideways. */
  .option:hover .tooltip {
    display: block;
    animation: tooltip 0s 0.4s both;
  }
  .option:has(:focus-visible) .tooltip {
    display: block;
    animation: none;
  }
  @keyframes tooltip {
    from {
      visibility: hidden;
    }
  }
  .options[data-tooltips-dismissed] .tooltip {
    display: none;
  }
  @media (forced-colors: active) {
    .choice:has(:checked) {
      border-color: Highlight;
      box-shadow: inset 0 0 0 1px Highlight;
    }
  }
`;
