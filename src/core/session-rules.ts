/** The rules of a config that are code of their own. Those that a task has are loaded with it; a page whose task has none does not load them. */
import type { hiddenSchemes } from './display-logic.js';
import type { PairOrder } from './pair-order.js';
import type { SchemeRegistry } from './registry.js';
import type { TaskConfig } from './task-config.js';

export interface SessionRules {
  /** `undefined`: no scheme of the task has conditions. */
  readonly hiddenSchemes: typeof hiddenSchemes | undefined;
  /** `undefined`: the task does not shuffle the two responses. */
  readonly order: PairOrder | undefined;
}

/** Those that a config has. */
export async function loadSessionRules(config: TaskConfig, annotator: string, registry: SchemeRegistry): Promise<SessionRules> {
  const [logic, ordering] = await Promise.all([
    config.annotationSchemes.some(({ displayLogic }) => displayLogic) ? import('./display-logic.js') : undefined,
    config.randomizePairOrder === true ? import('./pair-order.js') : undefined,
  ]);
  return { hiddenSchemes: logic?.hiddenSchemes, order: ordering && new ordering.PairOrder(config, annotator, registry) };
}
