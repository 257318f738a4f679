import type { DisplayLogic } from './display-logic.js';
import type { JsonObject } from './json.js';

/** What every scheme of a task has, whatever its type. */
export interface SchemeBase {
  /** The scheme's type: `annotation_type` in the config file, or `custom` for a type that this library does not know. */
  readonly type: string;
  /** Unique within the task; the key of its answer in a record. */
  readonly name: string;
  /** The question that the annotator reads. */
  readonly description: string;
  /** Whether an item can be submitted without an answer to it. Default `false`. */
  readonly required: boolean;
  /** When it is shown. Without it: always. While it is hidden it is not required and not recorded; its answer is kept for when it is shown again. */
  readonly displayLogic?: DisplayLogic;
}

/**
 * A scheme of a type that the library does not know. It is kept as it was written, so that a host can register an element for it;
 * without one the task shows the other schemes and says that it left this one out.
 */
export interface CustomScheme extends SchemeBase {
  readonly type: 'custom';
  /** The `annotation_type` as written in the config. */
  readonly annotationType: string;
  /** Every key of the scheme as written in the config. */
  readonly options: JsonObject;
}
