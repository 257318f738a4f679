/**
 * Files of exports, read by what trainers read them with: Hugging Face's datasets and TRL's own functions (`pip install datasets trl`, without torch), and pandas
 * (Debian: python3-pandas). `ANNOTATION_PYTHON` names a Python that has them; where none has, it is said and not tested.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { isPlainObject } from '../../src/core/json.js';
import { answersToCsv } from '../../src/export/flat-answers.js';
import { llamaFactoryPreferences } from '../../src/export/llama-factory-preference.js';
import { openAiPreferences } from '../../src/export/openai-preference.js';
import type { TrainingExport } from '../../src/export/preference-export.js';
import { trlPreferencePairs, trlRewardPairs, trlUnpairedPreferences } from '../../src/export/trl-preference.js';
import { linesOf } from './read-lines.js';
import { config, simulatedStudy } from './simulated-study.js';

const study = simulatedStudy(1_000);
const options = { config, item: (id: string) => study.items.get(id), goldIds: study.goldIds };
const exports: Readonly<Record<string, () => TrainingExport>> = {
  'trl.jsonl': () => trlPreferencePairs(study.records, options),
  'trl-conversational.jsonl': () => trlPreferencePairs(study.records, { ...options, style: 'conversational' }),
  'trl-implicit.jsonl': () => trlPreferencePairs(study.records, { ...options, style: 'conversational', prompt: 'implicit' }),
  'trl-reward.jsonl': () => trlRewardPairs(study.records, options),
  'trl-unpaired.jsonl': () => trlUnpairedPreferences(study.records, { ...options, bothBad: 'drop' }),
  'openai.jsonl': () => openAiPreferences(study.records, options),
  'alpaca.jsonl': () => llamaFactoryPreferences(study.records, options),
  'sharegpt.jsonl': () => llamaFactoryPreferences(study.records, { ...options, layout: 'sharegpt' }),
  'answers.csv': () => answersToCsv(study.records, { config }),
};

/** The first Python that has the modules. */
function pythonWith(modules: string): string | undefined {
  return [process.env['ANNOTATION_PYTHON'] ?? 'python3', 'python3', '/usr/bin/python3'].find(
    (command) => spawnSync(command, ['-c', `import importlib.util as u\nassert all(u.find_spec(m) for m in ${modules})`]).status === 0,
  );
}

const reader = fileURLToPath(new URL('trainer_loaders.py', import.meta.url));

describe('files of 1,000 simulated records', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'trainer-loaders-'));
    for (const [name, write] of Object.entries(exports)) await pipeline(write().lines, createWriteStream(join(folder, name)));
  });
  after(() => rm(folder, { recursive: true }));

  function readBy(python: string | undefined, what: 'trl' | 'pandas'): Readonly<Record<string, unknown>> {
    const { stdout, stderr, status } = spawnSync(python ?? '', [reader, folder, what], {
      encoding: 'utf8',
      timeout: 300_000,
      maxBuffer: 2 ** 28,
    });
    assert.equal(status, 0, stderr);
    const value: unknown = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
    assert.ok(isPlainObject(value));
    return value;
  }

  const trl = pythonWith("['datasets', 'trl']");
  it('are what TRL and datasets take them for', { skip: trl === undefined && 'datasets and trl are not installed' }, async () => {
    const read = readBy(trl, 'trl');
    const pairs = await linesOf(trlPreferencePairs(study.records, options).lines);
    assert.equal(read['rows'], pairs.length);
    assert.deepEqual(read['columns'], {
      trl: ['prompt', 'chosen', 'rejected'],
      'trl-reward': ['prompt', 'chosen', 'rejected', 'margin'],
      'trl-unpaired': ['prompt', 'completion', 'label'],
      openai: ['input', 'preferred_output', 'non_preferred_output'],
      alpaca: ['instruction', 'input', 'history', 'chosen', 'rejected', 'system'],
      sharegpt: ['conversations', 'chosen', 'rejected', 'system'],
    });
    assert.deepEqual(read['conversational'], [false, true]);
    assert.deepEqual(read['extracted'], read['explicit'], 'an implicit prompt is what TRL takes out of both responses');
    assert.deepEqual(sorted(read['unpairedByTrl']), sorted(read['unpaired']), 'single responses are what TRL makes of pairs');
    assert.deepEqual([read['labels'], read['margins']], ['bool', 'int64']);
  });

  const pandas = pythonWith("['pandas']");
  it('are what pandas takes them for', { skip: pandas === undefined && 'pandas is not installed (Debian: python3-pandas)' }, async () => {
    const { columns, rows, table } = readBy(pandas, 'pandas');
    const pairs = await linesOf(trlPreferencePairs(study.records, options).lines);
    assert.deepEqual([columns, rows], [['prompt', 'chosen', 'rejected'], pairs.length]);
    assert.ok(isPlainObject(table) && Array.isArray(table['rows']) && Array.isArray(table['columns']));
    assert.deepEqual(table['columns'].slice(-3), ['preference', 'preference.winner', 'preference.strength']);
    const said = table['rows'].filter(isPlainObject).filter(({ status }) => status === 'submitted');
    const meant = said.map((row) => [`${String(row['annotator'])} ${String(row['item_id'])}`, row['preference.winner']] as const);
    assert.deepEqual(new Map(meant.toSorted(byKey)), new Map([...study.meant].sort(byKey)));
  });
});

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

function sorted(rows: unknown): readonly string[] {
  assert.ok(Array.isArray(rows) && rows.length > 0);
  return rows.map((row: unknown) => JSON.stringify(isPlainObject(row) ? Object.entries(row).sort(byKey) : row)).sort();
}
