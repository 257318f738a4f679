/** What an annotator has begun and not submitted. It is written on every change, so that a reload or a crash loses nothing. */
export interface Draft {
  readonly task: string;
  readonly annotator: string;
  readonly itemId: string;
  /** The id that the record will have. */
  readonly recordId: string;
  /** The revision that the draft started from; 0 for an item that was never submitted. */
  readonly baseRevision: number;
  /** By scheme name, as the elements gave them; read back through each definition's `parseAnswer`. */
  readonly answers: Readonly<Record<string, unknown>>;
  readonly shownAt: string;
  readonly activeMs: number;
  readonly order: readonly string[];
}

/** Which draft: one per task, annotator and item. */
export type DraftKey = Pick<Draft, 'task' | 'annotator' | 'itemId'>;

/** Where drafts are kept. It belongs to the browser that the annotator works in, whatever backend stores the records. */
export interface DraftStore {
  load(key: DraftKey): Promise<Draft | undefined>;
  save(draft: Draft): Promise<void>;
  remove(key: DraftKey): Promise<void>;
}
