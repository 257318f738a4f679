/** Lines to the standard output: in pieces, and no faster than whoever reads them takes them. */

/** Resolves at once, or when what was written before is out. */
export type Write = (output: string) => void | Promise<void>;

const PIECE = 65_536;

export async function writeLines(lines: AsyncIterable<string>, write: Write): Promise<void> {
  let piece: string[] = [];
  let length = 0;
  for await (const line of lines) {
    piece.push(line);
    length += line.length;
    if (length < PIECE) continue;
    await write(piece.join(''));
    [piece, length] = [[], 0];
  }
  if (length > 0) await write(piece.join(''));
}
