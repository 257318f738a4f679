import { expect } from '@open-wc/testing';
import type { AnnotationRecord } from '../../src/core/record.js';
import { recordsToJsonLines, trlPreferencePairs } from '../../src/export/index.js';
import type { Answer } from '../../src/schemes/builtin.js';
import { preference } from '../schemes/sample-schemes.js';

const config = { annotationTaskName: 'T', annotationSchemes: [preference], itemProperties: { idKey: 'id', textKey: 'text' } };
const items = new Map(
  ['1', '2', '3'].map((id) => [id, { id, text: `prompt ${id}`, response_a: `first ${id}\nline\u2028two`, response_b: `second ${id}` }]),
);
const item = (id: string) => items.get(id);

function record(id: string, answer: Answer | undefined, overrides: Partial<AnnotationRecord> = {}): AnnotationRecord {
  return {
    id: `record ${id}`,
    revision: 1,
    task: 'T',
    itemId: id,
    annotator: 'ann',
    status: 'submitted',
    answers: answer === undefined ? {} : { preference: answer },
    presentation: { order: ['response_a', 'response_b'] },
    timing: { shownAt: '2026-01-01T00:00:00.000Z', endedAt: '2026-01-01T00:01:00.000Z', activeMs: 60000 },
    ...overrides,
  };
}

async function read(records: readonly AnnotationRecord[]) {
  const pairs = trlPreferencePairs(records, { config, item });
  const lines: unknown[] = [];
  for await (const line of pairs.lines) {
    expect(line.endsWith('\n')).to.equal(true);
    lines.push(JSON.parse(line));
  }
  return { lines, ...pairs.summary() };
}

const a = { label: 'A is better', winner: 'a', strength: 1 };
const b = { label: 'B is better', winner: 'b', strength: 1 };

describe('trlPreferencePairs', () => {
  it('writes the text that was chosen as chosen, whatever order it was shown in', async () => {
    const { lines } = await read([record('1', a), record('2', b, { presentation: { order: ['response_b', 'response_a'] } })]);
    expect(lines).to.deep.equal([
      { prompt: 'prompt 1', chosen: 'first 1\nline\u2028two', rejected: 'second 1' },
      { prompt: 'prompt 2', chosen: 'second 2', rejected: 'first 2\nline\u2028two' },
    ]);
  });

  it('leaves out and counts what is no preference', async () => {
    const { lines, written, leftOut } = await read([
      record('1', { label: 'Equally good', winner: 'tie', strength: 0 }),
      record('2', { label: 'Both bad', winner: 'both-bad', strength: 0 }),
      record('3', a, { status: 'skipped' }),
      record('missing', a),
      record('4', undefined),
      record('5', { label: 'Perhaps', winner: null, strength: 0 }),
    ]);
    expect(lines).to.deep.equal([]);
    expect(written).to.equal(0);
    expect(leftOut).to.deep.equal({ tie: 1, 'both bad': 1, skipped: 1, 'item missing': 1, unanswered: 1, 'no winner': 1 });
  });

  it('leaves out and counts items that lack a prompt or a response', async () => {
    const bare = new Map([
      ['1', { id: '1', text: 'prompt', response_a: 'only one' }],
      ['2', { id: '2', response_a: 'x', response_b: 'y' }],
    ]);
    const pairs = trlPreferencePairs([record('1', a), record('2', b)], { config, item: async (id) => bare.get(id) });
    for await (const line of pairs.lines) expect.fail(`wrote ${line}`);
    expect(pairs.summary()).to.deep.include({ written: 0, leftOut: { 'response missing': 1, 'prompt missing': 1 } });
  });

  it('takes the text from lists and objects', async () => {
    const listed = { id: '1', text: ['x', { text: 'y', model: 'm' }], prompt: { content: 'p' } };
    const pairs = trlPreferencePairs([record('1', b)], { config, item: () => listed });
    for await (const line of pairs.lines) expect(JSON.parse(line)).to.deep.equal({ prompt: 'p', chosen: 'y', rejected: 'x' });
    expect(pairs.summary().written).to.equal(1);
  });

  it('writes one pair for a record that comes twice, and one for each annotator of an item', async () => {
    const { written } = await read([record('1', a), record('1', a), record('1', b, { id: 'of another', annotator: 'bo' })]);
    expect(written).to.equal(2);
  });

  it('leaves out what was skipped or became a tie in a later revision', async () => {
    const tie = { label: 'Equally good', winner: 'tie', strength: 0 };
    const { lines, leftOut } = await read([
      record('1', a),
      record('2', b),
      record('1', a, { revision: 2, status: 'skipped' }),
      record('2', tie, { revision: 3 }),
    ]);
    expect(lines).to.deep.equal([]);
    expect(leftOut).to.deep.equal({ skipped: 1, tie: 1 });
  });

  it('counts only the newest revision of a record', async () => {
    const { lines } = await read([record('1', b, { revision: 2 }), record('1', a)]);
    expect(lines).to.deep.equal([{ prompt: 'prompt 1', chosen: 'second 1', rejected: 'first 1\nline\u2028two' }]);
  });

  it('refuses a task without preferences, by name', () => {
    expect(() => trlPreferencePairs([], { config: { ...config, annotationSchemes: [] }, item })).to.throw(RangeError);
    expect(() => trlPreferencePairs([], { config, item, scheme: 'other' })).to.throw(RangeError, 'other');
  });
});

describe('recordsToJsonLines', () => {
  it('writes one record a line, from any iterable', async () => {
    const records = [record('1', a), record('2', b)];
    const lines: string[] = [];
    for await (const line of recordsToJsonLines(records)) lines.push(line);
    expect(lines).to.deep.equal(records.map((each) => `${JSON.stringify(each)}\n`));
  });
});
