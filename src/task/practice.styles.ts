import { css } from 'lit';

export const practiceStyles = css`
  .practice {
    padding: 0.75em 1em;
    border: 1px dashed var(--_annotation-border);
    border-radius: var(--_annotation-radius);
  }
  .verdict > * {
    margin-block: 0.5em 0;
  }
`;
