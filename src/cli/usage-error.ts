/** The command was not understood, or names files that are not there. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
