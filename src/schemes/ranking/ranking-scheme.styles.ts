import { css } from 'lit';

export const rankingSchemeStyles = css`
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 0.25em;
  }
  .help,
  .unanswered,
  .tooltip {
    margin: 0;
    color: var(--_annotation-muted);
  }
  .help {
    margin-block-end: 0.75em;
  }
  ol {
    display: grid;
    gap: 0.5em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
    padding: 0.25em;
    border: 1px solid var(--_annotation-border);
    border-radius: var(--_annotation-radius);
    background: var(--_annotation-control);
  }
  li[data-tied] {
    margin-block-start: -0.5em;
    border-block-start-style: dashed;
    border-start-start-radius: 0;
    border-start-end-radius: 0;
  }
  li:has(.handle[aria-pressed='true']) {
    border-color: var(--_annotation-accent);
    background: var(--_annotation-chosen);
  }
  li[data-dragged] {
    position: relative;
    z-index: 1;
    border-color: var(--_annotation-accent);
    background: var(--_annotation-chosen);
    box-shadow: 0 0.25em 1em rgb(0 0 0 / 25%);
  }
  li[data-drop='before'] {
    box-shadow: 0 -0.3em 0 0 var(--_annotation-accent);
  }
  li[data-drop='after'] {
    box-shadow: 0 0.3em 0 0 var(--_annotation-accent);
  }
  .place {
    min-inline-size: 1.75em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  [data-unanswered] .place {
    color: var(--_annotation-muted);
    font-weight: 400;
  }
  /* Where there is no room beside the handle, it stands below. */
  .said {
    flex: 1 1 10em;
    min-inline-size: 0;
  }
  .text {
    line-height: 1.5;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .moves {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 0.25em;
    margin-inline-start: auto;
  }
  button {
    min-inline-size: 2.25em;
    min-block-size: 2.25em;
    padding: 0.25em;
    border: 1px solid var(--_annotation-line);
    border-radius: var(--_annotation-radius);
    background: var(--_annotation-panel);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:hover {
    border-color: var(--_annotation-accent);
  }
  button:focus-visible {
    outline: 2px solid var(--_annotation-focus);
    outline-offset: 1px;
  }
  button[aria-pressed='true'] {
    border-color: var(--_annotation-accent);
    background: var(--_annotation-chosen);
  }
  button:disabled,
  button[aria-disabled='true'] {
    cursor: default;
    opacity: 0.6;
  }
  .handle {
    touch-action: none;
    cursor: grab;
  }
  li[data-dragged] .handle {
    cursor: grabbing;
  }
  .confirm {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-start: 0.75em;
  }
  .confirm button {
    padding: 0.25em 0.75em;
  }
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    li[data-drop='before'] {
      border-block-start: 0.3em solid Highlight;
    }
    li[data-drop='after'] {
      border-block-end: 0.3em solid Highlight;
    }
    li[data-dragged],
    button[aria-pressed='true'] {
      border-color: Highlight;
    }
  }
`;
