/** Tables and lines of every answer, and the card of a data set. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { load } from 'js-yaml';
import Papa from 'papaparse';
import { datasetCard } from '../../src/export/dataset-card.js';
import { answersToCsv, answersToJsonLines } from '../../src/export/flat-answers.js';
import { recordsFromJsonLines } from '../../src/export/read-records.js';
import { parseTaskConfig } from '../../src/config/parse-task-config.js';
import { taskRecord } from '../../src/testing/index.js';
import { linesOf } from './read-lines.js';

const { config } = parseTaskConfig(`annotation_task_name: 'A "task" | <b>'
annotation_schemes:
  - { annotation_type: pairwise, name: preference, description: Which?, labels: [A, B, Tie] }
  - { annotation_type: text, name: reason, description: Why? }
  - { annotation_type: multiselect, name: kinds, description: What?, labels: [x, y] }
`);
const record = (text: string) =>
  taskRecord({
    id: 'r1',
    itemId: '1',
    answers: { preference: { label: 'A', winner: 'a', strength: 1 }, reason: { text }, kinds: { labels: ['x', 'y'], values: ['x', 'y'] } },
  });
const csv = async (text: string, formulas?: 'escape') => {
  let whole = '';
  for await (const line of answersToCsv([record(text)], { config, ...(formulas && { formulas }) }).lines) whole += line;
  return whole;
};

describe('a table of answers', () => {
  it('has a column for each question, and the winner of a comparison', async () => {
    const [row] = Papa.parse<Record<string, string>>(await csv('because'), { header: true, skipEmptyLines: true }).data;
    assert.deepEqual(
      [row?.['preference'], row?.['preference.winner'], row?.['preference.strength'], row?.['reason'], row?.['kinds'], row?.['item_id']],
      ['A', 'a', '1', 'because', 'x; y', '1'],
    );
  });

  it('is read back by another parser as it was written, whatever annotators wrote', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        const { data } = Papa.parse<Record<string, string>>(await csv(text), { header: true, skipEmptyLines: true, newline: '\r\n' });
        assert.equal(data.length, 1);
        assert.equal(data[0]?.['reason'], text);
      }),
    ));

  it('runs nothing in a spreadsheet, when asked for', () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), async (first, rest) => {
        const { data } = Papa.parse<Record<string, string>>(await csv(first + rest, 'escape'), {
          header: true,
          skipEmptyLines: true,
          newline: '\r\n',
        });
        assert.equal(data[0]?.['reason'], `'${first}${rest}`);
      }),
    ));

  it('in long layout has a row for each part of each answer', async () => {
    let whole = '';
    for await (const line of answersToCsv([record('why')], { config, layout: 'long' }).lines) whole += line;
    const rows = Papa.parse<Record<string, string>>(whole, { header: true, skipEmptyLines: true }).data;
    assert.deepEqual(
      rows.map(({ scheme, key, value }) => [scheme, key, value].join(' ')),
      [
        'preference label A',
        'preference winner a',
        'preference strength 1',
        'reason text why',
        'kinds labels.0 x',
        'kinds labels.1 y',
        'kinds values.0 x',
        'kinds values.1 y',
      ],
    );
  });
});

describe('lines of answers', () => {
  it('have the whole answer with its scheme and type', async () => {
    const lines = await linesOf(answersToJsonLines([record('why')], { config }).lines);
    assert.deepEqual(
      lines.map(({ scheme, type, answer }) => [scheme, type, answer]),
      [
        ['preference', 'pairwise', { label: 'A', winner: 'a', strength: 1 }],
        ['reason', 'text', { text: 'why' }],
        ['kinds', 'multiselect', { labels: ['x', 'y'], values: ['x', 'y'] }],
      ],
    );
  });
});

describe('records read from lines', () => {
  it('come without those lines that are none, which are named', async () => {
    const unreadable: number[] = [];
    const read: string[] = [];
    const lines = [JSON.stringify(record('1')), '', '{"half', '{}', JSON.stringify({ ...record('2'), id: 'r2' })];
    for await (const { id } of recordsFromJsonLines(lines, (line) => unreadable.push(line))) read.push(id);
    assert.deepEqual(
      [read, unreadable],
      [
        ['r1', 'r2'],
        [3, 4],
      ],
    );
  });
});

describe('the card of a data set', () => {
  it('has a head that is YAML, figures, shares of answers and agreement', async () => {
    const agreement = [{ scheme: 'preference', measure: 'Krippendorff’s α', value: 0.5, interval: { low: 0.4, high: 0.6 } }];
    const card = await datasetCard([record('a'), { ...record('b'), id: 'r2', annotator: 'ben' }], {
      config,
      agreement,
      license: 'cc-by-4.0',
    });
    const [, head, text] = card.split(/^---$/m);
    assert.deepEqual(load(head ?? ''), {
      license: 'cc-by-4.0',
      pretty_name: 'A "task" | <b>',
      size_categories: ['n<1K'],
      tags: ['human-feedback', 'preference', 'dpo'],
    });
    assert.match(text ?? '', /# A "task" \\\| \\<b\\>/);
    assert.match(text ?? '', /\| Annotators \| 2 \|/);
    assert.match(text ?? '', /\| A \| 2 \| 100\.0 % \|/);
    assert.match(text ?? '', /\| preference \| Krippendorff’s α \| 0\.500 \| 0\.400 to 0\.600 \|/);
    assert.doesNotMatch(card, /\bben\b/, 'nobody is named');
  });
});
