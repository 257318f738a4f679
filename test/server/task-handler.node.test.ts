/** The service over real HTTP: the contract of backends through HttpBackend, and who may do what. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { HttpBackend } from '../../src/backends/http.js';
import { failingFetch } from '../contracts/failing-fetch.js';
import { SignedSessions } from '../../src/server/signed-session.js';
import { openPglite } from '../../src/server/sql/pglite-database.js';
import type { SqlDatabase } from '../../src/server/sql/sql-database.js';
import { SqlTaskStore } from '../../src/server/sql/sql-task-store.js';
import { createTaskHandler, type TaskHandlerOptions } from '../../src/server/task-handler.js';
import { taskConfig, taskItems, taskRecord, testTaskBackend, type BackendParts } from '../../src/testing/index.js';
import { serve, type RunningServer } from './node-server.js';

let database: SqlDatabase;
const servers: RunningServer[] = [];
before(async () => {
  database = await openPglite();
});
after(async () => {
  for (const server of servers) await server.stop();
  await database.close();
});

async function start(parts: Pick<BackendParts, 'config' | 'items'> & Partial<BackendParts>, options: Partial<TaskHandlerOptions> = {}) {
  await database.query('DROP SCHEMA IF EXISTS annotation_elements CASCADE');
  const store = await SqlTaskStore.open({ ...parts, database });
  const server = await serve(createTaskHandler({ config: parts.config, store, ...options }));
  servers.push(server);
  return { url: server.url, store };
}

/** Anybody may be anybody: by the name in the address. */
const anybody: TaskHandlerOptions['authenticate'] = (request) => {
  const annotator = decodeURIComponent(/\/annotators\/([^/]+)/.exec(new URL(request.url).pathname)?.[1] ?? 'ann');
  return { annotator, role: 'annotator' };
};

describe('HttpBackend on the service', () => {
  testTaskBackend(
    async (parts) => {
      const { url } = await start(parts, { authenticate: anybody });
      return new HttpBackend({ url });
    },
    { describe, it },
    {
      createFailing: async (parts) => {
        const { url } = await start(parts, { authenticate: anybody });
        return new HttpBackend({ url, tries: 1, fetch: failingFetch(parts) });
      },
    },
  );
});

describe('the service', () => {
  const config = taskConfig({ annotationPerInstance: 2 });

  async function signIn(url: string, body: unknown): Promise<Response> {
    return fetch(`${url}session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  }
  async function cookieFor(url: string, annotator: string): Promise<string> {
    const response = await signIn(url, { annotator });
    assert.equal(response.status, 200);
    return response.headers.get('set-cookie') ?? '';
  }

  it('signs in by a cookie that is HttpOnly and signed, and refuses any other', async () => {
    const { url } = await start({ config, items: taskItems(2) });
    const cookie = await cookieFor(url, 'ann');
    assert.match(cookie, /^annotation_session=\S+; Path=\/; HttpOnly; SameSite=Lax/);
    const value = cookie.split(';')[0] ?? '';
    const ask = (sent: string) => fetch(`${url}annotators/ann/assignments`, { method: 'POST', headers: { cookie: sent } });
    assert.equal((await ask(value)).status, 200);
    const forged = value.replace(/=[^.]+/, `=${Buffer.from('{"annotator":"ann","role":"owner","until":9e15}').toString('base64url')}`);
    assert.equal((await ask(forged)).status, 401);
    assert.equal((await ask('annotation_session=x')).status, 401);
    assert.equal((await fetch(`${url}annotators/ann/assignments`, { method: 'POST' })).status, 401);
  });

  it('opens a store by itself for items, and fills one that it is given', async () => {
    const ownStore = createTaskHandler({ config, items: taskItems(2), authenticate: anybody });
    const next = (handler: typeof ownStore) => handler(new Request('http://service.test/annotators/ann/assignments', { method: 'POST' }));
    assert.match(await (await next(ownStore)).text(), /"itemId":"1"/);
    const { store } = await start({ config, items: taskItems(1) });
    const filled = createTaskHandler({ config, items: taskItems(3).slice(1), store, authenticate: anybody });
    assert.match(await (await next(filled)).text(), /"itemId":"2"/, 'item 1 is gone from the data');
    assert.throws(() => createTaskHandler({ config }), /needs items, or a store/);
  });

  it('signs in the owner by their key, and nobody by a cookie of another task', async () => {
    const secret = 'a secret that is long enough to be one';
    const { url } = await start({ config, items: taskItems(1) }, { secret });
    const password = await new SignedSessions(secret).ownerKey();
    assert.equal((await signIn(url, { annotator: 'me', role: 'owner', password: `${password}x` })).status, 403);
    const cookie = (await signIn(url, { annotator: 'me', role: 'owner', password })).headers.get('set-cookie')?.split(';')[0] ?? '';
    assert.equal((await fetch(`${url}study/progress`, { headers: { cookie } })).status, 200);
    for (const other of [taskConfig({ annotationTaskName: 'Other' }), taskConfig({ allowAllUsers: false, authorizedUsers: ['me'] })]) {
      const elsewhere = await start({ config: other, items: taskItems(1) }, { secret });
      assert.equal((await fetch(`${elsewhere.url}study/progress`, { headers: { cookie } })).status, 401);
    }
  });

  it('lets nobody read or write for somebody else', async () => {
    const { url } = await start({ config, items: taskItems(2) });
    const [ann, ben] = await Promise.all(['ann', 'ben'].map((name) => cookieFor(url, name)));
    const as = (cookie = '', init: RequestInit = {}) => ({
      ...init,
      headers: { cookie: cookie.split(';')[0] ?? '', 'content-type': 'application/json' },
    });
    const record = taskRecord({ id: 'r1', itemId: '1' });
    const put = (who: string, body: unknown, cookie: string | undefined) =>
      fetch(`${url}annotators/${who}/records/r1/revisions/1`, as(cookie, { method: 'PUT', body: JSON.stringify(body) }));
    assert.equal((await put('ann', record, ann)).status, 204);
    assert.equal((await put('ann', record, ben)).status, 403);
    assert.equal((await put('ben', { ...record, annotator: 'ben', itemId: '2' }, ben)).status, 403, 'the id is Ann’s');
    assert.equal((await put('ben', record, ben)).status, 422, 'Ann’s record at Ben’s address');
    assert.equal((await fetch(`${url}annotators/ann/records`, as(ben))).status, 403);
    assert.equal((await fetch(`${url}items/1`, as(ben))).status, 404, 'Ben was not given it');
    assert.equal((await fetch(`${url}study/records`, as(ann))).status, 403);
  });

  it('lets in only those who are authorized, with their own key', async () => {
    const closed = taskConfig({ allowAllUsers: false, authorizedUsers: ['ann'] });
    const secret = 'a secret that is long enough to be one';
    const { url } = await start({ config: closed, items: taskItems(1) }, { secret });
    const key = await new SignedSessions(secret).personalKey('ann');
    assert.equal((await signIn(url, { annotator: 'ann' })).status, 403);
    assert.equal((await signIn(url, { annotator: 'ben', password: key })).status, 403);
    assert.equal((await signIn(url, { annotator: 'ann', password: key })).status, 200);
  });

  it('refuses what is no record of the task, and says why', async () => {
    const { url } = await start({ config, items: taskItems(1) }, { authenticate: anybody, bodyLimit: 2048 });
    const put = async (body: unknown, type = 'application/json') => {
      const response = await fetch(`${url}annotators/ann/records/r1/revisions/1`, {
        method: 'PUT',
        headers: { 'content-type': type },
        body: JSON.stringify(body),
      });
      const problem: unknown = response.status === 204 ? {} : await response.json();
      return `${String(response.status)} ${typeof problem === 'object' && problem !== null && 'detail' in problem ? String(problem.detail) : ''}`;
    };
    const record = taskRecord({ id: 'r1', itemId: '1' });
    assert.match(await put({ ...record, answers: { other: { text: 'x' } } }), /^422 .*“other”/);
    assert.match(await put({ ...record, answers: { note: { text: 1 } } }), /^422 .*“note”/);
    assert.match(await put({ ...record, itemId: 'none' }), /^422 .*item/);
    assert.match(await put({ ...record, revision: 0 }), /^422/);
    assert.match(await put('['), /^422/);
    assert.match(await put(record, 'text/plain'), /^415/);
    assert.match(await put({ ...record, answers: { note: { text: 'long '.repeat(1000) } } }), /^413 .*KB/);
    assert.equal(await put(record), '204 ');
  });

  it('is closed to pages of other sites, unless it is opened', async () => {
    const { url } = await start({ config, items: taskItems(1) }, { authenticate: anybody, allowedOrigins: ['https://portal.example'] });
    const from = (origin: string) => fetch(`${url}annotators/ann/progress`, { headers: { origin } });
    assert.equal((await from('https://elsewhere.example')).status, 403);
    const allowed = await from('https://portal.example');
    assert.deepEqual([allowed.status, allowed.headers.get('access-control-allow-origin')], [200, 'https://portal.example']);
  });

  it('tells the owner how the study goes, again when it changes', async () => {
    const owner = () => ({ annotator: 'owner', role: 'owner' }) as const;
    const { url, store } = await start({ config, items: taskItems(2) }, { authenticate: owner });
    const response = await fetch(`${url}study/events`);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    assert.match((await reader?.read())?.value ?? '', /event: progress\ndata: \{"items":2,"overlap":2,"coverage":\[2,0,0\]/);
    await store.save(taskRecord({ id: 'r1', itemId: '1' }));
    assert.match((await reader?.read())?.value ?? '', /"coverage":\[1,1,0\]/);
    await reader?.cancel();
    const records = await (await fetch(`${url}study/records`)).text();
    assert.equal(records.trim().split('\n').length, 1);
  });

  it('tells the owner of items, with the filter and page that the address asks for', async () => {
    const { url } = await start({ config, items: taskItems(3) }, { authenticate: () => ({ annotator: 'owner', role: 'owner' }) });
    const ask = (query: string) => fetch(`${url}study/items?${query}`);
    const row = (itemId: string) => ({ itemId, submitted: 0, skipped: 0, open: 0 });
    const first = await ask('submitted=0&limit=2');
    assert.deepEqual(await first.json(), { items: [row('1'), row('2')], next: '1' });
    assert.deepEqual(await (await ask('limit=2&after=1')).json(), { items: [row('3')] });
    assert.deepEqual(await (await ask('submitted=1')).json(), { items: [] });
    for (const odd of ['submitted=-1', 'submitted=1.5', 'submitted=', 'limit=0', 'limit=201', 'limit=many']) {
      assert.equal((await ask(odd)).status, 400, odd);
    }
  });
});
