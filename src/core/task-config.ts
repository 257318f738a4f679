import type { GoldSource } from './gold-items.js';
import type { DisplayField } from './item-display.js';
import type { PracticeConfig } from './practice-session.js';
import type { TextFormats } from './text-format.js';
import type { Scheme } from '../schemes/builtin.js';

/**
 * A task as it will be run: camelCase, every default filled in, frozen, plain JSON. `parseTaskConfig` makes it from a config file; it can
 * be parsed on a server and sent to the page. Names follow Potato's keys.
 */
export interface TaskConfig {
  readonly annotationTaskName: string;
  /** Shown above the items, with its line breaks. `null`: none. */
  readonly annotationInstructions: string | null;
  /** Paths or URLs relative to the config file. */
  readonly dataFiles: readonly string[];
  readonly itemProperties: {
    /** The field that identifies an item. Default `id`. */
    readonly idKey: string;
    /** The field with the text or prompt to judge. Default `text`. */
    readonly textKey: string;
    /** Fields with something to show beside the text. Default of each: none. */
    readonly imageKey?: string;
    readonly audioKey?: string;
    readonly videoKey?: string;
    readonly contextKey?: string;
    readonly listDisplayKey?: string;
    /** The field that is shown in place of the text. Default: the text itself. */
    readonly textDisplayKey?: string;
  };
  /**
   * The only fields that are shown, in this order, where there is no layout. Empty: the text field, those of `itemProperties`, and the responses.
   * Configs that older versions have parsed do not have it: empty.
   */
  readonly display?: readonly DisplayField[];
  /** How the texts of data fields are shown. Default of each: by what it looks like. */
  readonly formats?: TextFormats;
  /** HTML with `{{fields}}`. `null`: the task shows the text field and the responses by itself. */
  readonly htmlLayout: string | null;
  readonly annotationSchemes: readonly Scheme[];
  /** The overlap: how many different annotators an item gets. `null`: as many as come. */
  readonly annotationPerInstance: number | null;
  /** The quota: how many items one annotator gets. `null`: all. */
  readonly instancesPerAnnotator: number | null;
  readonly assignmentStrategy: AssignmentStrategyName;
  /** Whether the order of the two responses is drawn for each item and annotator. Default `false`. */
  readonly randomizePairOrder?: boolean;
  /** Seed of the `random` strategy, of the order of responses and of where gold items come. Default 0. */
  readonly randomSeed: number;
  /** Items whose answer is known, to be mixed in. Default: none. */
  readonly goldItems?: readonly GoldSource[];
  /** Practice before the task. Default: none. */
  readonly practice?: PracticeConfig;
  readonly allowSkip: boolean;
  readonly skipReasonRequired: boolean;
  /** Whether an item may be submitted with no answer at all: only where the config says `required: false` of every scheme. */
  readonly allowEmptySubmission: boolean;
  readonly allowAllUsers: boolean;
  readonly authorizedUsers: readonly string[];
  /** The port for `npm start` and a local server. Default 8000. */
  readonly port: number;
  /** Where the command `serve` keeps what is annotated, relative to the config. Default `annotation_output`. */
  readonly outputAnnotationDir?: string;
}

export type AssignmentStrategyName = 'fixed_order' | 'random' | 'least_annotated' | 'max_diversity';
