import { css } from 'lit';

export const spanSchemeStyles = css`
  .hint,
  .status {
    margin: 0 0 0.5em;
    color: var(--_annotation-muted);
    font-size: 0.875em;
  }
  .surface {
    position: relative;
    isolation: isolate;
    max-block-size: min(60vh, 40em);
    margin-block-end: 0.75em;
    padding: 0.75em 1em;
    overflow: auto;
    /* A long text is laid out once, not again when its scrollbar takes room. */
    scrollbar-gutter: stable;
    border: 1px solid var(--_annotation-border);
    border-radius: var(--_annotation-radius);
    background: var(--_annotation-surface);
  }
  .text {
    line-height: 1.9;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    text-align: start;
    unicode-bidi: plaintext;
    cursor: text;
  }
  :is(.surface, .choice, .quote, .remove, .tool, select):focus-visible {
    outline: 2px solid var(--_annotation-focus);
    outline-offset: 2px;
  }
  .mark {
    position: absolute;
    z-index: -1;
    border-block-end: 2px var(--_label-border) var(--_label-color);
    background: color-mix(in srgb, var(--_label-color) 22%, transparent);
    pointer-events: none;
  }
  .mark.selection {
    border: 0;
    background: color-mix(in srgb, Highlight 40%, transparent);
  }
  button,
  select {
    min-block-size: 2.25em;
    border: 1px solid var(--_annotation-border);
    border-radius: var(--_annotation-radius);
    background: var(--_annotation-control);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:disabled,
  select:disabled {
    opacity: 0.6;
    cursor: default;
  }
  .name {
    text-decoration: underline var(--_label-line) 2px var(--_label-color);
    text-underline-offset: 0.2em;
  }
  .choice[aria-pressed='true'] {
    border-color: var(--_annotation-accent);
    background: var(--_annotation-chosen);
    box-shadow: inset 0 0 0 1px var(--_annotation-accent);
  }
  .selection-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    min-block-size: 3em;
    margin-block: 0.5em;
  }
  .selection-bar .status {
    flex: 1 1 12em;
    margin: 0;
    overflow-wrap: anywhere;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
  }
  .tool,
  .remove {
    min-inline-size: 2.25em;
  }
  /* The arrows point the way that the page reads. */
  .tool:dir(rtl) span {
    display: inline-block;
    transform: scaleX(-1);
  }
  .bad-text {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.25em;
  }
  .heading {
    margin: 0.5em 0 0.25em;
    font-weight: 600;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    padding: 0.25em;
    padding-inline-start: calc(0.25em + 4px);
    border-block-end: 1px solid var(--_annotation-line);
  }
  li[aria-current] {
    padding-inline-start: 0.25em;
    border-inline-start: 4px solid var(--_annotation-accent);
  }
  .quote {
    flex: 1 1 6em;
    min-inline-size: 0;
    padding: 0.25em 0.5em;
    border-color: transparent;
    background: none;
    text-align: start;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    text-decoration: underline var(--_label-line) 2px var(--_label-color);
    text-underline-offset: 0.2em;
  }
  li select {
    max-inline-size: 100%;
  }
  .pages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
  }
  .pages button {
    padding-inline: 0.75em;
  }
  @media (forced-colors: active) {
    .choice[aria-pressed='true'] {
      border-color: Highlight;
      box-shadow: inset 0 0 0 1px Highlight;
    }
    .mark {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: none;
    }
    .mark.selection {
      background: color-mix(in srgb, Highlight 40%, transparent);
    }
  }
`;
