import { css } from 'lit';

export const numberSchemeStyles = css`
  input {
    max-inline-size: 14em;
    font-variant-numeric: tabular-nums;
  }
`;
