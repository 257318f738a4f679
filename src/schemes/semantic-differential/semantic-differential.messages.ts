/** The texts of scales between opposite words. */
export interface SemanticDifferentialMessages {
  /** The middle of a scale. */
  readonly neutral: string;
}

export const semanticDifferentialMessages: SemanticDifferentialMessages = { neutral: 'Neutral' };
