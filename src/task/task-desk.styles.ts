/** What an open task looks like; loaded with it. */
import { css } from 'lit';

export const deskStyles = css`
  .header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .header h2 {
    flex: 1 1 auto;
    text-align: match-parent;
    margin-inline-end: 0.5em;
  }
  .header button,
  .downloads button {
    min-block-size: 2em;
    padding: 0.15em 0.7em;
    font-size: 0.875em;
  }
  .progress {
    display: flex;
    align-items: center;
    gap: 0.6em;
    margin-inline-end: 0.5em;
    color: var(--_annotation-muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  progress {
    appearance: none;
    inline-size: 7em;
    block-size: 0.5em;
    border: 0;
    border-radius: 1em;
    background: var(--_annotation-line);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: transparent;
  }
  progress::-webkit-progress-value {
    border-radius: 1em;
    background: var(--_annotation-accent);
  }
  progress::-moz-progress-bar {
    border-radius: 1em;
    background: var(--_annotation-accent);
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
  /* What the item is, and what helps to read it: one line where there is room for it. */
  .item-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.25em;
  }
  .item-bar > .compare {
    flex: 1 1 22em;
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
    gap: 1em;
    min-inline-size: 0;
  }
  .questions {
    gap: 1.25em;
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
  button.primary:disabled {
    border-color: transparent;
    background: color-mix(in srgb, var(--_annotation-accent) 60%, transparent);
  }
  button.primary kbd {
    border-color: currentColor;
    background: transparent;
    color: inherit;
  }
  .downloads > summary {
    padding-inline: 0;
    color: var(--_annotation-muted);
    font-size: 0.875em;
    font-weight: 400;
  }
  .status {
    margin-block: -0.5em;
    color: var(--_annotation-muted);
  }
  /* One line, whatever it says: a word that comes or goes lays out nothing else. Within its paragraph, since the parts of a flexible box have no layout of their own. */
  .status > span {
    display: block;
    contain: size layout;
    block-size: 1.5em;
  }
  .notice {
    color: var(--_annotation-muted);
    font-size: 0.875em;
  }
  @media (forced-colors: active) {
    progress {
      border: 1px solid;
    }
    progress::-webkit-progress-value {
      background: Highlight;
    }
    progress::-moz-progress-bar {
      background: Highlight;
    }
  }
  @container (inline-size < 46em) {
    progress {
      inline-size: 4em;
    }
  }
  /* On a telephone: the name alone, then how far it is, then the buttons beside one another. */
  @container (inline-size < 34em) {
    .header h2,
    .progress {
      flex: 1 1 100%;
      margin-inline-end: 0;
    }
    progress {
      flex: 1;
      max-inline-size: 12em;
    }
    .header button {
      flex: 1 1 auto;
      justify-content: center;
    }
    .item-bar > .compare {
      flex-basis: 100%;
    }
    .actions .spring {
      display: none;
    }
    .actions button {
      flex: 1 1 auto;
      justify-content: center;
    }
    .actions .primary {
      flex-grow: 3;
    }
  }
`;
