/** JSON Lines → records. Lines that are none are said with their number, and the others are read. */
import { isAnnotationRecord } from '../core/parse-record.js';
import type { AnnotationRecord } from '../core/record.js';

/** @param onUnreadable is called with the number of each line, counted from 1, that is not a record; empty lines are none */
export async function* recordsFromJsonLines(
  lines: Iterable<string> | AsyncIterable<string>,
  onUnreadable: (line: number) => void,
): AsyncGenerator<AnnotationRecord, void, void> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const value = parsed(line);
    if (isAnnotationRecord(value)) yield value;
    else onUnreadable(number);
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
