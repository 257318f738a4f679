import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { standInData } from '../../scripts/serve/stand-in.mjs';
import { serveTask } from './served-task.js';

const rows = '[{ "id": 1, "text": "one" }]';

describe('A data file that is not there', () => {
  let folder = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'design-'));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  async function write(...names: readonly string[]): Promise<void> {
    for (const name of names) await writeFile(join(folder, name), rows);
  }

  function standIn(...dataFiles: readonly string[]) {
    return standInData(join(folder, 'config.yaml'), dataFiles);
  }

  it('npm start serves the one other data file of the folder in its place, and says so', async () => {
    const config = [
      'annotation_task_name: Stand-in',
      'data_files: [data/items.json]',
      'item_properties: { id_key: id, text_key: text }',
      'annotation_schemes:',
      '  - { annotation_type: text, name: note, description: Note }',
    ];
    await writeFile(join(folder, 'config.yaml'), config.join('\n'));
    await write('sample-data.json', 'README.md');
    const task = await serveTask(folder);
    try {
      assert.equal(await (await fetch(`${task.url}design/data/items.json`)).text(), rows);
      assert.equal((await fetch(`${task.url}design/data/more.json`)).status, 404);
      const said = /config\.yaml data_files names data\/items\.json, which is not there: sample-data\.json is served in its place\./;
      assert.match(task.output.join('\n'), said);
    } finally {
      await task.stop();
    }
  });

  it('has a stand-in in a file that is not hidden, no config, and not about the design', async () => {
    await write('config.json', 'metadata.json', 'package.json', '.hidden.json', 'sample-data.json');
    assert.deepEqual(await standIn('./data.json'), { named: 'data.json', file: 'sample-data.json' });
  });

  it('has none where nothing is missing', async () => {
    await write('data.json', 'sample-data.json');
    assert.equal(await standIn('data.json'), undefined);
    assert.equal(await standIn(), undefined);
  });

  it('has none where it is not plain which one was meant', async () => {
    await write('one.json', 'two.json');
    assert.equal(await standIn('data.json'), undefined);
    assert.equal(await standIn('data.json', 'more.json', 'one.json'), undefined);
    assert.equal(await standIn('data.json', 'one.json', 'two.json'), undefined);
  });

  it('has none in a file of another format', async () => {
    await write('sample-data.json');
    assert.equal(await standIn('data.csv'), undefined);
    assert.equal(await standIn('data.jsonl'), undefined);
  });

  it('has none when it is an address, or outside of the folder', async () => {
    await write('sample-data.json');
    assert.equal(await standIn('https://example.org/data.json'), undefined);
    assert.equal(await standIn('../data.json'), undefined);
    assert.equal(await standIn('/data.json'), undefined);
  });
});
