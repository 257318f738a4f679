/** How a terminal shows text: its colours and its width. */

export type Colour = 'error' | 'warning' | 'place' | 'quiet';

export type Paint = (colour: Colour, text: string) => string;

/** Select Graphic Rendition codes of ECMA-48: red, yellow, bold, faint. */
const CODES = { error: 31, warning: 33, place: 1, quiet: 2 } as const;

export const plain: Paint = (_, text) => text;

export const coloured: Paint = (colour, text) => `\u001B[${String(CODES[colour])}m${text}\u001B[0m`;

/** How an output is shown. */
export interface Display {
  readonly colour: boolean;
  /** How many columns a line may take. */
  readonly columns: number;
}

/** When nobody says how wide the output is shown. */
const DEFAULT_COLUMNS = 120;

/** Colours are for people: on a terminal, where NO_COLOR (no-color.org) does not ask for none. */
export function displayOf(
  { isTTY, columns }: { readonly isTTY?: boolean; readonly columns?: number },
  { NO_COLOR: refused = '', TERM: terminal }: NodeJS.ProcessEnv,
): Display {
  return { colour: isTTY === true && refused === '' && terminal !== 'dumb', columns: columns ?? DEFAULT_COLUMNS };
}
