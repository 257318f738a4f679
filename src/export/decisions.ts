/** Decisions about disputed items among the records: which there are, and which judgements they take the place of. */
import { isAdjudication } from '../core/adjudication.js';
import type { AnnotationRecord } from '../core/record.js';

interface Decision {
  readonly revision: number;
  /** The questions that it decides; none: it was taken back by skipping. */
  readonly schemes: ReadonlySet<string>;
}

/** Remembers the decisions alone, which are few, and no judgement. */
export class Decisions {
  readonly #taskName: string;
  readonly #byItem = new Map<string, Map<string, Decision>>();

  constructor(taskName: string) {
    this.#taskName = taskName;
  }

  isDecision(record: AnnotationRecord): boolean {
    return isAdjudication(record, this.#taskName);
  }

  /** Takes note of a record where it is a decision. Of each, the newest revision counts. */
  note(record: AnnotationRecord): void {
    if (!this.isDecision(record)) return;
    const { id, itemId, revision, status, answers } = record;
    const ofItem = this.#byItem.get(itemId) ?? new Map<string, Decision>();
    this.#byItem.set(itemId, ofItem);
    const known = ofItem.get(id);
    if (known && known.revision > revision) return;
    ofItem.set(id, { revision, schemes: new Set(status === 'submitted' ? Object.keys(answers) : []) });
  }

  /** Whether somebody decided what the item's answer to a question is. */
  isDecided(itemId: string, scheme: string): boolean {
    for (const { schemes } of this.#byItem.get(itemId)?.values() ?? []) if (schemes.has(scheme)) return true;
    return false;
  }
}
