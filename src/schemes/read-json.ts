/** The value of a text of JSON; `undefined` where it is none, or null. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return undefined;
  }
}
