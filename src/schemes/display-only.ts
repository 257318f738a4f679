/** What the definitions of schemes that ask for nothing have in common. */
export const displayOnly = {
  displayOnly: true,
  parseAnswer: () => undefined,
  isAnswered: () => false,
  issues: () => [],
} as const;
