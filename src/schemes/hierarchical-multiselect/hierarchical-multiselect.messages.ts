/** The texts of a tree to choose from. */
export interface HierarchicalMultiselectMessages {
  /** The name of the field that filters the tree. */
  readonly search: string;
  /** How many names match, and how many of them are shown. */
  readonly matches: (count: number, shown: number) => string;
  /** How many are chosen; a limit that is not set is `null`. */
  readonly chosen: (count: number, min: number | null, max: number | null) => string;
  /** The name of the button that takes one back. */
  readonly remove: (label: string) => string;
  /** How many more are chosen than are listed. */
  readonly more: (count: number) => string;
}

export const hierarchicalMultiselectMessages: HierarchicalMultiselectMessages = {
  search: 'Search',
  matches(count, shown) {
    const found = count === 1 ? '1 match' : `${count === 0 ? 'No' : String(count)} matches`;
    return shown < count ? `${found}; the first ${String(shown)} are shown` : found;
  },
  chosen(count, min, max) {
    const chosen = count === 0 ? 'None chosen' : `${String(count)} chosen`;
    const limits = [...(min === null ? [] : [`at least ${String(min)}`]), ...(max === null ? [] : [`at most ${String(max)}`])];
    return limits.length === 0 ? chosen : `${chosen} (${limits.join(', ')})`;
  },
  remove: (label) => `Remove ${label}`,
  more: (count) => `and ${String(count)} more`,
};
