import type { Draft, DraftKey, DraftStore } from './draft.js';

/** Keeps drafts for as long as the page lives. */
export class MemoryDraftStore implements DraftStore {
  readonly #drafts = new Map<string, Draft>();

  async load(key: DraftKey): Promise<Draft | undefined> {
    return this.#drafts.get(keyText(key));
  }

  async save(draft: Draft): Promise<void> {
    this.#drafts.set(keyText(draft), draft);
  }

  async remove(key: DraftKey): Promise<void> {
    this.#drafts.delete(keyText(key));
  }
}

function keyText({ task, annotator, itemId }: DraftKey): string {
  return JSON.stringify([task, annotator, itemId]);
}
