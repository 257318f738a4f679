/** Marks in the texts of two responses: read from a selection or from typed words, kept in order, none over another. Pure but for the panes. */
import { findText } from '../../compare/find-text.js';
import { PaneText } from '../../compare/pane-text.js';
import { selectedRanges } from '../span/native-selection.js';
import { TextOffsets } from '../span/text-offsets.js';
import type { Evidence } from './justification.js';

/** Where the responses stand on the page, named as they are in the data. */
export interface ResponsePanes {
  readonly a: HTMLElement;
  readonly b: HTMLElement;
}

export const RESPONSES = ['a', 'b'] as const;

/** UTF-16 units of the text of a pane. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What is selected within one of the responses, without white space around it; `undefined` where nothing is. */
export function selectedEvidence(panes: ResponsePanes): Evidence | undefined {
  for (const response of RESPONSES) {
    const pane = panes[response];
    for (const range of selectedRanges(pane)) {
      if (range.collapsed || !isWithin(range, pane)) continue;
      const text = new PaneText(pane);
      const start = text.offset(range.startContainer, range.startOffset);
      const end = text.offset(range.endContainer, range.endOffset);
      const evidence = evidenceAt(response, text.text, { start, end });
      if (evidence) return evidence;
    }
  }
  return undefined;
}

/** The first place where the words stand in a response and are not marked. */
export function typedEvidence(words: string, panes: ResponsePanes, marked: readonly Evidence[]): Evidence | undefined {
  for (const response of RESPONSES) {
    const { text } = new PaneText(panes[response]);
    for (const place of findText(text, words)) {
      const evidence = evidenceAt(response, text, place);
      if (evidence && !marked.some((mark) => overlaps(mark, evidence))) return evidence;
    }
  }
  return undefined;
}

/** With one more; it takes in what it overlaps. */
export function withEvidence(marked: readonly Evidence[], added: Evidence, panes: ResponsePanes): readonly Evidence[] {
  const taken = marked.filter((mark) => overlaps(mark, added));
  const start = Math.min(added.start, ...taken.map((mark) => mark.start));
  const end = Math.max(added.end, ...taken.map((mark) => mark.end));
  const text = new TextOffsets(new PaneText(panes[added.response]).text).slice(start, end);
  const all = [...marked.filter((mark) => !taken.includes(mark)), { response: added.response, start, end, text }];
  return all.sort((one, other) => one.response.localeCompare(other.response) || one.start - other.start);
}

/** Where the marks of a response stand on the page: where they were made, else, when it is shown in another format now, where their words are. */
export function evidenceRanges(marked: readonly Evidence[], panes: ResponsePanes): readonly StaticRange[] {
  return RESPONSES.flatMap((response) => {
    const own = marked.filter((mark) => mark.response === response);
    if (own.length === 0) return [];
    const pane = new PaneText(panes[response]);
    const offsets = new TextOffsets(pane.text);
    return own.flatMap(({ start, end, text }) => {
      const isThere = offsets.slice(start, end) === text;
      const at = isThere ? offsets.units(start) : pane.text.indexOf(text);
      return (at < 0 ? undefined : pane.range(at, at + text.length)) ?? [];
    });
  });
}

/** Whether the first response of the data is shown first. */
export function isInDataOrder({ a, b }: ResponsePanes): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function evidenceAt(response: Evidence['response'], text: string, { start, end }: Stretch): Evidence | undefined {
  const whole = text.slice(start, end);
  const words = whole.trim();
  if (words === '') return undefined;
  const first = start + whole.indexOf(words);
  const offsets = new TextOffsets(text);
  return { response, start: offsets.points(first), end: offsets.points(first + words.length), text: words };
}

/** A selection that begins in one response and ends somewhere else says nothing about it. */
function isWithin({ startContainer, endContainer }: AbstractRange, pane: HTMLElement): boolean {
  return pane.contains(startContainer) && (pane.contains(endContainer) || endContainer.contains(pane) || isBehind(endContainer, pane));
}

/** A triple click selects up to the beginning of what follows. */
function isBehind(container: Node, pane: HTMLElement): boolean {
  return (pane.compareDocumentPosition(container) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && container instanceof Element;
}

function overlaps(one: Evidence, other: Evidence): boolean {
  return one.response === other.response && one.start < other.end && other.start < one.end;
}
