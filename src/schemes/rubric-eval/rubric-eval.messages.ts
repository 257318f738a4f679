/** The texts of a rubric. */
export interface RubricEvalMessages {
  /** The last row, which is about the item as a whole. */
  readonly overall: string;
}

export const rubricEvalMessages: RubricEvalMessages = { overall: 'Overall' };
