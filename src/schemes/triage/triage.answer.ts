import type { Label } from '../../core/label.js';
import type { SchemeBase } from '../../core/scheme.js';

/** What becomes of an item: it is kept, thrown out, or left for somebody else to decide. */
export type TriageDecision = 'accept' | 'reject' | 'skip';

export interface TriageLabel extends Label {
  readonly value: TriageDecision;
}

export interface TriageScheme extends SchemeBase {
  readonly type: 'triage';
  /** One for each decision, in the order shown. */
  readonly labels: readonly TriageLabel[];
  /** Whether a decision submits the item, as far as nothing else keeps it from being submitted. */
  readonly autoAdvance: boolean;
}

export interface TriageAnswer {
  /** What the button says. */
  readonly label: string;
  readonly value: TriageDecision;
}
