/** Where an annotator is in a text, and how keys and buttons move it. Offsets are UTF-16 units. Pure. */
import type { StepUnit, TextRange, TextSteps } from './text-steps.js';

/** A selection from where it began (`anchor`) to where it goes on (`focus`); a mere place where both are the same. */
export interface TextCursor {
  readonly anchor: number;
  readonly focus: number;
}

export interface CursorMove {
  readonly unit: StepUnit | 'line' | 'text';
  readonly forward: boolean;
  /** Keeps the anchor, so that the selection grows or shrinks. */
  readonly extend: boolean;
}

export function cursorRange({ anchor, focus }: TextCursor): TextRange {
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
}

/** What a key asks for in the text; `undefined` when it is no key of the text. */
export function cursorMove(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  rightToLeft: boolean,
): CursorMove | undefined {
  const { key, shiftKey: extend } = event;
  // ⌘ with an arrow belongs to the browser.
  if (event.metaKey) return undefined;
  const modified = event.ctrlKey || event.altKey;
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return { unit: modified ? 'character' : 'word', forward: (key === 'ArrowRight') !== rightToLeft, extend };
    case 'ArrowUp':
    case 'ArrowDown':
      return modified ? undefined : { unit: 'sentence', forward: key === 'ArrowDown', extend };
    case 'Home':
    case 'End':
      return { unit: modified ? 'text' : 'line', forward: key === 'End', extend };
    default:
      return undefined;
  }
}

/** The cursor after a move: on the next word (character, sentence), or with its selection made longer or shorter. Without a cursor, a text begins at its start. */
export function movedCursor(steps: TextSteps, cursor: TextCursor | undefined, { unit, forward, extend }: CursorMove): TextCursor {
  const from = cursor ?? { anchor: 0, focus: 0 };
  if (unit === 'line' || unit === 'text') return atEdge(steps, from, { unit, forward, extend });
  return extend ? extended(steps, from, unit, forward) : selectedNext(steps, from, unit, forward);
}

/** The range with one of its ends moved by a word, in whatever direction; never empty. */
export function resized(steps: TextSteps, range: TextRange, side: 'start' | 'end', forward: boolean): TextRange {
  // One unit away from where it is, so that the word that is there already is not the next one.
  const from = range[side] + (side === 'start' && forward ? 1 : side === 'end' && !forward ? -1 : 0);
  const word = steps.next('word', from, forward);
  const edge = word?.[side] ?? (forward ? steps.text.length : 0);
  const moved = { ...range, [side]: edge };
  return moved.start < moved.end ? moved : range;
}

function selectedNext(steps: TextSteps, cursor: TextCursor, unit: StepUnit, forward: boolean): TextCursor {
  const { start, end } = cursorRange(cursor);
  const inside = start === end && unit === 'word' ? steps.wordAt(start) : undefined;
  const next = inside && (!forward || start < inside.end) ? inside : steps.next(unit, forward ? end : start, forward);
  return next ? { anchor: next.start, focus: next.end } : cursor;
}

function extended(steps: TextSteps, { anchor, focus }: TextCursor, unit: StepUnit, forward: boolean): TextCursor {
  const beyond = (offset: number) => {
    const next = steps.next(unit, offset, forward);
    if (!next) return forward ? steps.text.length : 0;
    return forward ? next.end : next.start;
  };
  const moved = beyond(focus);
  const turns = anchor !== focus && anchor < focus !== forward && (forward ? moved >= anchor : moved <= anchor);
  // What was selected first stays selected: the selection goes on at its other end.
  return turns ? { anchor: focus, focus: beyond(anchor) } : { anchor, focus: moved };
}

function atEdge(steps: TextSteps, { anchor, focus }: TextCursor, { unit, forward, extend }: CursorMove): TextCursor {
  const { start, end } = unit === 'line' ? steps.lineAt(focus) : { start: 0, end: steps.text.length };
  const edge = forward ? end : start;
  if (extend) return { anchor, focus: edge };
  const word = steps.next('word', edge, !forward);
  return word && word.start >= start && word.end <= end ? { anchor: word.start, focus: word.end } : { anchor: edge, focus: edge };
}
