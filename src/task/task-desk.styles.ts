/** What an open task looks like; loaded with it. */
import { css } from 'lit';

export const deskStyles = css`
  .header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  .header h2 {
    flex: 1 1 12em;
  }
  .progress {
    display: flex;
    align-items: center;
    gap: 0.5em;
    color: var(--_annotation-muted);
    font-size: 0.875em;
  }
  progress {
    inline-size: 8em;
    block-size: 0.6em;
    accent-color: var(--_annotation-accent);
  }
  .instructions {
    border: 1px solid var(--_annotation-line);
    border-radius: var(--_annotation-radius);
    background: var(--_annotation-panel);
  }
  summary {
    padding: 0.5em 1em;
    font-weight: 600;
    cursor: pointer;
  }
  .instructions-text {
    padding: 0 1em 1em;
    white-space: pre-wrap;
  }
  .practice {
    padding: 0.75em 1em;
    border: 1px dashed var(--_annotation-border);
    border-radius: var(--_annotation-radius);
  }
  .verdict > * {
    margin-block: 0.5em 0;
  }
  .item-heading:focus {
    outline: none;
  }
  .item-heading:focus-visible {
    outline: 2px solid var(--_annotation-focus);
    outline-offset: 2px;
  }
  .item,
  .questions {
    display: flex;
    flex-direction: column;
    gap: 1.25em;
    min-inline-size: 0;
  }
  .raw-switch {
    align-self: flex-start;
  }
  .raw-switch[aria-pressed='true'] {
    border-color: var(--_annotation-accent);
    background: var(--_annotation-chosen);
  }
  .prompt {
    padding: 0.75em 1em 1em;
    border-inline-start: 3px solid var(--_annotation-accent);
    background: var(--_annotation-panel);
  }
  .prompt h4 {
    margin: 0 0 0.25em;
    color: var(--_annotation-muted);
    font-size: 0.875em;
  }
  .prompt-text {
    white-space: pre-wrap;
    line-height: 1.6;
  }
  .layout {
    min-inline-size: 0;
    overflow-x: auto;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .actions .spring {
    flex: 1;
  }
  button.primary {
    border-color: var(--_annotation-accent);
    background: var(--_annotation-accent);
    color: var(--_annotation-accent-text);
    font-weight: 600;
  }
  button.primary kbd {
    border-color: currentColor;
    background: transparent;
    color: inherit;
  }
  .status {
    min-block-size: 1.5em;
    color: var(--_annotation-muted);
  }
  .delivery {
    min-block-size: 1.5em;
    margin: 0;
    color: var(--_annotation-muted);
  }
  .delivery-refused {
    color: var(--_annotation-error);
  }
  .notice {
    color: var(--_annotation-muted);
    font-size: 0.875em;
  }
  dialog {
    inline-size: min(40em, 100% - 2em);
    max-block-size: calc(100% - 2em);
    padding: 1.25em;
    border: 1px solid var(--_annotation-border);
    border-radius: var(--_annotation-radius);
    background: var(--_annotation-surface);
    color: var(--_annotation-text);
    overflow: auto;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 40%);
  }
  dialog form,
  dialog .help {
    display: flex;
    flex-direction: column;
    gap: 1em;
  }
  dialog textarea {
    inline-size: 100%;
    padding: 0.4em 0.75em;
    border: 1px solid var(--_annotation-border);
    border-radius: var(--_annotation-radius);
    background: var(--_annotation-control);
    color: inherit;
    font: inherit;
  }
  dialog textarea:focus-visible {
    outline: 2px solid var(--_annotation-focus);
    outline-offset: 1px;
  }
  .done-list {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
    max-block-size: 60vh;
    margin: 0;
    padding: 2px;
    overflow-y: auto;
    list-style: none;
  }
  .done-list button {
    display: flex;
    gap: 0.75em;
    inline-size: 100%;
    text-align: start;
  }
  .done-position {
    min-inline-size: 2em;
    font-variant-numeric: tabular-nums;
  }
  .done-text {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .done-status {
    color: var(--_annotation-muted);
  }
  .help dl {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 0.35em 1em;
    margin: 0.25em 0 0;
  }
  .help dd {
    margin: 0;
  }
  .help small {
    display: block;
    color: var(--_annotation-muted);
  }
`;
