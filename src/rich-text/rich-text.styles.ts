import { css } from 'lit';

export const richTextStyles = css`
  /* What a response says stays in its place: no formula reaches over the other one. */
  .rich-text {
    display: block;
    contain: paint;
    line-height: 1.6;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .rich-text > :first-child {
    margin-block-start: 0;
  }
  .rich-text > :last-child {
    margin-block-end: 0;
  }
  .rich-text :is(p, ul, ol, blockquote, pre, .rich-table, hr) {
    margin-block: 0 0.75em;
    margin-inline: 0;
  }
  .rich-text :is(ul, ol) {
    padding-inline-start: 1.6em;
    white-space: normal;
  }
  .rich-text li {
    white-space: pre-line;
  }
  .rich-text li + li {
    margin-block-start: 0.25em;
  }
  .rich-text li > :is(p, ul, ol, pre, blockquote):last-child {
    margin-block-end: 0;
  }
  .rich-text li > :is(ul, ol) {
    margin-block-start: 0.25em;
  }
  .rich-text .rich-heading {
    margin-block: 1em 0.4em;
    color: inherit;
    font-size: 1em;
    font-weight: 650;
    line-height: 1.35;
  }
  .rich-text > .rich-heading:first-child {
    margin-block-start: 0;
  }
  .rich-text .rich-heading-1 {
    font-size: 1.3em;
  }
  .rich-text .rich-heading-2 {
    font-size: 1.175em;
  }
  .rich-text .rich-heading-3 {
    font-size: 1.075em;
  }
  .rich-text blockquote {
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_annotation-line);
    color: var(--_annotation-muted);
  }
  .rich-text hr {
    border: 0;
    border-block-start: 1px solid var(--_annotation-line);
  }
  .rich-text a {
    color: var(--_annotation-accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .rich-text :is(code, pre) {
    font-family: var(
      --annotation-code-font,
      ui-monospace,
      'SFMono-Regular',
      'Cascadia Mono',
      Menlo,
      Consolas,
      'Liberation Mono',
      monospace
    );
    font-size: 0.9em;
  }
  .rich-text :not(pre) > code {
    padding: 0.1em 0.3em;
    border-radius: 0.25em;
    background: var(--_code-background);
    color: var(--_code-text);
    white-space: pre-wrap;
  }
  .rich-text .rich-code {
    padding: 0.7em 0.85em;
    border-radius: var(--_annotation-radius);
    background: var(--_code-background);
    color: var(--_code-text);
    line-height: 1.5;
    white-space: pre-wrap;
    tab-size: 4;
  }
  .rich-code code {
    font-size: inherit;
  }
  .rich-table {
    overflow-x: auto;
    white-space: normal;
  }
  .rich-table table {
    border-collapse: collapse;
    font-size: 0.95em;
    font-variant-numeric: tabular-nums;
  }
  .rich-table :is(th, td) {
    min-inline-size: 3em;
    padding: 0.35em 0.7em;
    border: 1px solid var(--_annotation-line);
    text-align: start;
    vertical-align: top;
    white-space: pre-line;
    overflow-wrap: break-word;
  }
  .rich-table th {
    background: var(--_code-background);
    font-weight: 600;
  }
  .rich-table .rich-left {
    text-align: left;
  }
  .rich-table .rich-right {
    text-align: right;
  }
  .rich-table .rich-center {
    text-align: center;
  }
  .rich-text img {
    max-inline-size: 100%;
    block-size: auto;
    vertical-align: bottom;
  }
  .rich-math math {
    direction: ltr;
    font-family: var(--annotation-math-font, 'Cambria Math', 'STIX Two Math', 'Noto Sans Math', 'Latin Modern Math', math);
    font-style: normal;
    font-weight: normal;
    line-height: normal;
    letter-spacing: normal;
    text-indent: 0;
    white-space: normal;
    overflow-wrap: normal;
  }
  .rich-display {
    display: block;
    overflow: auto hidden;
    margin-block: 0.5em;
    padding-block: 0.2em;
  }
  .rich-math math * {
    border-color: currentColor;
  }
  .rich-display .tml-display {
    display: block math;
    inline-size: 100%;
  }
  .rich-math .tml-right {
    text-align: right;
  }
  .rich-math .tml-left {
    text-align: left;
  }
  .rich-text .rich-source {
    unicode-bidi: isolate;
  }

  .rich-text {
    --_code-background: var(--annotation-code-background, light-dark(#f3f4f6, #161b22));
    --_code-text: var(--annotation-code-text, light-dark(#1f2328, #e6edf3));
  }
  :is(.hljs-comment, .hljs-quote, .hljs-formula) {
    color: var(--annotation-code-comment, light-dark(#57606a, #9198a1));
    font-style: italic;
  }
  :is(.hljs-keyword, .hljs-doctag, .hljs-type, .hljs-template-tag, .hljs-template-variable, .hljs-selector-pseudo, .hljs-section) {
    color: var(--annotation-code-keyword, light-dark(#b01e2d, #ff8b82));
  }
  :is(.hljs-string, .hljs-regexp, .hljs-char, .hljs-addition, .hljs-link) {
    color: var(--annotation-code-string, light-dark(#0a3069, #a5d6ff));
  }
  :is(.hljs-number, .hljs-literal, .hljs-symbol, .hljs-bullet, .hljs-attr, .hljs-attribute, .hljs-variable, .hljs-meta) {
    color: var(--annotation-code-number, light-dark(#0550ae, #79c0ff));
  }
  :is(.hljs-title, .hljs-title.function_) {
    color: var(--annotation-code-title, light-dark(#6f3bc4, #d2a8ff));
  }
  :is(.hljs-name, .hljs-built_in, .hljs-selector-tag, .hljs-selector-class, .hljs-selector-id, .hljs-property) {
    color: var(--annotation-code-name, light-dark(#116329, #7ee787));
  }
  .hljs-deletion {
    color: var(--annotation-code-keyword, light-dark(#b01e2d, #ff8b82));
  }
  .hljs-emphasis {
    font-style: italic;
  }
  .hljs-strong {
    font-weight: 600;
  }
`;
