import { css } from 'lit';
import { partStyles } from '../page.styles.js';

export const textTabsStyles = [
  ...partStyles,
  css`
    .editor {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }
    [role='tablist'] {
      display: flex;
      gap: 0.25rem;
    }
    [role='tab'] {
      border-color: transparent;
      border-block-end-width: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
      background: none;
    }
    [role='tab'][aria-selected='true'] {
      border-color: var(--_annotation-line);
      background: var(--_annotation-panel);
      font-weight: 600;
    }
    .count {
      margin-inline-start: 0.4em;
      color: var(--_annotation-muted);
      font-size: 0.8125rem;
      font-weight: 400;
    }
    .count.error {
      color: var(--_annotation-error);
      font-weight: 600;
    }
    code-editor {
      block-size: clamp(18rem, 60vh, 40rem);
      border: 1px solid var(--_annotation-line);
    }
    .here {
      display: grid;
      gap: 0.25rem;
      min-block-size: 3.4rem;
      align-content: start;
      padding: 0.5rem 0.6rem;
      border: 1px solid var(--_annotation-line);
      border-block-start: 0;
      border-end-start-radius: var(--_annotation-radius);
      border-end-end-radius: var(--_annotation-radius);
      background: var(--_annotation-panel);
      font-size: 0.8125rem;
    }
    .here .error {
      color: var(--_annotation-error);
    }
  `,
];
