import { css } from 'lit';

/** Labels that are the steps of a scale. */
export const scaleStyles = css`
  /* A scale is one row of equal steps; where there is no room for that, each step has a row of its own. */
  [data-scale] > .option {
    flex: 1 1 calc((36em - 100%) * 999);
    container-type: inline-size;
  }
  [data-scale] .choice {
    block-size: 100%;
  }
  @container (inline-size < 12em) {
    [data-scale] .choice {
      flex-direction: column;
      padding-inline: 0.25em;
      line-height: 1.3;
      text-align: center;
    }
    [data-scale] kbd {
      margin-block-start: auto;
    }
  }
  .option:hover,
  .option:has(:focus-visible) {
    z-index: 1;
  }
`;

/** What the ends of a scale mean, beside its steps. */
export const scaleEndStyles = css`
  .end {
    align-self: center;
    max-inline-size: 14em;
    color: var(--_annotation-muted);
    overflow-wrap: anywhere;
  }
  @container (inline-size < 30em) {
    .end {
      flex: 1 1 100%;
      max-inline-size: none;
    }
    #end-last {
      text-align: end;
    }
  }
`;
