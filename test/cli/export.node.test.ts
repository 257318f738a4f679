/** `annotation-elements export` over files of records, as a process of its own. */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { taskRecord } from '../../src/testing/index.js';
import { runCommand } from './run-command.js';

const config = `annotation_task_name: Choices
data_files: [items.json]
item_properties: { id_key: id, text_key: prompt }
annotation_schemes:
  - { annotation_type: pairwise, name: preference, description: Which?, labels: [A, B, Tie] }
`;
const answers = { a: { label: 'A', winner: 'a', strength: 1 }, tie: { label: 'Tie', winner: 'tie', strength: 0 } };
const record = (itemId: string, said: keyof typeof answers, annotator = 'ann') =>
  JSON.stringify(taskRecord({ id: `${annotator}/${itemId}`, itemId, annotator, answers: { preference: answers[said] } }));

describe('export, from files of records', () => {
  let folder = '';
  const run = (...args: readonly string[]) => runCommand(['export', 'config.yaml', '--records', 'records.jsonl', ...args], { folder });
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'annotation-elements-export-'));
    await writeFile(join(folder, 'config.yaml'), config);
    const items = ['1', '2'].map((id) => ({ id, prompt: `Q${id}`, response_a: 'yes', response_b: 'no' }));
    await writeFile(join(folder, 'items.json'), JSON.stringify(items));
    await writeFile(join(folder, 'records.jsonl'), `${[record('1', 'a'), 'nothing', record('2', 'tie'), record('3', 'a')].join('\n')}\n`);
  });
  after(() => rm(folder, { recursive: true }));

  it('writes pairs, and says what was left out, why, and which lines are no records', async () => {
    const { code, output, errors } = await run('--format', 'trl');
    assert.equal(code, 0);
    assert.equal(output, '{"prompt":"Q1","chosen":"yes","rejected":"no"}\n');
    assert.equal(
      errors,
      'records.jsonl:2: not a record, left out.\n1 pairs; left out: 1 tie, 1 item missing.\n  tie: 2\n  item missing: 3\n',
    );
  });

  it('follows the policies, and says so for programs', async () => {
    const { output, errors } = await run('--format', 'trl', '--ties', 'split', '--summary', 'json');
    assert.equal(output.trim().split('\n').length, 3);
    const summary: unknown = JSON.parse(errors.split('\n')[1] ?? '');
    assert.ok(typeof summary === 'object' && summary && 'policies' in summary && 'written' in summary);
    assert.equal(summary.written, 3);
  });

  it('writes a file when it is whole, and leaves nothing of one that fails', async () => {
    assert.equal((await run('--format', 'csv', '--out', 'answers.csv')).code, 0);
    assert.equal((await readFile(join(folder, 'answers.csv'), 'utf8')).split('\r\n').length, 5);
    const { code, errors } = await run('--format', 'trl', '--strict', '--out', 'pairs.jsonl');
    assert.equal(code, 1);
    assert.match(errors, /The item “3” cannot be written: item missing/);
    assert.deepEqual((await readdir(folder)).sort(), ['answers.csv', 'config.yaml', 'items.json', 'records.jsonl']);
  });

  it('writes every other format', async () => {
    const formats = [
      'records',
      'trl-reward',
      'trl-unpaired',
      'openai',
      'llama-factory-alpaca',
      'llama-factory-sharegpt',
      'csv-long',
      'answers',
      'card',
    ];
    for (const format of formats) {
      const { code, output } = await run('--format', format);
      assert.equal(code, 0, format);
      assert.ok(output.length > 50, format);
    }
  });

  it('moves a study to Potato’s folder and back', async () => {
    const written = await run('--format', 'potato', '--out', 'annotation_output');
    assert.deepEqual([written.code, written.errors.split('\n').at(-2)], [0, '3 records.']);
    const read = await runCommand(['export', 'config.yaml', '--records', 'annotation_output', '--format', 'records'], { folder });
    const lines = (text: string) =>
      text
        .trim()
        .split('\n')
        .map((line): unknown => JSON.parse(line));
    const original = (await readFile(join(folder, 'records.jsonl'), 'utf8')).replace('nothing\n', '');
    assert.deepEqual(lines(read.output), lines(original));
    const again = await run('--format', 'potato', '--out', 'annotation_output');
    assert.equal(again.code, 2);
    assert.match(again.errors, /There is a .*user_state.json already/);
  });

  it('weighs annotators as it is told', async () => {
    const voted = ['ann', 'ben'].map((annotator) => record('1', 'a', annotator));
    const other = record('1', 'a', 'cyd').replace('"A","winner":"a"', '"B","winner":"b"');
    await writeFile(join(folder, 'voted.jsonl'), [...voted, other].join('\n'));
    await writeFile(join(folder, 'weights.json'), '{ "ann": 0.5, "ben": 0.5, "cyd": 3 }');
    const weighted = async (...args: readonly string[]): Promise<unknown> =>
      JSON.parse(
        (
          await runCommand(['export', 'config.yaml', '--records', 'voted.jsonl', '--format', 'trl', '--annotators', 'weighted', ...args], {
            folder,
          })
        ).output,
      );
    assert.deepEqual(await weighted(), { prompt: 'Q1', chosen: 'yes', rejected: 'no', weight: 0.333333 });
    assert.deepEqual(await weighted('--weights', 'weights.json'), { prompt: 'Q1', chosen: 'no', rejected: 'yes', weight: 0.5 });
    assert.deepEqual(await weighted('--weight', 'cyd=0'), { prompt: 'Q1', chosen: 'yes', rejected: 'no', weight: 1 });
    assert.match((await run('--weight', 'ann=1')).errors, /Weights do nothing without --annotators weighted/);
    assert.match((await run('--annotators', 'weighted', '--weight', 'ann')).errors, /--weight ann is not an annotator and a number/);
    assert.match((await run('--annotators', 'weighted', '--weights', 'voted.jsonl')).errors, /is not a JSON object/);
  });

  it('weighs annotators by their right answers to gold items', async () => {
    const gold = { id: 'g', prompt: 'Qg', response_a: 'yes', response_b: 'no', gold_label: { preference: 'A' } };
    await writeFile(join(folder, 'gold.json'), JSON.stringify([gold]));
    await writeFile(join(folder, 'gold.yaml'), `${config}gold_standards: { enabled: true, items_file: gold.json, frequency: 5 }\n`);
    const wrong = (text: string) => text.replace('"A","winner":"a"', '"B","winner":"b"');
    const said = [record('g', 'a', 'ann'), wrong(record('g', 'a', 'ben')), wrong(record('g', 'a', 'cyd'))];
    await writeFile(
      join(folder, 'judged.jsonl'),
      [...said, record('1', 'a', 'ann'), ...['ben', 'cyd'].map((name) => wrong(record('1', 'a', name)))].join('\n'),
    );
    const args = ['export', 'gold.yaml', '--records', 'judged.jsonl', '--format', 'trl', '--annotators', 'weighted', '--weights', 'gold'];
    const { output, errors } = await runCommand(args, { folder });
    assert.equal(output, '{"prompt":"Q1","chosen":"yes","rejected":"no","weight":1}\n', errors);
  });

  it('writes a card with the agreement of the records', async () => {
    const { output } = await run('--format', 'card', '--license', 'mit', '--tag', 'helpfulness');
    assert.match(output, /^---\nlicense: "mit"\n[\s\S]*- "helpfulness"\n/);
    assert.match(
      output,
      /## Agreement[\s\S]*\| preference \| Krippendorff’s α, nominal \| undefined \| {2}\| No item was judged by two annotators/,
    );
    assert.match((await run('--format', 'card', '--decisions', 'override')).errors, /The format card cannot have “decisions: override”/);
  });

  it('says what an option may be', async () => {
    assert.match((await run('--ties', 'guess')).errors, /--ties guess is not known. There are: drop, split, keep/);
    assert.equal((await run('--format', 'openai', '--ties', 'keep')).code, 2);
    assert.match(
      (await runCommand(['export', 'config.yaml', '--records', 'none.jsonl'], { folder })).errors,
      /There is no file none.jsonl/,
    );
  });
});
