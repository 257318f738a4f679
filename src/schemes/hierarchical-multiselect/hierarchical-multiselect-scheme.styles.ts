import { css } from 'lit';

export const hierarchicalMultiselectStyles = css`
  .search,
  .row,
  .chosen,
  .chosen li {
    display: flex;
    gap: 0.5em;
    overflow-wrap: anywhere;
  }
  .search {
    flex-wrap: wrap;
    align-items: center;
    margin-block: 0.5em;
  }
  input {
    flex: 1 1 12em;
    min-inline-size: 0;
    min-block-size: 2.25em;
    padding: 0.25em 0.75em;
    font: inherit;
  }
  input,
  .tree {
    border: 1px solid var(--_annotation-border);
    border-radius: var(--_annotation-radius);
    background: var(--_annotation-control);
    color: inherit;
  }
  .status,
  .tooltip {
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
    padding: 0.2em 0.4em;
    border-radius: 0.25em;
    line-height: 1.5;
    cursor: pointer;
  }
  .row:hover {
    background: var(--_annotation-panel);
  }
  .row[aria-disabled] {
    cursor: default;
  }
  .tree[aria-disabled='true'] .row {
    opacity: 0.6;
  }
  :focus-visible {
    outline: 2px solid var(--_annotation-focus);
    outline-offset: -2px;
  }
  .match .name {
    font-weight: 600;
  }
  .tooltip {
    display: block;
    margin-block-start: 0;
    /* Below the name: past the arrow, the box and the gaps between. */
    padding-inline-start: 4.45em;
  }
  .toggle,
  .box {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 1.5em;
    block-size: 1.5em;
  }
  [data-branch]::before {
    content: '▸' / '';
  }
  [aria-expanded='false'] > .toggle:dir(rtl) {
    rotate: 180deg;
  }
  [aria-expanded='true'] > .toggle {
    rotate: 90deg;
  }
  .box {
    inline-size: 1.1em;
    block-size: 1.1em;
    margin-block-start: 0.2em;
    border: 1.5px solid var(--_annotation-border);
    border-radius: 0.2em;
    line-height: 1;
  }
  [aria-checked='true'] > .box {
    border-color: var(--_annotation-accent);
    background: var(--_annotation-accent);
    color: var(--_annotation-accent-text);
  }
  [aria-checked='true'] > .box::before {
    content: '✓' / '';
  }
  [aria-checked='mixed'] > .box::before {
    content: '–' / '';
  }
  .chosen {
    flex-wrap: wrap;
  }
  .chosen li {
    align-items: center;
    min-inline-size: 0;
    padding-inline: 0.5em;
    border: 1px solid var(--_annotation-line);
    border-radius: var(--_annotation-radius);
    background: var(--_annotation-chosen);
  }
  button {
    min-inline-size: 1.75em;
    min-block-size: 1.75em;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
`;
