import { css } from 'lit';

export const tableGridSchemeStyles = css`
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 0.5em;
  }
  .sizes,
  .roles,
  .confirm {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block: 0.5em;
  }
  .sizes label {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .help,
  .unanswered {
    margin: 0;
    color: var(--_annotation-muted);
    font-size: 0.875em;
  }
  input {
    inline-size: 4.5em;
    min-block-size: 2.25em;
    padding: 0.25em 0.5em;
    border: 1px solid var(--_annotation-border);
    border-radius: var(--_annotation-radius);
    background: var(--_annotation-control);
    color: inherit;
    font: inherit;
  }
  button {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.25em;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_annotation-border);
    border-radius: var(--_annotation-radius);
    background: var(--_annotation-control);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button[aria-pressed='true'] {
    border-color: var(--_annotation-accent);
    box-shadow: inset 0 0 0 1px var(--_annotation-accent);
  }
  :is(input, button, td):focus-visible {
    outline: 2px solid var(--_annotation-focus);
    outline-offset: 1px;
  }
  :disabled,
  [aria-disabled='true'] {
    cursor: default;
    opacity: 0.6;
  }
  .frame {
    overflow: auto;
    max-block-size: 80vh;
    padding: 2px;
  }
  table {
    border-collapse: collapse;
    user-select: none;
  }
  td {
    min-inline-size: 2.5em;
    inline-size: 3.5em;
    block-size: 2.25em;
    border: 1px solid var(--_annotation-border);
    background: var(--_annotation-control);
    font-size: 0.875em;
    font-weight: 600;
    text-align: center;
    cursor: pointer;
  }
  td::before {
    content: attr(data-sign);
  }
  .sign {
    display: inline-block;
    min-inline-size: 1.75em;
    padding: 0 0.25em;
    border: 1px solid var(--_annotation-border);
    font-size: 0.875em;
    font-weight: 600;
    text-align: center;
  }
  .role-1 {
    background: light-dark(#dfe9fb, #263a5e);
  }
  .role-2 {
    background: light-dark(#e0f2e4, #20432f);
  }
  .role-3 {
    background: light-dark(#f3ead8, #463a20);
  }
  .role-4 {
    background: light-dark(#f2e2f0, #432742);
  }
  .role-5 {
    background: light-dark(#dff1f3, #1d4247);
  }
  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      border-color: Highlight;
      box-shadow: inset 0 0 0 1px Highlight;
    }
  }
`;
