import { css } from 'lit';

export const hierarchicalMultiselectStyles = css`
  .search {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-block: 0.5em;
  }
  .search input {
    flex: 1 1 12em;
    min-inline-size: 0;
    min-block-size: 2.25em;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_annotation-border);
    border-radius: var(--_annotation-radius);
    background: var(--_annotation-control);
    color: inherit;
    font: inherit;
  }
  .status {
    margin: 0.25em 0;
    color: var(--_annotation-muted);
    font-size: 0.875em;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .tree {
    margin-block-start: 0.5em;
    padding: 0.25em;
    max-block-size: min(28em, 70vh);
    overflow: auto;
    border: 1px solid var(--_annotation-border);
    border-radius: var(--_annotation-radius);
    background: var(--_annotation-control);
  }
  .tree:empty {
    display: none;
  }
  [role='group'] {
    padding-inline-start: 1em;
    margin-inline-start: 0.75em;
    border-inline-start: 1px solid var(--_annotation-line);
  }
  .row {
    display: flex;
    align-items: start;
    gap: 0.5em;
    min-block-size: 1.75em;
    padding: 0.2em 0.4em;
    border-radius: calc(var(--_annotation-radius) / 2);
    line-height: 1.5;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .row:hover {
    background: var(--_annotation-panel);
  }
  [aria-disabled='true'].row {
    cursor: default;
  }
  .tree[aria-disabled='true'] .row {
    opacity: 0.6;
  }
  .row:focus-visible {
    outline: 2px solid var(--_annotation-focus);
    outline-offset: -2px;
  }
  .match [part='label'] {
    font-weight: 600;
  }
  .name {
    flex: 1 1 auto;
    min-inline-size: 0;
  }
  .tooltip {
    display: block;
    margin-block-end: 0.25em;
    /* Below the name: past the arrow, the box and the gaps between. */
    padding-inline-start: 4.45em;
    color: var(--_annotation-muted);
    font-size: 0.875em;
  }
  .toggle {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    display: grid;
    place-items: center;
  }
  .toggle[data-branch]::before {
    content: '';
    inline-size: 0.45em;
    block-size: 0.45em;
    border: solid currentColor;
    border-width: 0 0.14em 0.14em 0;
    transform: rotate(-45deg);
  }
  [aria-expanded='false'] > .toggle:dir(rtl)::before {
    transform: rotate(135deg);
  }
  [aria-expanded='true'] > .toggle::before {
    transform: rotate(45deg);
  }
  .box {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    margin-block-start: 0.25em;
    border: 1.5px solid var(--_annotation-border);
    border-radius: 0.2em;
    display: grid;
    place-items: center;
    forced-color-adjust: none;
  }
  :is([aria-checked='true'], [aria-checked='mixed']) > .box {
    border-color: var(--_annotation-accent);
  }
  [aria-checked='true'] > .box {
    background: var(--_annotation-accent);
  }
  [aria-checked='true'] > .box::before {
    content: '';
    inline-size: 0.28em;
    block-size: 0.55em;
    margin-block-end: 0.12em;
    border: solid var(--_annotation-accent-text);
    border-width: 0 0.14em 0.14em 0;
    transform: rotate(45deg);
  }
  [aria-checked='mixed'] > .box::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.14em;
    background: var(--_annotation-accent);
  }
  .chosen {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .chosen li {
    display: flex;
    align-items: center;
    gap: 0.25em;
    min-inline-size: 0;
    padding-inline-start: 0.6em;
    border: 1px solid var(--_annotation-line);
    border-radius: var(--_annotation-radius);
    background: var(--_annotation-chosen);
    overflow-wrap: anywhere;
  }
  .chosen li:not(:has(button)) {
    padding-inline-end: 0.6em;
  }
  button {
    flex: none;
    inline-size: 1.75em;
    block-size: 1.75em;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  :is(button, input):focus-visible {
    outline: 2px solid var(--_annotation-focus);
    outline-offset: 1px;
  }
  @media (forced-colors: active) {
    .box {
      border-color: CanvasText;
      background: Canvas;
    }
    :is([aria-checked='true'], [aria-checked='mixed']) > .box {
      border-color: Highlight;
    }
    [aria-checked='true'] > .box {
      background: Highlight;
    }
    [aria-checked='true'] > .box::before {
      border-color: HighlightText;
    }
    [aria-checked='mixed'] > .box::before {
      background: Highlight;
    }
  }
`;
