/** What of an item is shown, and as what, where a task has no layout. */

/** `auto`: by what the value is: an address of an image, a sound or a film; a list; a dialogue; else text. */
export type DisplayType = 'auto' | 'text' | 'image' | 'audio' | 'video' | 'list' | 'dialogue';

export interface DisplayField {
  /** A path, as `itemField` reads it. */
  readonly field: string;
  readonly type: DisplayType;
  /** Shown above the value. Default: nothing. */
  readonly label?: string;
  /** What an image shows, for who cannot see it. Default: the item's `alt`, else the name of the file. */
  readonly altText?: string;
}
