/** What was thrown, as an error: anything can be thrown. */
export function errorFrom(cause: unknown): Error {
  return cause instanceof Error ? cause : new Error(String(cause), { cause });
}
