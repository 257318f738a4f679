/** The changes of one item's answers, to be taken back and made again. Pure. */
import type { Answers } from './scheme-answers.js';

/** Where typing in one scheme pauses for so long, the next letter begins a new change. In milliseconds. */
const PAUSE_MS = 1000;
const LONGEST = 500;

export interface AnswerHistory {
  /** The answers before each change, oldest first. */
  readonly done: readonly Answers[];
  /** The answers after each change that was taken back, the next to make again last. */
  readonly undone: readonly Answers[];
  /** The latest change: those that follow closely in the same scheme are part of it. */
  readonly latest: { readonly scheme: string; readonly at: number } | undefined;
}

export const NO_HISTORY: AnswerHistory = /* @__PURE__ */ Object.freeze({ done: [], undone: [], latest: undefined });

/**
 * Takes note of a change.
 * @param written whether it was typed, letter by letter: then letters that follow closely are one change
 */
export function withChange(
  history: AnswerHistory,
  before: Answers,
  change: { readonly scheme: string; readonly at: number; readonly written: boolean },
): AnswerHistory {
  const { scheme, at, written } = change;
  const { latest } = history;
  const goesOn = written && latest?.scheme === scheme && at - latest.at < PAUSE_MS && history.undone.length === 0;
  const done = goesOn ? history.done : [...history.done, before].slice(-LONGEST);
  return { done, undone: [], latest: written ? { scheme, at } : undefined };
}

/** One step back (`-1`) or forward: the answers to show, and the history from there; `undefined` where there is no such step. */
export function steppedFrom(
  { done, undone }: AnswerHistory,
  now: Answers,
  step: -1 | 1,
): { readonly answers: Answers; readonly history: AnswerHistory } | undefined {
  const [from, to] = step === -1 ? [done, undone] : [undone, done];
  const answers = from.at(-1);
  if (!answers) return undefined;
  const [left, added] = [from.slice(0, -1), [...to, now]];
  return { answers, history: { done: step === -1 ? left : added, undone: step === -1 ? added : left, latest: undefined } };
}
