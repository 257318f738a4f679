import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { BrowserProfile, launchBrowser } from './browser.js';
import { serveTask, type ServedTask } from './served-task.js';

describe('npm start', () => {
  let folder = '';
  let task: ServedTask;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'design-'));
    const config = [
      'annotation_task_name: A task & more',
      'data_files: [data.json, missing.json]',
      'item_properties: { id_key: id, text_key: text }',
      'annotation_schemes:',
      '  - { annotation_type: text, name: note, description: Note }',
    ];
    await writeFile(join(folder, 'config.yaml'), config.join('\n'));
    await writeFile(join(folder, 'data.json'), '[{ "id": 1, "text": "one" }]');
    await writeFile(join(folder, '.secret'), 'secret');
    await symlink('/etc/hostname', join(folder, 'link.txt'));
    task = await serveTask(folder);
  });

  after(async () => {
    await task.stop();
    await rm(folder, { recursive: true });
  });

  it('serves a page with the one tag, under a strict policy', async () => {
    const response = await fetch(`${task.url}?annotator=%22ann%22`);
    const text = await response.text();
    assert.match(text, /<title>A task &amp; more<\/title>/);
    assert.match(text, /<annotation-task src="\/design\/config.yaml" annotator="&quot;ann&quot;"><\/annotation-task>/);
    assert.match(response.headers.get('content-security-policy') ?? '', /default-src 'none'; script-src 'self'/);
  });

  it('defines the element without a build', async () => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(task.url);
      const isDefined = await page.evaluate(async () => {
        await customElements.whenDefined('annotation-task');
        return document.querySelector('annotation-task')?.shadowRoot !== null;
      });
      assert.equal(isDefined, true);
    } finally {
      await browser.close();
    }
  });

  it('names a data file that is not there, and those that are', () => {
    assert.match(task.output.join('\n'), /missing\.json, which is not there\. The folder has: data\.json\./);
  });

  it('serves the files of the design by their types, and parts of them', async () => {
    const whole = await fetch(`${task.url}design/data.json`);
    assert.equal(whole.headers.get('content-type'), 'application/json; charset=utf-8');
    assert.deepEqual(await whole.json(), [{ id: 1, text: 'one' }]);
    const part = await fetch(`${task.url}design/data.json`, { headers: { range: 'bytes=2-3' } });
    assert.equal(part.status, 206);
    assert.equal(part.headers.get('content-range'), 'bytes 2-3/28');
    assert.equal(await part.text(), ' "');
    const outside = await fetch(`${task.url}design/data.json`, { headers: { range: 'bytes=99-' } });
    assert.equal(outside.status, 416);
  });

  for (const path of [
    '.secret',
    'link.txt',
    '..%2f..%2fetc%2fhostname',
    '%2e%2e/%2e%2e/etc/hostname',
    '..%5cconfig.yaml',
    '%',
    '%00',
    '',
  ]) {
    it(`does not serve /design/${path}`, async () => {
      const response = await fetch(`${task.url}design/${path}`);
      assert.equal(response.status, 404);
    });
  }

  it('takes the next port when one is taken, and says so', async () => {
    const other = createServer();
    other.listen(0, 'localhost');
    await once(other, 'listening');
    const address = other.address();
    const taken = typeof address === 'object' ? address?.port : undefined;
    const second = await serveTask('--port', String(taken), folder);
    assert.ok(second.output.includes(`Port ${String(taken)} is taken.`));
    assert.equal((await fetch(second.url)).status, 200);
    await second.stop();
    other.close();
  });

  it('ends cleanly when it is told to', async () => {
    const short = await serveTask(folder);
    assert.equal(await short.stop(), 0);
  });

  it('says what to do when the path is wrong', async () => {
    await assert.rejects(serveTask(join(folder, 'no-such.yaml')), /There is no .*no-such\.yaml\. Give the path of a config file/);
  });
});

describe('a browser that is killed', () => {
  it('keeps what it had stored in IndexedDB', async () => {
    const server = createServer((_request, response) => response.end('<!doctype html><title>Storage</title>'));
    server.listen(0, 'localhost');
    await once(server, 'listening');
    const address = server.address();
    const url = `http://localhost:${String(typeof address === 'object' ? address?.port : '')}/`;
    const profile = await BrowserProfile.create();
    try {
      const first = await profile.launch();
      const writer = await first.newPage();
      await writer.goto(url);
      await writer.evaluate(storeAnswer);
      await profile.kill(first);

      const second = await profile.launch();
      const reader = await second.newPage();
      await reader.goto(url);
      assert.equal(await reader.evaluate(readAnswer), 'kept');
      await second.close();
    } finally {
      await profile.remove();
      server.close();
    }
  });
});

/** Runs in the page. */
async function storeAnswer(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('answers', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('answers');
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(new Error('not opened'));
    };
  });
  await new Promise((resolve) => {
    const transaction = database.transaction('answers', 'readwrite', { durability: 'strict' });
    transaction.objectStore('answers').put('kept', 'answer');
    transaction.oncomplete = resolve;
  });
}

/** Runs in the page. */
async function readAnswer(): Promise<unknown> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('answers', 1);
    request.onsuccess = () => {
      resolve(request.result);
    };
  });
  return new Promise((resolve) => {
    const request = database.transaction('answers').objectStore('answers').get('answer');
    request.onsuccess = () => {
      resolve(request.result);
    };
  });
}
