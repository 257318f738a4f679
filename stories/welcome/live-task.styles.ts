/** Looks of the live task: each theme is what a page would write, custom properties and a font. */
import { css } from 'lit';
import { partStyles } from '../page.styles.js';

export const liveTaskStyles = [
  ...partStyles,
  css`
    .switches {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5rem 1rem;
      margin-block-end: 0.75rem;
      font-size: 0.875rem;
    }
    .switches label {
      display: inline-flex;
      align-items: center;
      gap: 0.5em;
    }
    .anew {
      margin-inline-start: auto;
    }
    .stage {
      padding: clamp(0.75rem, 3cqi, 1.5rem);
      border: 1px solid var(--_annotation-line);
      border-radius: 0.75rem;
      background: var(--annotation-surface, light-dark(#ffffff, #151a23));
      box-shadow: 0 0.5rem 2rem light-dark(rgb(28 35 48 / 8%), rgb(0 0 0 / 40%));
    }
    .plum {
      --annotation-accent: light-dark(#7a2e8e, #d9a7e6);
      --annotation-focus: light-dark(#7a2e8e, #d9a7e6);
      --annotation-chosen: light-dark(#f6ebf9, #43264d);
      --annotation-radius: 1em;
    }
    .paper {
      font-family: Georgia, serif;
      --annotation-accent: light-dark(#8a3b12, #f0b48c);
      --annotation-focus: light-dark(#8a3b12, #f0b48c);
      --annotation-chosen: light-dark(#f8eadf, #4a3020);
      --annotation-surface: light-dark(#fffdf8, #1c1a17);
      --annotation-panel: light-dark(#faf6ef, #2a2622);
      --annotation-radius: 0;
    }
    .forest {
      --annotation-accent: light-dark(#17603f, #86d3ad);
      --annotation-focus: light-dark(#17603f, #86d3ad);
      --annotation-chosen: light-dark(#e3f3ea, #1d4331);
      --annotation-panel: light-dark(#f1f6f3, #1b2722);
      --annotation-surface: light-dark(#ffffff, #121a16);
    }
    .result {
      display: grid;
      gap: 0.5rem;
      margin-block-start: 1.5rem;
    }
    .outcome {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
      align-items: start;
      gap: 1rem;
    }
    .outcome > * {
      min-inline-size: 0;
    }
  `,
];
