/** Gold items in a config and in their file: what is read, and what is said where it cannot work. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseGoldItems } from '../../src/config/parse-gold-items.js';
import { parseTaskConfig } from '../../src/config/parse-task-config.js';
import { TaskConfigError } from '../../src/config/task-config-error.js';

const HEAD = `annotation_task_name: T
data_files: [items.json]
annotation_schemes:
  - { annotation_type: radio, name: tone, description: Tone?, labels: [{ name: Kind, value: k }, Rude] }
  - { annotation_type: text, name: why, description: Why? }
`;
const codesOf = (diagnostics: readonly { code: string; line?: number }[]) => diagnostics.map(({ code, line }) => `${String(line)} ${code}`);

describe('gold items in a config', () => {
  for (const [lines, expected] of [
    ['gold_standards: { enabled: true, items_file: gold.json }', [{ file: 'gold.json', frequency: 20 }]],
    [
      'gold_standards: { enabled: true, items_file: g.csv, mode: mixed, frequency: 5, accuracy: { min_threshold: 0.7, evaluation_count: 4 } }',
      [{ file: 'g.csv', frequency: 5, leastAccuracy: 0.7, leastAnswered: 4 }],
    ],
    ['attention_checks: { enabled: true, items_file: a.json }\ntask_dir: data', [{ file: 'data/a.json', frequency: 10 }]],
    ['attention_checks: { enabled: true, items_file: a.json, probability: 0.05 }', [{ file: 'a.json', frequency: 20 }]],
    [
      'attention_checks: { enabled: true, items_file: a.json, frequency: 7 }\ngold_standards: { enabled: true, items_file: g.json }',
      [
        { file: 'g.json', frequency: 20 },
        { file: 'a.json', frequency: 7 },
      ],
    ],
  ] as const) {
    it(`are read from ${lines.replaceAll('\n', ', ')}`, () => {
      const { config, diagnostics } = parseTaskConfig(HEAD + lines);
      assert.deepEqual(config.goldItems, expected);
      assert.deepEqual(diagnostics, []);
    });
  }

  for (const [lines, expected] of [
    ['gold_standards: { items_file: gold.json }', ['6 not-enabled']],
    ['gold_standards: { enabled: true, items_file: g.json, mode: training }', ['6 unsupported-gold-mode']],
    ['gold_standards: { enabled: true, items_file: g.json, auto_promote: { enabled: true } }', ['6 inert-key']],
  ] as const) {
    it(`are spoken of in ${lines}`, () => {
      assert.deepEqual(codesOf(parseTaskConfig(HEAD + lines).diagnostics), expected);
    });
  }

  for (const [lines, expected] of [
    ['gold_standards: { enabled: true }', ['6 missing-gold-file']],
    ['gold_standards: { enabled: true, items_file: g.json, frequency: 1 }', ['6 wrong-type']],
  ] as const) {
    it(`cannot be run in ${lines}`, () => {
      assert.throws(
        () => parseTaskConfig(HEAD + lines),
        (error) => error instanceof TaskConfigError && codesOf(error.diagnostics).join() === expected.join(),
      );
    });
  }
});

describe('a file of gold items', () => {
  const { config } = parseTaskConfig(HEAD);
  const parse = (rows: readonly object[], knownIds?: ReadonlySet<string>) =>
    parseGoldItems(JSON.stringify(rows, null, 1), { config, filename: 'gold.json', ...(knownIds && { knownIds }) });
  const row = { id: '77', text: 'Thanks.' };

  it('is read with any spelling of a label', () => {
    const { items, diagnostics } = parse(
      ['Kind', 'k', 'RUDE', ['Kind', 'Rude']].map((tone, id) => ({ ...row, id, gold_label: { tone, why: 'x' } })),
    );
    assert.equal(items.length, 4);
    assert.deepEqual(diagnostics, []);
    assert.deepEqual(items[0]?.item, { id: 0, text: 'Thanks.' });
  });

  it('is warned of where an id tells', () => {
    assert.deepEqual(
      parse([{ ...row, id: 'gold_1', gold_label: { tone: 'k' } }]).diagnostics.map(({ code }) => code),
      ['telling-gold-id'],
    );
  });

  for (const [name, wrong, code] of [
    ['has no answer', row, 'missing-gold-label'],
    ['has an answer for no scheme', { ...row, gold_label: 'Kind' }, 'missing-gold-label'],
    ['names no scheme of the task', { ...row, gold_label: { tome: 'Kind' } }, 'unknown-gold-scheme'],
    ['has an answer that nobody can give', { ...row, gold_label: { tone: 'Nice' } }, 'unknown-gold-label'],
    ['has the id of another item', { ...row, id: '1', gold_label: { tone: 'k' } }, 'duplicate-id'],
  ] as const) {
    it(`is refused where a row ${name}`, () => {
      assert.throws(
        () => parse([wrong], new Set(['1'])),
        (error) => error instanceof TaskConfigError && error.diagnostics[0]?.code === code && error.diagnostics[0].filename === 'gold.json',
      );
    });
  }
});
