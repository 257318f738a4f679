/** The texts of formatted texts. */

export interface RichTextMessages {
  /** The switch that shows texts as they are in the data. It is pressed or not. */
  readonly showRaw: string;
}

export const richTextMessages: RichTextMessages = { showRaw: 'Show raw text' };
