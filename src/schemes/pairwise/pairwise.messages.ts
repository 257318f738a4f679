/** The texts of a comparison of two responses. */
import { notLoaded } from './not-loaded.js';

export interface PairwiseMessages {
  /** Beside a slider that the annotator has not placed yet. */
  readonly notPlaced: string;
  /** Where the code for dimensions could not be loaded. */
  readonly notLoaded: string;
  /** Above the reasons for a preference. */
  readonly reasons: string;
  /** Above the field for a rationale. */
  readonly rationale: string;
}

export const pairwiseMessages: PairwiseMessages = {
  notPlaced: 'No answer yet. Move the slider, or press Space to leave it where it is.',
  notLoaded,
  reasons: 'Why?',
  rationale: 'Explain your preference',
};
