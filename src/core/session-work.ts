/** The item on the desk: what is begun there, and the draft, entry and record that come of it. Pure functions over immutable values. */
import type { Answer } from '../schemes/builtin.js';
import type { Draft } from './draft.js';
import type { BegunWork } from './parse-draft.js';
import { NO_HISTORY, steppedFrom, withChange, type AnswerHistory } from './answer-history.js';
import { isPlainObject, sameJson } from './json.js';
import type { AnnotationRecord } from './record.js';
import type { Answers, SchemeAnswers } from './scheme-answers.js';
import type { SessionEntry } from './session-state.js';
import type { TrailPlace } from './session-trail.js';

export interface SessionWork {
  readonly place: TrailPlace;
  readonly recordId: string;
  readonly answers: Answers;
  /** Since the item is on the desk. */
  readonly history: AnswerHistory;
  readonly shownAt: string;
  readonly order: readonly string[];
  readonly canGoBack: boolean;
  /** It is in the draft store: an open item from the start, an earlier one from the first change. */
  readonly drafted: boolean;
  /** A submit was refused: issues are shown, and kept current. */
  readonly refused: boolean;
}

export interface WorkContext {
  readonly task: string;
  readonly annotator: string;
  readonly schemes: SchemeAnswers;
}

/** How the annotator ends the work on an item. */
export interface Ending {
  readonly status: AnnotationRecord['status'];
  readonly skipReason?: string;
}

/** Begins where the draft ended, else where the record ended, else anew. */
export function beginWork(
  place: TrailPlace,
  draft: BegunWork | undefined,
  schemes: SchemeAnswers,
  fresh: { readonly newId: () => string; readonly now: string },
): Omit<SessionWork, 'canGoBack'> {
  const { saved } = place;
  return {
    place,
    recordId: saved?.id ?? draft?.recordId ?? fresh.newId(),
    answers: schemes.read(place.item, draft?.answers ?? saved?.answers ?? {}, saved?.answers),
    shownAt: saved?.timing.shownAt ?? draft?.shownAt ?? fresh.now,
    order: draft?.order ?? saved?.presentation.order ?? [],
    drafted: draft !== undefined || !saved,
    refused: false,
    history: NO_HISTORY,
  };
}

/**
 * The work with one answer changed; `undefined` takes it back.
 * @param at milliseconds since the epoch
 */
export function withAnswer(work: SessionWork, scheme: string, answer: Answer | undefined, at: number): SessionWork {
  const before = Object.hasOwn(work.answers, scheme) ? work.answers[scheme] : undefined;
  if (sameJson(before, answer)) return work;
  const written = [before, answer].every((each) => each === undefined || (isPlainObject(each) && typeof each['text'] === 'string'));
  const others = Object.entries(work.answers).filter(([name]) => name !== scheme);
  const answers = Object.fromEntries(answer === undefined ? others : [...others, [scheme, answer]]);
  return { ...work, answers, history: withChange(work.history, work.answers, { scheme, at, written }), drafted: true };
}

/** The work with the latest change taken back (`-1`), or made again (`1`); the same work where there is none. */
export function withStep(work: SessionWork, step: -1 | 1): SessionWork {
  const stepped = steppedFrom(work.history, work.answers, step);
  return stepped ? { ...work, ...stepped, drafted: true } : work;
}

export function entryOf(work: SessionWork, { schemes }: WorkContext, end: number, draftError: Error | null): SessionEntry {
  const { place, recordId, answers, canGoBack, refused, history } = work;
  const { item, itemId, saved, index } = place;
  return {
    item,
    itemId,
    recordId,
    position: index + 1,
    saved,
    answers,
    issues: refused ? schemes.issues(item, answers) : {},
    hidden: [...schemes.hidden(item, answers)],
    changed: !sameJson(schemes.answered(item, answers), saved?.answers ?? {}),
    canGoBack,
    // After the last record comes the open item or the end of the task.
    canGoForward: index < end,
    canUndo: history.done.length > 0,
    canRedo: history.undone.length > 0,
    ...(draftError && { draftError }),
  };
}

export function draftOf(
  { place, recordId, answers, shownAt, order }: SessionWork,
  { task, annotator }: WorkContext,
  activeMs: number,
): Draft {
  return { task, annotator, itemId: place.itemId, recordId, baseRevision: place.saved?.revision ?? 0, answers, shownAt, activeMs, order };
}

/** The record that ends this work. One of a skip has the answers given so far too, so that nothing an annotator did is lost; they may break limits. */
export function recordOf(
  { place, recordId, answers, shownAt, order }: SessionWork,
  { task, annotator, schemes }: WorkContext,
  { status, skipReason }: Ending,
  timing: { readonly endedAt: string; readonly activeMs: number },
): AnnotationRecord {
  const leftOut = schemes.leftOut(place.item, answers);
  return {
    id: recordId,
    revision: (place.saved?.revision ?? 0) + 1,
    task,
    itemId: place.itemId,
    annotator,
    status,
    ...(skipReason !== undefined && { skipReason }),
    answers: schemes.answered(place.item, answers),
    ...(leftOut.length > 0 && { leftOut }),
    presentation: { order },
    timing: { shownAt, ...timing },
  };
}

/** Whether a record says nothing that is not saved already; how long it took does not count. */
export function saysTheSame(record: AnnotationRecord, saved: AnnotationRecord | null): saved is AnnotationRecord {
  return (
    saved !== null && record.status === saved.status && record.skipReason === saved.skipReason && sameJson(record.answers, saved.answers)
  );
}
