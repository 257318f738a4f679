import { css } from 'lit';
import { pageStyles } from '../page.styles.js';

export const playgroundStyles = [
  ...pageStyles,
  css`
    main {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1rem;
      padding: clamp(0.75rem, 2cqi, 1.5rem);
    }
    header {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.35rem;
    }
    h1 {
      font-size: 1.5rem;
    }
    .switches {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5rem 0.75rem;
      font-size: 0.875rem;
    }
    .switches label {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5em;
      max-inline-size: 100%;
    }
    select {
      min-inline-size: 0;
      max-inline-size: 100%;
    }
    .sides {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      align-items: start;
      gap: 1.25rem;
    }
    @container (min-width: 54rem) {
      .sides {
        grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
      }
    }
    .write,
    .see {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1rem;
    }
    h2 {
      font-size: 1rem;
    }
    .diagnostics {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.35rem;
    }
    .diagnostics ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .diagnostics li + li {
      border-block-start: 1px solid var(--_annotation-line);
    }
    .diagnostics button {
      inline-size: 100%;
      border-color: transparent;
      background: none;
      text-align: start;
      overflow-wrap: anywhere;
    }
    .diagnostics button:hover {
      background: var(--_annotation-panel);
    }
    .diagnostics button.error :is(code, strong) {
      color: var(--_annotation-error);
    }
    .task {
      padding: clamp(0.75rem, 2cqi, 1.25rem);
    }
    .is-old {
      border-style: dashed;
      border-color: var(--_annotation-error);
    }
    .notes:not(:has(p)) {
      display: none;
    }
    .broken {
      padding: 0.5rem 0.75rem;
      border-inline-start: 3px solid var(--_annotation-error);
      background: color-mix(in oklab, var(--_annotation-error) 8%, transparent);
      font-weight: 600;
    }
  `,
];
