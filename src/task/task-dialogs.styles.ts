/** What the dialogs of a task look like; loaded with them. */
import { css } from 'lit';

export const taskDialogsStyles = css`
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
  /* What closes it has the focus, and stays in sight beside the beginning of what there is to read. */
  dialog .help > :last-child {
    position: sticky;
    inset-block-end: -1.25em;
    margin-block-end: -1.25em;
    padding-block: 0.5em 1.25em;
    background: var(--_annotation-surface);
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
