import { css } from 'lit';
import { longTextStyles } from '../media/long-text.js';
import { mediaStyles } from '../media/media.styles.js';

export const shownValueStyles = [
  mediaStyles,
  longTextStyles,
  css`
    .raw-switch {
      align-self: flex-start;
    }
    .raw-switch[aria-pressed='true'] {
      border-color: var(--_annotation-accent);
      background: var(--_annotation-chosen);
    }
    .shown {
      white-space: normal;
    }
    .shown-text {
      white-space: pre-wrap;
      line-height: 1.6;
    }
    .shown-list {
      margin: 0;
      padding-inline-start: 1.5em;
    }
    .shown-list li + li {
      margin-block-start: 0.4em;
    }
    .shown-dialogue {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .shown-dialogue > li + li {
      margin-block-start: 0.75em;
      padding-block-start: 0.75em;
      border-block-start: 1px solid var(--_annotation-line);
    }
    .shown-speaker {
      color: var(--_annotation-muted);
      font-size: 0.875em;
      font-weight: 600;
    }
  `,
];
