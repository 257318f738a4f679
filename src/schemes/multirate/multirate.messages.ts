/** The texts of a grid of options to rate. */
export interface MultirateMessages {
  /** In place of a grid, for an item that has no options in the field that should list them. */
  readonly noOptions: (field: string) => string;
}

export const multirateMessages: MultirateMessages = {
  noOptions: (field) => `There is nothing to rate: this item has no list in “${field}”.`,
};
