/** A text with simple headings, as its headings and paragraphs. Anything else that looks like Markdown stays the text that it is. */

export interface TextBlock {
  /** 1 for the topmost headings of the text, 2 for those below; 0 for a paragraph. */
  readonly level: number;
  readonly text: string;
}

const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$/;

/** Levels are counted as they are used: a text that begins with `##` has no gap above it. */
export function textBlocks(texts: readonly string[]): readonly TextBlock[] {
  const blocks = texts.flatMap(blocksOf);
  const levels = [...new Set(blocks.map(({ level }) => level))].sort((one, other) => one - other).filter((level) => level > 0);
  return blocks.map(({ level, text }) => ({ level: levels.indexOf(level) + 1, text }));
}

function blocksOf(text: string): TextBlock[] {
  return text.split(/\r?\n[ \t]*\r?\n/).flatMap((part) => {
    const blocks: TextBlock[] = [];
    const lines: string[] = [];
    const endParagraph = (): void => {
      const paragraph = lines.splice(0).join('\n').trim();
      if (paragraph !== '') blocks.push({ level: 0, text: paragraph });
    };
    for (const line of part.split(/\r?\n/)) {
      const [, marks = '', heading = ''] = HEADING.exec(line) ?? [];
      if (heading === '') lines.push(line);
      else {
        endParagraph();
        blocks.push({ level: marks.length, text: heading });
      }
    }
    endParagraph();
    return blocks;
  });
}
