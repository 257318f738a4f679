/** What every scheme element looks like, and the tokens that all elements share. */
import { css } from 'lit';

/**
 * The design tokens. Hosts set the public `--annotation-*` properties; the private ones hold the default. Colours follow the page's
 * `color-scheme`.
 */
export const tokens = css`
  :host {
    --_annotation-accent: var(--annotation-accent, light-dark(#1d5fbf, #8ab4f8));
    --_annotation-accent-text: var(--annotation-accent-text, light-dark(#ffffff, #10182a));
    --_annotation-text: var(--annotation-text, light-dark(#1c2330, #e7eaf0));
    --_annotation-muted: var(--annotation-muted, light-dark(#566072, #a4adbd));
    --_annotation-surface: var(--annotation-surface, light-dark(#ffffff, #151a23));
    --_annotation-panel: var(--annotation-panel, light-dark(#f5f7fa, #1d2430));
    --_annotation-control: var(--annotation-control, light-dark(#ffffff, #222a37));
    --_annotation-chosen: var(--annotation-chosen, light-dark(#e6effc, #22375a));
    --_annotation-border: var(--annotation-border, light-dark(#8a94a6, #6d788b));
    --_annotation-line: var(--annotation-line, light-dark(#d5dae3, #343d4c));
    --_annotation-error: var(--annotation-error, light-dark(#b3261e, #ff9e94));
    --_annotation-focus: var(--annotation-focus, light-dark(#1d5fbf, #8ab4f8));
    --_annotation-tooltip: var(--annotation-tooltip, light-dark(#1c2330, #e7eaf0));
    --_annotation-tooltip-text: var(--annotation-tooltip-text, light-dark(#ffffff, #151a23));
    --_annotation-radius: var(--annotation-radius, 0.5em);
  }
  /* A page's rules for everything reach the element itself; what its content would inherit of them ends here. Fonts are followed. */
  :host > * {
    color: var(--_annotation-text);
    letter-spacing: normal;
    word-spacing: normal;
    word-break: normal;
    white-space: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    tab-size: 8;
    hyphens: manual;
    list-style-position: outside;
    user-select: text;
    cursor: auto;
  }
  :host([hidden]) {
    display: none;
  }
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  kbd {
    display: inline-block;
    min-inline-size: 1.6em;
    padding: 0 0.35em;
    border: 1px solid var(--_annotation-line);
    border-radius: 0.3em;
    background: var(--_annotation-panel);
    color: var(--_annotation-muted);
    font: inherit;
    font-size: 0.8em;
    line-height: 1.6;
    text-align: center;
  }
`;

export const schemeStyles = [
  tokens,
  css`
    :host {
      display: block;
    }
    .description {
      font-weight: 600;
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    .required {
      color: var(--_annotation-muted);
      font-weight: 400;
    }
    .error {
      margin: 0.5em 0 0;
      color: var(--_annotation-error);
      font-weight: 600;
    }
  `,
];
