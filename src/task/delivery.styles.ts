import { css } from 'lit';

export const deliveryStyles = css`
  .delivery {
    min-block-size: 1.5em;
    margin: 0;
    color: var(--_annotation-muted);
  }
  .delivery-refused {
    color: var(--_annotation-error);
  }
`;
