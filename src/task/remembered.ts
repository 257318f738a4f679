/** What this browser remembers of an annotator between visits: small things that nobody loses work by. */

import type { TaskConfig } from '../core/task-config.js';

/** Something that an annotator has done with a task, in the shape in which it was then. */
export interface Memory {
  readonly task: string;
  readonly annotator: string;
  /** What was done: `instructions` read, `practice` passed. */
  readonly what: 'instructions' | 'practice';
  /** Its text then: where that is another now, it is not done. */
  readonly text: string;
}

/** What is remembered when practice is passed. */
export function practiceMemory({ annotationTaskName: task, practice }: TaskConfig, annotator: string): Memory {
  return { task, annotator, what: 'practice', text: practice?.file ?? '' };
}

/** What is remembered when instructions are read. */
export function instructionsMemory({ annotationTaskName: task, annotationInstructions }: TaskConfig, annotator: string): Memory {
  return { task, annotator, what: 'instructions', text: annotationInstructions ?? '' };
}

export function isRemembered(memory: Memory): boolean {
  try {
    return localStorage.getItem(keyOf(memory)) === digest(memory.text);
  } catch {
    // A sandboxed frame, or a browser that keeps nothing: everything is new.
    return false;
  }
}

export function remember(memory: Memory): void {
  try {
    localStorage.setItem(keyOf(memory), digest(memory.text));
  } catch {
    // It is asked again next time.
  }
}

function keyOf({ task, annotator, what }: Memory): string {
  return `annotation-elements/${what}/${JSON.stringify([task, annotator])}`;
}

/** Tells texts apart, and holds nothing secret: FNV-1a over UTF-16 units, with the length. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return `${String(text.length)}-${(hash >>> 0).toString(36)}`;
}
