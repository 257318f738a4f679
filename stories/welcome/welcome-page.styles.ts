import { css } from 'lit';
import { pageStyles } from '../page.styles.js';

export const welcomeStyles = [
  ...pageStyles,
  css`
    main {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: clamp(2.25rem, 5cqi, 4rem);
      max-inline-size: 72rem;
      margin-inline: auto;
      padding: clamp(1rem, 3.5cqi, 2.5rem);
    }
    header {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.75rem;
    }
    .name {
      color: var(--_annotation-accent);
      font-family: 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
      font-weight: 600;
    }
    h1 {
      max-inline-size: 24ch;
      font-size: clamp(1.9rem, 5cqi, 3rem);
      letter-spacing: -0.02em;
      line-height: 1.08;
    }
    h2 {
      margin-block-end: 0.75rem;
      font-size: clamp(1.35rem, 3.5cqi, 1.9rem);
      letter-spacing: -0.01em;
    }
    h3 {
      font-size: 1.05rem;
    }
    .lead {
      max-inline-size: 44rem;
      color: var(--_annotation-muted);
      font-size: clamp(1.05rem, 2cqi, 1.2rem);
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75rem;
      margin-block-start: 0.5rem;
    }
    .actions .button {
      min-block-size: 2.75rem;
      padding-inline: 1.25rem;
      font-size: 1rem;
    }
    .hint {
      margin-block-end: 1rem;
      color: var(--_annotation-muted);
    }
    #try:focus {
      outline: none;
    }
    .ways,
    .promises,
    .contents {
      display: grid;
      gap: 2rem 1.5rem;
    }
    .ways {
      grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
    }
    .promises {
      grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr));
    }
    .contents {
      grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
    }
    .ways > section,
    .promises > section,
    .contents > section {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      gap: 0.75rem;
      min-inline-size: 0;
    }
    .promises > section {
      padding-block-start: 1rem;
      border-block-start: 2px solid var(--_annotation-line);
    }
    .ways-more {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1.25rem;
      font-size: 0.9375rem;
    }
    ul {
      display: grid;
      gap: 0.4rem;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .contents li > span {
      color: var(--_annotation-muted);
    }
    .keys li {
      display: grid;
      grid-template-columns: 8.5rem minmax(0, 1fr);
      justify-items: start;
      gap: 0.75rem;
    }
    pre.panel {
      margin: 0;
      padding: 0.75rem;
      overflow-x: auto;
    }
  `,
];
