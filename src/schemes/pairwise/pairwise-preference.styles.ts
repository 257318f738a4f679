import { css } from 'lit';
import { preferenceSliderStyles } from './preference-slider.js';
import { justificationStyles } from './render-justification.js';
import { responsePairStyles } from './response-pair.js';

export const pairwisePreferenceStyles = [
  responsePairStyles,
  preferenceSliderStyles,
  justificationStyles,
  css`
    .responses {
      margin-block-end: 1.25em;
    }
  `,
];
