/** A service over a network that can be switched off, that loses answers after the work is done, and that remembers what arrived. */
import type { OfflineBackend } from '../../src/backends/offline.js';
import { BackendError, type Assignment, type Progress, type TaskBackend } from '../../src/core/backend.js';
import type { Item } from '../../src/core/item.js';
import { MemoryBackend } from '../../src/core/memory-backend.js';
import type { AnnotationRecord } from '../../src/core/record.js';
import { taskConfig, taskItems, taskRecord } from '../../src/testing/index.js';

export class SwitchedNetwork implements TaskBackend {
  isOn = true;
  /** So many of the next saves are done, and their answers lost. */
  lostAnswers = 0;
  /** Item and revision of every record that was saved, also again. */
  readonly arrived: string[] = [];
  /** How often assignments were given ahead. */
  timesAhead = 0;
  /** Why a record is refused for good. */
  refuses: (record: AnnotationRecord) => string | undefined = () => undefined;
  /** What the service says to everything, while it says so. */
  fails: BackendError | undefined;
  readonly service: MemoryBackend;
  readonly #listeners = new Set<() => void>();

  constructor(size: number) {
    this.service = new MemoryBackend({ config: taskConfig({ annotationPerInstance: 1 }), items: taskItems(size) });
  }

  /** Calls the listener after every record that arrived, and whenever assignments were given ahead. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  next(annotator: string): Promise<Assignment | undefined> {
    return this.#over(() => this.service.next(annotator));
  }

  async ahead(annotator: string, count: number): Promise<readonly Assignment[]> {
    const assignments = await this.#over(() => this.service.ahead(annotator, count));
    this.timesAhead += 1;
    this.#tell();
    return assignments;
  }

  history(annotator: string): Promise<readonly AnnotationRecord[]> {
    return this.#over(() => this.service.history(annotator));
  }

  progress(annotator: string): Promise<Progress> {
    return this.#over(() => this.service.progress(annotator));
  }

  item(itemId: string): Promise<Item | undefined> {
    return this.#over(() => this.service.item(itemId));
  }

  release(assignment: Assignment): Promise<void> {
    return this.#over(() => this.service.release(assignment));
  }

  async save(record: AnnotationRecord): Promise<void> {
    await this.#over(async () => {
      const reason = this.refuses(record);
      if (reason !== undefined) throw new BackendError(reason, { retryable: false });
      await this.service.save(record);
      this.arrived.push(`${record.itemId}.${String(record.revision)}`);
    });
    this.#tell();
    if (this.lostAnswers > 0) {
      this.lostAnswers -= 1;
      throw new BackendError('The answer was lost.', { retryable: true });
    }
  }

  /** On again, and the browser says so. */
  comeBack(): void {
    this.isOn = true;
    this.fails = undefined;
    globalThis.dispatchEvent(new Event('online'));
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  async #over<T>(call: () => Promise<T>): Promise<T> {
    if (!this.isOn) throw new BackendError('There is no network.', { retryable: true });
    if (this.fails) throw this.fails;
    return call();
  }
}

/** Resolves when something is so; it is asked after every change of the source. */
export function whenSo(source: { subscribe(listener: () => void): () => void }, isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    let end = (): void => {};
    const look = (): void => {
      if (!isSo()) return;
      end();
      resolve();
    };
    end = source.subscribe(look);
    look();
  });
}

export function whenSent({ delivery }: OfflineBackend): Promise<void> {
  return whenSo(delivery, () => delivery.state.waiting === 0);
}

/** Ann's record of an item. */
export function annRecord(itemId: string, changes: Partial<AnnotationRecord> = {}): AnnotationRecord {
  return taskRecord({ id: `ann/${itemId}`, itemId, annotator: 'ann', ...changes });
}

/** Answers what comes next for Ann; gives its id. */
export async function annotate(backend: TaskBackend): Promise<string | undefined> {
  const assignment = await backend.next('ann');
  if (assignment) await backend.save(annRecord(assignment.itemId));
  return assignment?.itemId;
}
