/** What a task looks like that is not open, and what every part of it shares. What an open one needs beside is in task-desk.styles.ts. */
import { css } from 'lit';
import { tokens } from '../schemes/scheme-element.styles.js';

export const annotationTaskStyles = [
  tokens,
  css`
    :host {
      display: block;
    }
    /* What is asked how wide it is has no width of its own. Where the page leaves that to the task (in a dialog, a float), it is that of these
       words in one line; elsewhere they wrap, and take no room. */
    :host::before {
      content: 'aaaaaaaaaaa aaaaaaaaaaa aaaaaaaaaaa aaaaaaaaaaa aaaaaaaaaaa aaaaaaaaaaa aaaaaaaaaaa';
      display: block;
      block-size: 0;
      overflow: hidden;
      visibility: hidden;
      white-space: normal;
    }
    .task {
      container: annotation-task / inline-size;
      line-height: 1.5;
      overflow-wrap: anywhere;
      display: flex;
      flex-direction: column;
      gap: 1em;
    }
    h2,
    h3,
    p {
      margin: 0;
    }
    /* As high as with its buttons, which come with the desk. */
    [part='header'] {
      min-block-size: 1.75em;
      align-content: center;
    }
    h2 {
      font-size: 1.25em;
      line-height: 1.3;
    }
    h3 {
      font-size: 1em;
      color: var(--_annotation-muted);
    }
    button {
      display: inline-flex;
      align-items: center;
      gap: 0.5em;
      min-block-size: 2.25em;
      padding: 0.25em 0.9em;
      border: 1px solid var(--_annotation-border);
      border-radius: var(--_annotation-radius);
      background: var(--_annotation-control);
      color: inherit;
      font: inherit;
      cursor: pointer;
    }
    button:hover:not(:disabled) {
      border-color: var(--_annotation-accent);
    }
    button:focus-visible,
    summary:focus-visible {
      outline: 2px solid var(--_annotation-focus);
      outline-offset: 2px;
    }
    /* By colours: an opacity that comes and goes lays out the whole page anew. */
    button:disabled {
      border-color: color-mix(in srgb, var(--_annotation-border) 60%, transparent);
      background: color-mix(in srgb, var(--_annotation-control) 60%, transparent);
      color: color-mix(in srgb, currentColor 60%, transparent);
      cursor: default;
    }
    .alert {
      padding: 0.75em 1em;
      border: 1px solid var(--_annotation-error);
      border-inline-start-width: 4px;
      border-radius: var(--_annotation-radius);
      background: var(--_annotation-panel);
    }
    .alert > * + * {
      margin-block-start: 0.5em;
    }
    .alert h3 {
      color: var(--_annotation-error);
    }
    .alert ul {
      margin-block-end: 0;
      padding-inline-start: 1.25em;
    }
    .place {
      font-family: ui-monospace, monospace;
      font-size: 0.9em;
    }
  `,
];
