import { css } from 'lit';
import { responsePairStyles } from './response-pair.js';

export const pairwisePreferenceStyles = [
  responsePairStyles,
  css`
    .responses {
      margin-block-end: 1.25em;
    }
  `,
];
