import { css } from 'lit';

export const sliderStyles = css`
  .scale {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
    margin-block-start: 0.5em;
  }
  input[type='range'] {
    flex: 1 1 12em;
    min-inline-size: 0;
    max-inline-size: 32em;
    min-block-size: 1.75em;
    margin: 0;
    accent-color: var(--_annotation-accent);
  }
  input[type='range'].resting {
    accent-color: var(--_annotation-muted);
    opacity: 0.7;
  }
  input[type='range']:focus-visible {
    outline: 2px solid var(--_annotation-focus);
    outline-offset: 3px;
    border-radius: var(--_annotation-radius);
  }
  .end {
    max-inline-size: 14em;
    color: var(--_annotation-muted);
    overflow-wrap: anywhere;
  }
  .value {
    min-inline-size: 3em;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }
  .unanswered {
    color: var(--_annotation-muted);
    font-weight: 400;
  }
  @container (inline-size < 30em) {
    .scale > input {
      flex: 1 1 100%;
      order: -1;
      max-inline-size: none;
    }
    .scale > .end {
      flex: 1;
    }
    .scale > input ~ .end {
      text-align: end;
    }
  }
`;
