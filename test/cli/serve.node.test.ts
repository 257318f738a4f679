/** `annotation-elements serve` and `export` as processes of their own, over real HTTP. Needs `npm run build`. */
import assert from 'node:assert/strict';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { killService } from '../../scripts/faults/service-killed.mjs';
import { serveStudy as startServing } from '../../scripts/faults/served-study.mjs';
import { launchBrowser } from '../end-to-end/browser.js';
import { startPostgres } from '../server/postgres-server.js';
import { runCommand } from './run-command.js';
import { makeStudy, recordsIn, removeStudy, Visitor, writeItems } from './served-site.js';

type Served = Awaited<ReturnType<typeof startServing>>;

/** What a test that failed has left running. */
const served: Served[] = [];
after(async () => {
  for (const study of served) await study.end('SIGKILL');
});

async function serveStudy(...args: Parameters<typeof startServing>): Promise<Served> {
  const study = await startServing(...args);
  served.push(study);
  return study;
}

describe('serve, where everybody may annotate', () => {
  let folder = '';
  let study: Served;
  before(async () => {
    folder = await makeStudy();
    study = await serveStudy(folder);
  });
  after(async () => {
    await study.end('SIGTERM');
    await removeStudy(folder);
  });

  it('sends a visitor to a page to sign in on, with a form that works without a script', async () => {
    const visitor = new Visitor(study.url);
    const first = await visitor.get('/');
    assert.deepEqual([first.status, first.headers.get('location')], [303, '/sign-in']);
    assert.equal((await visitor.get('/task/')).headers.get('location'), '/sign-in');
    assert.equal((await visitor.get('/study')).headers.get('location'), '/sign-in');
    const page = await visitor.get('/sign-in');
    const text = await page.text();
    assert.match(text, /<label for="annotator">Your name<\/label>/);
    assert.doesNotMatch(text, /Your key/);
    const policy = page.headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'; script-src 'self'; style-src 'self'/);
    assert.doesNotMatch(text, /<script>|<style|style=| on\w+=/, 'nothing is inline');
    const refused = await visitor.signIn({ annotator: '  ' });
    assert.equal(refused.status, 400);
    assert.match(await refused.text(), /role="alert">Say who you are/);
    const signedIn = await visitor.signIn({ annotator: '<b>ann' });
    assert.deepEqual([signedIn.status, signedIn.headers.get('location')], [303, '/task/']);
    assert.match(await (await visitor.get('/task/')).text(), /<annotation-task annotator="&lt;b&gt;ann">/);
  });

  it('brings the scripts that its pages name, and nothing else of the package', async () => {
    const visitor = new Visitor(study.url);
    await visitor.signIn({ annotator: 'ann' });
    const names = [...(await (await visitor.get('/task/')).text()).matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, name = '']) => name);
    assert.ok(names.length >= 3);
    for (const name of names) assert.equal((await visitor.get(name)).status, 200, name);
    for (const name of [
      '/page/main.js',
      '/page/elements/../cli/main.js',
      '/page/elements/%2e%2e%2fcli%2fmain.js',
      '/items.json',
      '/task/items.json',
    ]) {
      assert.equal((await visitor.get(name)).status, 404, name);
    }
  });

  it('shows pictures beside the config to who is signed in, and no other files', async () => {
    await writeFile(join(folder, 'picture.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    assert.equal((await new Visitor(study.url).get('/task/picture.svg')).status, 303);
    const visitor = new Visitor(study.url);
    await visitor.signIn({ annotator: 'ann' });
    const picture = await visitor.get('/task/picture.svg');
    assert.deepEqual([picture.status, picture.headers.get('content-type')], [200, 'image/svg+xml']);
    assert.match(picture.headers.get('content-security-policy') ?? '', /sandbox/);
    assert.equal(await (await visitor.get('/task/picture.svg', { headers: { range: 'bytes=0-3' } })).text(), '<svg');
    for (const name of ['config.yaml', 'kept/secret', 'kept/service.json'])
      assert.equal((await visitor.get(`/task/${name}`)).status, 404, name);
  });

  it('gives items one by one, keeps annotators apart, and shows neither the data nor who else there is', async () => {
    const ann = new Visitor(study.url);
    await ann.signIn({ annotator: 'ann' });
    const ben = new Visitor(study.url);
    await ben.signIn({ annotator: 'ben' });
    assert.equal((await ann.annotate('ann', 'a'))?.itemId, 'i1');
    assert.equal((await ben.annotate('ben', 'b'))?.itemId, 'i1');
    assert.equal((await ben.get('/api/annotators/ann/records')).status, 403);
    assert.equal((await ben.get('/api/items/i3')).status, 404);
    assert.equal((await ben.get('/api/study/records')).status, 403);
    assert.equal((await ben.get('/study')).headers.get('location'), '/task/');
    const task: unknown = await (await ben.get('/api/task')).json();
    assert.doesNotMatch(JSON.stringify(task), /items\.json|kept/);
  });

  it('shows the study to its owner alone, with all records and the preference pairs', async () => {
    const link = study.output.find((line) => line.includes('role=owner'))?.trim() ?? '';
    const forged = new Visitor(study.url);
    assert.equal((await forged.byLink(link.replace(/key=./, 'key=_'))).status, 403);
    const owner = new Visitor(study.url);
    assert.equal((await owner.byLink(link)).headers.get('location'), '/study');
    const page = await (await owner.get('/study')).text();
    assert.match(page, /<task-progress src="\/api\/study">/);
    assert.match(await (await owner.get('/report')).text(), /<annotation-report src="\/api\/study" adjudicator="owner">/);
    assert.match(page, /<th scope="row">ann<\/th> ?<td>1<\/td>/);
    const records = recordsIn(await (await owner.get('/api/study/records')).text());
    assert.deepEqual(
      records.map(({ id }) => id),
      ['ann-i1', 'ben-i1'],
    );
    const pairs = await owner.get('/api/study/preference-pairs');
    assert.match(pairs.headers.get('content-disposition') ?? '', /attachment; filename="preference-pairs.jsonl"/);
    assert.deepEqual(await pairs.text(), '{"prompt":"Q","chosen":"Yes","rejected":"No"}\n{"prompt":"Q","chosen":"No","rejected":"Yes"}\n');
  });

  it('exports while it runs, and says clearly that a second one cannot', async () => {
    const exported = await runCommand(['export', folder], { folder });
    assert.deepEqual([exported.code, recordsIn(exported.output).length, exported.errors], [0, 2, '2 records.\n']);
    const pairs = await runCommand(['export', folder, '--format', 'pairs', '--out', 'pairs.jsonl'], { folder });
    assert.deepEqual([pairs.code, pairs.output, pairs.errors], [0, '', '2 pairs.\n']);
    assert.equal((await readFile(join(folder, 'pairs.jsonl'), 'utf8')).trim().split('\n').length, 2);
    const second = await runCommand(['serve', folder], { folder });
    assert.equal(second.code, 1);
    assert.match(second.errors, /^This study is open already: process \d+ uses its folder at http:\S+ The embedded database belongs/);
  });

  it('lets its owner decide in the report about what annotators dispute, and the decision is in every export', async () => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(study.output.find((line) => line.includes('role=owner'))?.trim() ?? '');
      await page.waitForURL('**/study');
      await page.goto(`${study.url}report`);
      const report = page.locator('annotation-report');
      await report.locator('[part=disputed]').getByRole('button', { name: 'i1' }).click();
      await report.getByRole('button', { name: 'Decide' }).click();
      const task = report.locator('annotation-task');
      await task.getByRole('radio', { name: 'B' }).click();
      await task.getByRole('button', { name: 'Submit' }).click();
      await report.getByText('The decision is saved.').waitFor();
      await page.reload();
      await report.locator('[part=disputed]').getByText('decided').waitFor();
    } finally {
      await browser.close();
    }
    const pairs = await runCommand(['export', join(folder, 'kept'), '--format', 'trl'], { folder });
    assert.deepEqual(
      [pairs.output, pairs.errors],
      ['{"prompt":"Q","chosen":"No","rejected":"Yes"}\n', '1 pairs; left out: 2 decided otherwise.\n  decided otherwise: i1\n'],
    );
    assert.equal(recordsIn((await runCommand(['export', folder], { folder })).output).length, 3);
  });

  it('signs out', async () => {
    const visitor = new Visitor(study.url);
    await visitor.signIn({ annotator: 'ann' });
    const left = await visitor.get('/sign-out', { method: 'POST' });
    assert.equal(left.headers.get('location'), '/sign-in');
    assert.equal((await visitor.get('/task/')).headers.get('location'), '/sign-in');
  });

  it('lets no page of another site sign anybody in or out', async () => {
    const visitor = new Visitor(study.url, { origin: 'https://elsewhere.example' });
    assert.equal((await visitor.signIn({ annotator: 'ann' })).status, 403);
    assert.equal((await visitor.get('/sign-out', { method: 'POST' })).status, 403);
  });

  it('believes no proxy unless it is told to', async () => {
    const visitor = new Visitor(study.url, { 'x-forwarded-proto': 'https' });
    const response = await visitor.signIn({ annotator: 'ann' });
    assert.doesNotMatch(response.headers.get('set-cookie') ?? '', /Secure/);
  });
});

describe('serve, where only some may annotate', () => {
  let folder = '';
  before(async () => {
    folder = await makeStudy('allow_all_users: false\nauthorized_users: [ann, ben]\n');
  });
  after(() => removeStudy(folder));

  const linkOf = (study: Served, name: string) =>
    study.output
      .find((line) => line.startsWith(`  ${name}  `))
      ?.trim()
      .split('  ')[1] ?? '';

  it('lets in by personal links, over a restart, and takes new items in', async () => {
    const first = await serveStudy(folder, { args: ['--trust-proxy', '--url', 'https://study.example'] });
    const link = linkOf(first, 'ann');
    assert.match(link, /^https:\/\/study\.example\/sign-in#annotator=ann&key=\S{24}$/);
    const stranger = new Visitor(first.url);
    assert.match(await (await stranger.get('/sign-in')).text(), /<label for="key">Your key<\/label>/);
    for (const fields of [{ annotator: 'ann' }, { annotator: 'cem', key: 'x' }, { annotator: 'ben', key: new URL(link).hash.slice(-24) }]) {
      const refused = await stranger.signIn(fields);
      assert.equal(refused.status, 403);
      assert.match(await refused.text(), /Use the link that you were given/);
    }
    const ann = new Visitor(first.url, { 'x-forwarded-proto': 'https' });
    const signedIn = await ann.byLink(link);
    assert.equal(signedIn.status, 303);
    assert.match(signedIn.headers.get('set-cookie') ?? '', /HttpOnly; SameSite=Lax; Max-Age=\d+; Secure/);
    for (const itemId of ['i1', 'i2', 'i3']) assert.equal((await ann.annotate('ann', 'a'))?.itemId, itemId);
    assert.equal(await ann.annotate('ann', 'a'), undefined);
    assert.equal(await first.end('SIGTERM'), 0);

    await writeItems(folder, 5);
    const again = await serveStudy(folder);
    assert.equal(linkOf(again, 'ann').split('#')[1], link.split('#')[1], 'the link stays');
    ann.url = again.url;
    assert.equal((await ann.annotate('ann', 'b'))?.itemId, 'i4', 'the session stays, and there are new items');
    assert.equal(await again.end('SIGINT'), 0);
    const exported = await runCommand(['export', folder], { folder });
    assert.deepEqual(
      recordsIn(exported.output).map(({ itemId }) => itemId),
      ['i1', 'i2', 'i3', 'i4'],
    );
    assert.equal((await stat(join(folder, 'kept/secret'))).mode & 0o777, 0o600);
  });

  it('no longer lets in who is no longer named', async () => {
    const secret = { ANNOTATION_SECRET: 'a secret that is long enough to be one' };
    const study = await serveStudy(folder, { env: secret });
    const ben = new Visitor(study.url);
    await ben.byLink(linkOf(study, 'ben'));
    assert.equal((await ben.get('/api/task')).status, 200);
    await study.end('SIGTERM');
    await writeFile(join(folder, 'config.yaml'), (await readFile(join(folder, 'config.yaml'), 'utf8')).replace('[ann, ben]', '[ann]'));
    const again = await serveStudy(folder, { env: secret });
    ben.url = again.url;
    assert.equal((await ben.get('/api/task')).status, 401);
    await again.end('SIGTERM');
  });
});

describe('serve on PostgreSQL', async () => {
  const server = await startPostgres();
  if (!server) {
    it('is not tested here: PostgreSQL is not installed', { skip: 'install the package postgresql' }, () => {});
    return;
  }
  after(() => server.stop());

  it('shares a study between two processes, and exports beside them', async () => {
    const folder = await makeStudy();
    const env = { DATABASE_URL: server.url };
    const studies = await Promise.all([serveStudy(folder, { env }), serveStudy(folder, { env })]);
    const names = ['ann', 'ben'];
    const visitors = studies.map(({ url }) => new Visitor(url));
    for (const [index, visitor] of visitors.entries()) await visitor.signIn({ annotator: names[index] ?? '' });
    const all = async (visitor: Visitor, name: string): Promise<readonly string[]> => {
      const record = await visitor.annotate(name, 'a');
      return record ? [record.itemId, ...(await all(visitor, name))] : [];
    };
    const given = await Promise.all(visitors.map((visitor, index) => all(visitor, names[index] ?? '')));
    for (const items of given) assert.deepEqual(items.toSorted(), ['i1', 'i2', 'i3']);
    assert.equal(new Set(studies.map(({ ownerKey }) => ownerKey)).size, 1, 'both have one secret');
    const exported = await runCommand(['export', folder], { folder, environment: env });
    assert.equal(recordsIn(exported.output).length, 6);
    for (const study of studies) assert.equal(await study.end('SIGTERM'), 0);
    await removeStudy(folder);
  });
});

describe('serve, when something is in the way', () => {
  let folder = '';
  before(async () => {
    folder = await makeStudy();
  });
  after(() => removeStudy(folder));

  it('takes the next port, and says so', async () => {
    const taken = createServer().listen(0, 'localhost');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? String(address.port) : '';
    const study = await serveStudy(folder, { args: ['--port', port] });
    assert.ok(study.output.includes(`Port ${port} is taken.`));
    assert.notEqual(new URL(study.url).port, port);
    await study.end('SIGTERM');
    taken.close();
  });

  it('prints what is wrong with the config as check does, and ends with 1', async () => {
    await writeFile(
      join(folder, 'broken.yaml'),
      'annotation_task_name: B\ndata_files: [none.json]\nannotation_schemes:\n  - { annotation_type: radoi, name: a }\n',
    );
    const { code, output } = await runCommand(['serve', 'broken.yaml'], { folder });
    assert.equal(code, 1);
    assert.match(output, /^broken\.yaml:4:24 error \S+ .*radoi/m);
  });

  it('says what to do about a secret that is none, and about options that are not its own', async () => {
    const short = await runCommand(['serve', folder], { folder, environment: { ANNOTATION_SECRET: 'short' } });
    assert.deepEqual(
      [short.code, short.errors.split('\n')[0]],
      [2, 'ANNOTATION_SECRET must have at least 32 characters. A good one: openssl rand -base64 32'],
    );
    assert.match((await runCommand(['serve', folder, '--json'], { folder })).errors, /serve has no option --json/);
    assert.match((await runCommand(['serve', folder, '--port', 'x'], { folder })).errors, /--port x is not a port/);
    assert.match((await runCommand(['export', folder, '--format', 'xml'], { folder })).errors, /There are: records, pairs, trl/);
  });

  it('says when the database of DATABASE_URL does not answer', async () => {
    const environment = { DATABASE_URL: 'postgres://me:password@127.0.0.1:1/study' };
    const { code, errors } = await runCommand(['serve', folder], { folder, environment });
    assert.equal(code, 1);
    assert.match(errors, /^The database postgres:\/\/127\.0\.0\.1:1\/study cannot be used: .*ECONNREFUSED.* Check DATABASE_URL\.$/m);
  });

  it('says how to install what the database needs', async () => {
    const hidden = `data:text/javascript,${encodeURIComponent(`import { register } from 'node:module';
      register('data:text/javascript,' + encodeURIComponent(\`export async function resolve(name, context, next) {
        if (name === '@electric-sql/pglite' && !context.parentURL?.includes('node_modules')) {
          throw Object.assign(new Error("Cannot find package '" + name + "'"), { code: 'ERR_MODULE_NOT_FOUND' });
        }
        return next(name, context);
      }\`));`)}`;
    const { code, errors } = await runCommand(['serve', folder], { folder, environment: { NODE_OPTIONS: `--import "${hidden}"` } });
    assert.equal(code, 1);
    assert.equal(
      errors,
      'The embedded database needs the package @electric-sql/pglite, which is not installed. Install it: npm install @electric-sql/pglite\n',
    );
  });
});

describe('the service, killed at random moments', () => {
  // More of them: FAULT_RUNS=100, or npm run faults.
  const runs = Number(process.env['FAULT_RUNS'] ?? 3);
  it(`has every acknowledged record once, ${String(runs)} times`, async () => {
    const report = await killService({ runs, starts: 0, seed: Number(process.env['FAULT_SEED'] ?? 7) });
    assert.ok(report.acknowledged > 0);
  });
});
