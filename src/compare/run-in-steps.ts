/** Runs long work so that the page stays responsive: between its steps, whenever a frame's worth of time is over, it lets everything else go first. */

import { nextTask } from '../controllers/waiting.js';

const STEP_MS = 12;

/** @returns what the work returns; `undefined` when the signal ended it */
export async function runInSteps<T>(work: Generator<undefined, T>, signal: AbortSignal): Promise<T | undefined> {
  let begun = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - begun < STEP_MS) continue;
    await nextTask();
    if (signal.aborted) return undefined;
    begun = performance.now();
  }
}
