import type { Label } from '../../core/label.js';
import type { SchemeBase } from '../../core/scheme.js';
import type { Justification, JustificationScheme } from './justification.js';

/** Which response won, named as it is in the data, however it was shown. `null`: the label says nothing about a winner. */
export type PairwiseWinner = 'a' | 'b' | 'tie' | 'both-bad' | null;

/** A label that says which response won and how clearly. */
export interface PairwiseLabel extends Label {
  readonly winner: PairwiseWinner;
  /** 1 for a plain choice, larger for a stronger grade, 0 where there is no winner. */
  readonly strength: number;
}

export interface PairwiseScheme extends SchemeBase {
  readonly type: 'pairwise';
  /**
   * In the order shown. On a scale (`mode: scale`) they are its points, from the strongest preference for A to the strongest for B; the value of
   * each is its number.
   */
  readonly labels: readonly PairwiseLabel[];
  /** Shows the labels as a slider, for scales of more points than a row can hold. */
  readonly slider?: {
    /** The index of the label at which the slider rests while there is no answer. */
    readonly start: number;
  };
  /** The item's field with the two responses, as a list. Absent: they are found by the names of the fields. */
  readonly responsesKey?: string;
  /** The respects in which the responses are compared, one by one (`mode: multi_dimension`), in place of a choice among `labels`. */
  readonly dimensions?: readonly PairwiseDimension[];
  /** Asks why. */
  readonly justification?: JustificationScheme;
  /** The order of the responses is drawn for each item and annotator (see `TaskConfig.randomizePairOrder`). */
  readonly randomizeOrder?: boolean;
}

/** One respect in which two responses are compared. */
export interface PairwiseDimension {
  /** The key of its verdict. */
  readonly name: string;
  /** What the annotator reads. Default: the name. */
  readonly label?: string;
  /** What it asks, shown below. */
  readonly description?: string;
  readonly labels: readonly PairwiseLabel[];
}

/** What was chosen in one dimension. */
export interface PairwiseVerdict {
  /** The name of the chosen label. */
  readonly label: string;
  readonly winner: PairwiseWinner;
  readonly strength: number;
}

/** The verdicts by the name of their dimension; dimensions without one are absent. */
export type PairwiseVerdicts = Readonly<Record<string, PairwiseVerdict>>;

export interface PairwiseAnswer {
  /**
   * The name of the chosen label; empty while only a justification is given, which is no answer yet. With dimensions: the label that all of them
   * have, else empty.
   */
  readonly label: string;
  /** With dimensions: the winner of every one of them, as soon as all have a verdict; `null` where they differ. */
  readonly winner: PairwiseWinner;
  /** With dimensions: that of the weakest verdict where all have the same winner, else 0. */
  readonly strength: number;
  /** The verdict in each dimension. */
  readonly dimensions?: PairwiseVerdicts;
  /** The value of the label, where it is another than its name; on a scale, the number of the point. */
  readonly value?: string | number | boolean;
  readonly justification?: Justification;
}
