/** A slow reader holds back what reads the records: no more than a piece is waiting in memory. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { writeLines } from '../../src/cli/export/standard-output.js';

it('no line is asked for while what was written is not taken', async () => {
  let made = 0;
  async function* lines(): AsyncGenerator<string, void, void> {
    for (; made < 1000; made += 1) yield `${'x'.repeat(1023)}\n`;
  }
  const waiting: (() => void)[] = [];
  let taken = 0;
  const written = writeLines(lines(), (output) => {
    taken += output.length;
    return new Promise((resolve) => void waiting.push(resolve));
  });
  const settled = () => new Promise((resolve) => void setImmediate(resolve));
  for (let piece = 1; taken < 1000 * 1024; piece += 1) {
    await settled();
    assert.equal(waiting.length, 1, 'one piece at a time');
    assert.ok(made * 1024 <= piece * 66_560, `${String(made)} lines were made for ${String(piece)} pieces`);
    waiting.shift()?.();
    await settled();
  }
  waiting.shift()?.();
  await written;
  assert.equal(taken, 1000 * 1024);
});
