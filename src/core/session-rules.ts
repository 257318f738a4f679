/**
 * The rules of a config that are code of their own. A session is handed those that its task has, so that a page whose task has none does not load
 * them.
 */
import { hiddenSchemes } from './display-logic.js';
import { PairOrder } from './pair-order.js';
import type { SchemeRegistry } from './registry.js';
import type { TaskConfig } from './task-config.js';

export interface SessionRules {
  /** `undefined`: no scheme of the task has conditions. */
  readonly hiddenSchemes: typeof hiddenSchemes | undefined;
  /** `undefined`: the task does not shuffle the two responses. */
  readonly order: PairOrder | undefined;
}

/** The rules of any config, where all of their code is there. */
export function sessionRules(config: TaskConfig, annotator: string, registry: SchemeRegistry): SessionRules {
  return { hiddenSchemes, order: config.randomizePairOrder === true ? new PairOrder(config, annotator, registry) : undefined };
}
