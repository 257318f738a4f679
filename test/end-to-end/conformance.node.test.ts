import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findDesigns } from '../../scripts/conformance/find-designs.mjs';
import { row } from '../../scripts/conformance/report.mjs';
import { runDesigns } from '../../scripts/conformance/run-designs.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));

describe('The conformance run', () => {
  let folder = '';

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'designs-'));
    await writeDesigns(folder);
  });

  after(async () => {
    await rm(folder, { recursive: true });
  });

  it('runs the examples whole', async () => {
    const results = await runDesigns(await findDesigns(['examples'], root), { items: 2, screenshots: undefined });
    assert.ok(results.length >= 2);
    assert.deepEqual(results.filter(({ verdict }) => verdict !== 'runs whole').map(row), []);
  });

  it('runs every design of the corpus', { skip: existsSync(corpus) ? false : 'The corpus is not on this machine.' }, async () => {
    const results = await runDesigns(await findDesigns([corpus], root), { items: 1, screenshots: undefined });
    assert.ok(results.length >= 99);
    assert.deepEqual(results.filter(({ verdict }) => verdict === 'fails').map(row), []);
    const whole = results.filter(({ verdict }) => verdict === 'runs whole').length;
    assert.ok(whole >= 85, `${String(whole)} run whole`);
  });

  it('says of each design how it runs, as rows, as JSON and by the exit code', async () => {
    const json = join(folder, 'results.json');
    const { code, output } = await command('--items', '2', '--json', json, '--screenshots', join(folder, 'shots'), folder);
    assert.ok(existsSync(json), output);
    const written: unknown = JSON.parse(await readFile(json, 'utf8'));
    const designs = fieldOf(written, 'designs');
    assert.ok(Array.isArray(designs));
    assert.deepEqual(
      designs.map((design) => `${String(fieldOf(design, 'design'))}: ${String(fieldOf(design, 'verdict'))}`),
      [
        'asking/at-once: runs whole',
        'asking/more: runs whole',
        'asking/then-shown: runs whole',
        'broken/config: fails',
        'broken/data: fails',
        'handed-on: runs whole',
        'left-out: runs with',
      ],
    );
    assert.match(output, /^runs whole +asking\/more$/m);
    assert.match(output, /^fails +broken\/config .*diagnostics: .*\n +item 1: /m);
    assert.match(output, /^fails +broken\/data\n +item 1: .*data\.json could not be loaded: 404/m);
    assert.match(output, /^runs whole +handed-on +· data: sample-data\.json$/m);
    assert.match(output, /^runs with +left-out +· left out: odd \(no_such_type\)/m);
    assert.match(output, /^7 designs: 4 run whole, 1 run with schemes left out, 2 fail \(\d+\.\d s\)$/m);
    assert.equal(code, 1);
    assert.ok(existsSync(join(folder, 'shots/asking-more-1.png')));
  });

  it('says where there is nothing to run', async () => {
    const { code, output } = await command(join(folder, 'broken/none'));
    assert.equal(code, 1);
    assert.match(output, /^There is no /);
  });
});

async function writeDesigns(folder: string): Promise<void> {
  const data = '[{ "id": 1, "text": "One text to judge." }, { "id": 2, "text": "Another text." }, { "id": 3, "text": "A third." }]';
  const design = async (name: string, schemes: readonly string[], files: Readonly<Record<string, string>>) => {
    await mkdir(join(folder, name), { recursive: true });
    const top = [`annotation_task_name: ${name}`, 'data_files: [data.json]', 'item_properties: { id_key: id, text_key: text }'];
    await writeFile(
      join(folder, name, 'config.yaml'),
      [...top, 'annotation_schemes:', ...schemes.map((scheme) => `  - ${scheme}`)].join('\n'),
    );
    for (const [file, text] of Object.entries(files)) await writeFile(join(folder, name, file), text);
  };
  const note = '{ annotation_type: text, name: note, description: Note }';
  await design('asking/at-once', ['{ annotation_type: triage, name: keep, description: Is it worth keeping? }'], { 'data.json': data });
  await design(
    'asking/more',
    [
      '{ annotation_type: text, name: long, description: At length, textarea: true, min_length: 120, label_requirement: { required: true } }',
      '{ annotation_type: text, name: short, description: In short, max_length: 12, label_requirement: { required: true } }',
    ],
    { 'data.json': data },
  );
  await design(
    'asking/then-shown',
    [
      '{ annotation_type: radio, name: first, description: First, labels: [Yes, No] }',
      '{ annotation_type: radio, name: second, description: Why, labels: [This, That], show_if: { field: first, value: "Yes" } }',
    ],
    { 'data.json': data },
  );
  await design('broken/config', ['{ annotation_type: radio, name: first, description: First }'], { 'data.json': data });
  await design('broken/data', [note], {});
  await design('handed-on', [note], { 'sample-data.json': data });
  await design('left-out', [note, '{ annotation_type: no_such_type, name: odd, description: Odd }'], { 'data.json': data });
}

async function command(...args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['scripts/conformance/conformance.mjs', ...args], { cwd: root }, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode ?? 1, output: stdout + stderr });
    });
  });
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, field)?.value : undefined;
}
