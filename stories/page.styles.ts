/** What the two pages of Storybook that are no story of an element share: welcome and playground. Their colours are the elements' own tokens. */
import { css } from 'lit';
import { tokens } from '../src/schemes/scheme-element.styles.js';

export const partStyles = [
  tokens,
  css`
    :host {
      display: block;
    }
    h1,
    h2,
    h3 {
      margin: 0;
      line-height: 1.2;
      text-wrap: balance;
    }
    p {
      margin: 0;
      text-wrap: pretty;
    }
    /* The pages are in English, whatever the direction around them. */
    h1,
    h2,
    h3,
    p,
    li,
    dd {
      unicode-bidi: plaintext;
    }
    a {
      color: var(--_annotation-accent);
      text-underline-offset: 0.2em;
    }
    code,
    pre {
      font-family: 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
      font-size: 0.875em;
    }
    button,
    select,
    .button {
      min-block-size: 2.25rem;
      padding: 0.35em 0.8em;
      border: 1px solid var(--_annotation-border);
      border-radius: var(--_annotation-radius);
      background: var(--_annotation-control);
      color: var(--_annotation-text);
      font: inherit;
      font-size: 0.875rem;
      cursor: pointer;
    }
    .button {
      display: inline-flex;
      align-items: center;
      text-decoration: none;
    }
    button[aria-pressed='true'] {
      border-color: var(--_annotation-accent);
      background: var(--_annotation-chosen);
    }
    .button.first {
      border-color: var(--_annotation-accent);
      background: var(--_annotation-accent);
      color: var(--_annotation-accent-text);
      font-weight: 600;
    }
    :focus-visible {
      outline: 2px solid var(--_annotation-focus);
      outline-offset: 2px;
    }
    .muted {
      color: var(--_annotation-muted);
    }
    .panel {
      border: 1px solid var(--_annotation-line);
      border-radius: var(--_annotation-radius);
      background: var(--_annotation-surface);
    }
  `,
];

/** Of a whole page. */
export const pageStyles = [
  ...partStyles,
  css`
    :host {
      min-block-size: 100vh;
      background: var(--_annotation-surface);
      font-family: system-ui, sans-serif;
      line-height: 1.5;
      container-type: inline-size;
    }
  `,
];
