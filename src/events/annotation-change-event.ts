/** The event of a scheme element whose answer the annotator changed. Events of the whole task are in task-events.ts. */
import type { SchemeDefinition } from '../core/registry.js';
import type { JsonValue } from '../core/json.js';
import type { builtinDefinitions } from '../schemes/builtin.js';

/** How the annotator made the change. `script`: something on the page clicked or typed for them. */
export type ChangeTrigger = 'pointer' | 'keyboard' | 'shortcut' | 'script';

/** What changed, for a scheme of the type `Type` whose answers are `AnswerType`. */
export interface ChangeDetail<Type extends string, AnswerType> {
  /** The scheme's name. */
  readonly scheme: string;
  readonly type: Type;
  /** The answer as it is now; `undefined` when it was taken back. */
  readonly answer: AnswerType | undefined;
  readonly previous: AnswerType | undefined;
  readonly trigger: ChangeTrigger;
}

type ChangeDetailOf<D> = D extends SchemeDefinition<infer S, infer A> ? ChangeDetail<S['type'], A> : never;

/** Tells the built-in types apart by `type`; a host's own scheme elements use `custom`. */
export type AnnotationChangeDetail = ChangeDetailOf<(typeof builtinDefinitions)[number]> | ChangeDetail<'custom', JsonValue>;

/**
 * `annotation-change`: the annotator changed the answer of a scheme. It fires after the element's `answer` has changed, bubbles through
 * shadow roots, and cannot be cancelled. An answer that the page sets fires nothing.
 */
export class AnnotationChangeEvent<Detail extends ChangeDetail<string, unknown> = AnnotationChangeDetail> extends CustomEvent<Detail> {
  constructor(detail: Detail) {
    super('annotation-change', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'annotation-change': AnnotationChangeEvent;
  }
}
