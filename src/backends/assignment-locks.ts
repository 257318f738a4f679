/**
 * Tells other tabs which assignments are being worked on: one Web Lock each, held for as long as the tab lives. Where the browser has no locks
 * (an insecure context), every assignment may be had: two tabs then show the same item, and revisions keep both their answers.
 */
const prefix = 'annotation-elements/assignment/';

/** When a page is reloaded, its lock may outlive it by a moment: so long the new page waits for it, in milliseconds. */
const patience = 500;

export class AssignmentLocks {
  readonly #given: LockManager | null | undefined;
  readonly #held = new Map<string, () => void>();

  /** `null`: do without. `undefined`: the browser's. */
  constructor(locks: LockManager | null | undefined) {
    this.#given = locks;
  }

  /**
   * @param patient waits a moment for a lock that another page holds: it may be the page before this one, on its way out
   * @returns whether this tab holds the assignment now
   */
  async acquire(id: string, patient = false): Promise<boolean> {
    const locks = this.#locks();
    if (!locks || this.#held.has(id)) return true;
    const options = patient ? { signal: AbortSignal.timeout(patience) } : { ifAvailable: true };
    return new Promise((resolve) => {
      const hold = (lock: Lock | null): Promise<void> => {
        resolve(lock !== null);
        return lock === null ? Promise.resolve() : new Promise((release) => this.#held.set(id, release));
      };
      locks.request(prefix + id, options, hold).catch((error: unknown) => {
        const isTaken = error instanceof DOMException && error.name === 'TimeoutError';
        // Refused for another reason (a sandboxed frame, a page that is being left): as if there were no locks.
        resolve(!isTaken);
      });
    });
  }

  release(id: string): void {
    this.#held.get(id)?.();
    this.#held.delete(id);
  }

  releaseAll(): void {
    for (const id of [...this.#held.keys()]) this.release(id);
  }

  /** The assignments that other tabs hold. One of this tab does not count: here, one annotator follows another. */
  async heldElsewhere(): Promise<ReadonlySet<string>> {
    const held =
      (
        await this.#locks()
          ?.query()
          .catch(() => undefined)
      )?.held ?? [];
    const ids = held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : []));
    return new Set(ids.filter((id) => !this.#held.has(id)));
  }

  #locks(): LockManager | null {
    if (this.#given !== undefined) return this.#given;
    return 'locks' in globalThis.navigator ? globalThis.navigator.locks : null;
  }
}
