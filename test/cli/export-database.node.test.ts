/** `annotation-elements export` of a study that is named by its database: a PostgreSQL server, or the folder that `serve` made. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { adjudicationTaskName } from '../../src/core/adjudication.js';
import { openTaskStore } from '../../src/server/open-task-store.js';
import { openPglite } from '../../src/server/sql/pglite-database.js';
import { openPostgres } from '../../src/server/sql/postgres-database.js';
import type { SqlDatabase } from '../../src/server/sql/sql-database.js';
import { taskConfig, taskRecord } from '../../src/testing/index.js';
import { startPostgres, type PostgresServer } from '../server/postgres-server.js';
import { runCommand } from './run-command.js';

const source = { file: 'gold.json', frequency: 10 };
const config = taskConfig({
  annotationTaskName: 'Choices',
  annotationPerInstance: 2,
  goldItems: [source],
  itemProperties: { idKey: 'id', textKey: 'prompt' },
  annotationSchemes: [
    {
      type: 'pairwise',
      name: 'preference',
      description: 'Which?',
      required: false,
      labels: [
        { name: 'A', value: 'A', winner: 'a', strength: 1 },
        { name: 'B', value: 'B', winner: 'b', strength: 1 },
      ],
    },
  ],
});
const itemOf = (id: string) => ({ id, prompt: `Q${id}`, response_a: 'yes', response_b: 'no' });
const answer = (winner: 'a' | 'b') => ({ preference: { label: winner.toUpperCase(), winner, strength: 1 } });
const recordOf = (itemId: string, annotator: string, winner: 'a' | 'b') =>
  taskRecord({ id: `${annotator}/${itemId}`, task: 'Choices', itemId, annotator, answers: answer(winner) });

/** Two annotators agree on the first item and not on the second, of which somebody decided; one answered a gold item. */
async function fill(database: SqlDatabase, name = 'Choices'): Promise<void> {
  const gold = { source, items: [{ itemId: 'g', item: itemOf('g'), expected: { preference: 'A' } }] };
  const own = { ...config, annotationTaskName: name };
  const store = await openTaskStore({ database, config: own, items: ['1', '2'].map(itemOf), gold: [gold] });
  const records = [recordOf('1', 'ann', 'a'), recordOf('1', 'ben', 'a'), recordOf('2', 'ann', 'a'), recordOf('2', 'ben', 'b')];
  for (const record of [...records, recordOf('g', 'ann', 'a')]) await store.save({ ...record, task: name });
  await store.saveDecision?.({ ...recordOf('2', 'boss', 'b'), task: adjudicationTaskName(name) });
}

const lines = (output: string) =>
  output
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

const pair = (prompt: string, chosen: string, rejected: string) => ({ prompt, chosen, rejected });

function testDatabase({ address, folder }: { readonly address: () => string; readonly folder: () => string }): void {
  const run = (...args: readonly string[]) => runCommand(['export', address(), ...args], { folder: folder() });

  it('writes its pairs, without any config; what was decided takes the place of what annotators said', async () => {
    const { code, output, errors } = await run('--format', 'trl', '--ties', 'drop');
    assert.deepEqual([code, errors], [0, '3 pairs; left out: 2 decided otherwise.\n  decided otherwise: 2\n']);
    assert.deepEqual(lines(output), [pair('Q2', 'no', 'yes'), pair('Q1', 'yes', 'no'), pair('Q1', 'yes', 'no')]);
    assert.equal(lines((await run('--format', 'trl', '--decisions', 'drop')).output).length, 4);
  });

  it('writes gold items where they are asked for, and every record', async () => {
    assert.deepEqual(lines((await run('--format', 'trl', '--gold', 'only')).output), [pair('Qg', 'yes', 'no')]);
    assert.equal(lines((await run()).output).length, 5);
  });

  it('writes a card with agreement and licence', async () => {
    const { output } = await run('--format', 'card', '--license', 'cc-by-4.0', '--language', 'en');
    assert.match(output, /^---\nlicense: "cc-by-4.0"\nlanguage:\n- "en"\n/);
    assert.match(output, /\| preference \| Percent agreement \| 0\.500 \|/);
    assert.match(output, /\| preference \| Krippendorff’s α, nominal \| 0\.000 \|/);
    assert.match(output, /\| Submitted records \| 4 \|/);
  });
}

describe('export of a PostgreSQL server by its address', async () => {
  const server: PostgresServer | undefined = await startPostgres();
  if (!server) {
    it('is not tested here: PostgreSQL is not installed', { skip: 'install the package postgresql' }, () => {});
    return;
  }
  let [address, folder] = ['', ''];
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'export-postgres-'));
    address = await server.newDatabase();
    const database = await openPostgres({ url: address });
    await fill(database);
    await database.close();
  });
  after(async () => {
    await rm(folder, { recursive: true });
    await server.stop();
  });
  testDatabase({ address: () => address, folder: () => folder });

  it('changes nothing in it, so that who may only read can export', async () => {
    const database = await openPostgres({ url: address });
    await database.query('CREATE ROLE reader LOGIN');
    await database.query('GRANT USAGE ON SCHEMA annotation_elements TO reader');
    await database.query('GRANT SELECT ON ALL TABLES IN SCHEMA annotation_elements TO reader');
    await database.close();
    const { code, output } = await runCommand(['export', address.replace('test@', 'reader@')], { folder });
    assert.deepEqual([code, lines(output).length], [0, 5]);
  });

  it('asks which study is meant where there are several', async () => {
    const several = await server.newDatabase();
    const database = await openPostgres({ url: several });
    await fill(database);
    await fill(database, 'Others');
    await database.close();
    const asked = await runCommand(['export', several], { folder });
    assert.equal(asked.code, 2);
    assert.match(asked.errors, /There are several studies in postgres:.*: “Choices”, “Others”\. Say which by --task\./);
    const named = await runCommand(['export', several, '--task', 'Others', '--format', 'answers'], { folder });
    assert.match(named.output, /"task":"Others"/);
    assert.doesNotMatch(named.output, /"task":"Choices/);
    assert.match(
      (await runCommand(['export', several, '--task', 'X'], { folder })).errors,
      /There is no study “X” in .* There are: “Choices”/,
    );
  });

  it('says so when there is no study, no server, and no config of an older version', async () => {
    const empty = await server.newDatabase();
    assert.match((await runCommand(['export', empty], { folder })).errors, /There is no study in postgres:/);
    const none = await runCommand(['export', 'postgres://me:secret@127.0.0.1:1/study'], { folder });
    assert.equal(none.code, 1);
    assert.match(none.errors, /^The database postgres:\/\/127\.0\.0\.1:1\/study cannot be used: .* Check the address\.$/m);
    const database = await openPostgres({ url: empty });
    await fill(database);
    await database.query('ALTER TABLE annotation_elements.task DROP COLUMN config');
    await database.close();
    assert.match((await runCommand(['export', empty], { folder })).errors, /does not say what “Choices” asks: an older version wrote it/);
  });
});

describe('export of an embedded database by its folder', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'export-pglite-'));
    const database = await openPglite(join(folder, 'kept/database'));
    await fill(database);
    await database.close();
  });
  after(() => rm(folder, { recursive: true }));
  testDatabase({ address: () => 'kept', folder: () => folder });

  it('takes the database within the study’s folder as well, and leaves no lock behind', async () => {
    const { code, output } = await runCommand(['export', 'kept/database', '--format', 'csv'], { folder });
    assert.deepEqual([code, output.trim().split('\r\n').length], [0, 6]);
    await assert.rejects(readFile(join(folder, 'kept/service.json')));
  });

  it('does not mix what belongs together otherwise', async () => {
    await writeFile(join(folder, 'records.jsonl'), '');
    assert.match((await runCommand(['export', 'kept', '--records', 'records.jsonl'], { folder })).errors, /--records goes with a config/);
    assert.match(
      (await runCommand(['export', 'kept', '--weights', 'gold', '--annotators', 'weighted', '--format', 'trl'], { folder })).errors,
      /name the config, which has them/,
    );
  });
});
