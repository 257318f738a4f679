/** From how many characters on a plain text stands in blocks. By itself, for who only has to know whether the code that makes them is needed. */
export const LONG_TEXT = 10_000;
