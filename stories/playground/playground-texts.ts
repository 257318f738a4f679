/** What a visitor of the playground writes: the text of a config and that of its data. */
export interface PlaygroundTexts {
  readonly config: string;
  readonly items: string;
}
