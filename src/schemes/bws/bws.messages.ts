/** The texts of best–worst scaling. */
export interface BwsMessages {
  /** Above the column of what is compared. */
  readonly items: string;
  /** In place of the table where the item lists less than two things. */
  readonly nothing: string;
  /** What was best becomes worst, or the other way round: the one that it was is to be chosen anew. `question` is that of the one that is open now. */
  readonly moved: (letter: string, question: string) => string;
}

export const bwsMessages: BwsMessages = {
  items: 'Compare',
  nothing: 'There is nothing to compare here.',
  moved: (letter, question) => `${letter} cannot be both. Choose again: ${question}`,
};
