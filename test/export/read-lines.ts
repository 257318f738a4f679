import assert from 'node:assert/strict';
import { isPlainObject } from '../../src/core/json.js';

/** Lines of JSON, each an object with its line break. */
export async function linesOf(lines: AsyncIterable<string>): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const found: Readonly<Record<string, unknown>>[] = [];
  for await (const line of lines) {
    assert.ok(line.endsWith('\n') && line.indexOf('\n') === line.length - 1);
    const value: unknown = JSON.parse(line);
    assert.ok(isPlainObject(value));
    found.push(value);
  }
  return found;
}
