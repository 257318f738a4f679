/** docs/openapi.yaml is what the service does: each of its operations is sent to the real handler, and the handler does nothing beside them. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseYaml } from '../../src/config/parse-yaml.js';
import { isPlainObject } from '../../src/core/json.js';
import { openPglite } from '../../src/server/sql/pglite-database.js';
import { openTaskStore } from '../../src/server/open-task-store.js';
import { createTaskHandler, type TaskHandler } from '../../src/server/task-handler.js';
import { SignedSessions } from '../../src/server/signed-session.js';
import { taskConfig, taskRecord } from '../../src/testing/index.js';
import type { TaskStore } from '../../src/server/task-store.js';

type Mapping = Readonly<Record<string, unknown>>;

/** One request, by what it is to show. */
interface Example {
  readonly operation: string;
  readonly path: string;
  readonly as?: 'ann' | 'owner';
  readonly body?: unknown;
  readonly status: number;
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'options', 'head', 'trace'];
const SECRET = 'a secret that is long enough to be one';
const config = taskConfig({
  annotationPerInstance: 2,
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
const items = ['1', '2', '3'].map((id) => ({ id, text: `Question ${id}`, response_a: 'Yes.', response_b: 'No.' }));
const record = taskRecord({ id: 'r1', itemId: '1', answers: { preference: { label: 'A', winner: 'a', strength: 1 } } });
const decision = { ...record, id: 'd1', annotator: 'owner', task: `${config.annotationTaskName} / adjudication` };
const revision = '/annotators/ann/records/r1/revisions';

/** In this order: some need what those before have made. */
const examples: readonly Example[] = [
  { operation: 'signIn', path: '/session', body: { annotator: 'ann' }, status: 200 },
  { operation: 'signIn', path: '/session', body: { annotator: '' }, status: 400 },
  { operation: 'signIn', path: '/session', body: { annotator: 'owner', role: 'owner', password: 'guessed' }, status: 403 },
  { operation: 'readSession', path: '/session', as: 'ann', status: 200 },
  { operation: 'readSession', path: '/session', status: 401 },
  { operation: 'readTask', path: '/task', as: 'ann', status: 200 },
  { operation: 'readTask', path: '/task', status: 401 },
  { operation: 'assign', path: '/annotators/ann/assignments', as: 'ann', status: 200 },
  { operation: 'assign', path: '/annotators/ben/assignments', as: 'ann', status: 403 },
  { operation: 'assignAhead', path: '/annotators/ann/ahead', as: 'ann', body: { count: 2 }, status: 200 },
  { operation: 'assignAhead', path: '/annotators/ann/ahead', as: 'ann', body: { count: 0 }, status: 400 },
  { operation: 'saveRecord', path: `${revision}/1`, as: 'ann', body: record, status: 204 },
  {
    operation: 'saveRecord',
    path: `${revision}/1`,
    as: 'ann',
    body: { ...record, answers: { preference: { label: 'B', winner: 'b', strength: 1 } } },
    status: 409,
  },
  { operation: 'saveRecord', path: `${revision}/2`, as: 'ann', body: record, status: 422 },
  { operation: 'readHistory', path: '/annotators/ann/records', as: 'ann', status: 200 },
  { operation: 'readProgress', path: '/annotators/ann/progress', as: 'ann', status: 200 },
  { operation: 'readItem', path: '/items/1', as: 'ann', status: 200 },
  { operation: 'readItem', path: '/items/none', as: 'ann', status: 404 },
  { operation: 'release', path: '/annotators/ann/assignments/none', as: 'ann', status: 204 },
  { operation: 'readStudyProgress', path: '/study/progress', as: 'owner', status: 200 },
  { operation: 'readStudyProgress', path: '/study/progress', as: 'ann', status: 403 },
  { operation: 'readStudyItems', path: '/study/items', as: 'owner', status: 200 },
  { operation: 'readStudyItems', path: '/study/items', as: 'ann', status: 403 },
  { operation: 'watchStudy', path: '/study/events', as: 'owner', status: 200 },
  { operation: 'readRecords', path: '/study/records', as: 'owner', status: 200 },
  { operation: 'saveDecision', path: '/study/decisions/d1/revisions/1', as: 'owner', body: decision, status: 204 },
  { operation: 'saveDecision', path: '/study/decisions/d1/revisions/1', as: 'ann', body: decision, status: 403 },
  { operation: 'saveDecision', path: '/study/decisions/d1/revisions/1', as: 'owner', body: record, status: 422 },
  {
    operation: 'saveDecision',
    path: '/study/decisions/d2/revisions/1',
    as: 'owner',
    body: { ...decision, id: 'd2', answers: {} },
    status: 409,
  },
  { operation: 'readDecisions', path: '/study/decisions', as: 'owner', status: 200 },
  { operation: 'readDecisions', path: '/study/decisions', as: 'ann', status: 403 },
  { operation: 'readData', path: '/study/data', as: 'owner', status: 200 },
  { operation: 'readData', path: '/study/data?longest=10', as: 'owner', status: 200 },
  { operation: 'readData', path: '/study/data', as: 'ann', status: 403 },
  { operation: 'readGold', path: '/study/gold', as: 'owner', status: 200 },
  { operation: 'readGold', path: '/study/gold', as: 'ann', status: 403 },
  { operation: 'readGoldRecords', path: '/study/gold-records', as: 'owner', status: 200 },
  { operation: 'readPreferencePairs', path: '/study/preference-pairs', as: 'owner', status: 200 },
  { operation: 'signOut', path: '/session', as: 'ann', status: 204 },
];

describe('docs/openapi.yaml', () => {
  let document: Mapping = {};
  let store: TaskStore;
  let handler: TaskHandler;
  const cookies = new Map<string | undefined, string>();
  const ajv = new Ajv2020({ allErrors: true, strict: false });

  before(async () => {
    document = mapping(parseYaml(await readFile(new URL('../../docs/openapi.yaml', import.meta.url), 'utf8')).value);
    ajv.addFormat('date-time', (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(text));
    ajv.addSchema({ ...document, $id: 'openapi' });
    const gold = {
      source: { file: 'gold.json', frequency: 100 },
      items: [{ itemId: 'g', item: { id: 'g' }, expected: { preference: 'A' } }],
    };
    store = await openTaskStore({ database: await openPglite(), config, items, gold: [gold] });
    await store.save({ ...record, id: 'r0', itemId: 'g' });
    handler = createTaskHandler({ config, store, secret: SECRET });
    cookies.set('ann', await signedIn({ annotator: 'ann' }));
    cookies.set('owner', await signedIn({ annotator: 'owner', role: 'owner', password: await new SignedSessions(SECRET).ownerKey() }));
  });
  after(() => store.close());

  async function signedIn(body: unknown): Promise<string> {
    const response = await send({ operation: 'signIn', path: '/session', body, status: 200 }, 'POST');
    assert.equal(response.status, 200);
    return response.headers.get('set-cookie')?.split(';')[0] ?? '';
  }

  function send({ path, as, body }: Example, method: string, signal?: AbortSignal): Promise<Response> {
    const headers = { cookie: cookies.get(as) ?? '', ...(body !== undefined && { 'content-type': 'application/json' }) };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    return handler(new Request(`http://service.test${path}`, { method, headers, ...sent, ...(signal && { signal }) }));
  }

  /** Every operation of the file: where it is, and what it says. */
  function operations(): readonly { readonly id: string; readonly path: string; readonly method: string; readonly operation: Mapping }[] {
    return Object.entries(mapping(document['paths'])).flatMap(([path, methods]) =>
      Object.entries(mapping(methods))
        .filter(([method]) => METHODS.includes(method))
        .map(([method, operation]) => ({ id: String(mapping(operation)['operationId']), path, method, operation: mapping(operation) })),
    );
  }

  it('names each operation once, and each is tried', () => {
    const ids = operations().map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual([...new Set(examples.map(({ operation }) => operation))].sort(), ids.toSorted());
  });

  for (const example of examples) {
    it(`${example.operation} ${example.path} is answered with ${String(example.status)}, as the file says`, async () => {
      const found = operations().find(({ id }) => id === example.operation);
      assert.ok(found, 'The file has no such operation.');
      assert.match(example.path, new RegExp(`^${found.path.replaceAll(/\{\w+\}/g, '[^/]+')}(?:[?].*)?$`));
      const watching = new AbortController();
      const response = await send(example, found.method.toUpperCase(), watching.signal);
      assert.equal(response.status, example.status);
      if (example.body !== undefined && response.ok) {
        assertValid(pointerTo(found, 'requestBody', 'content', 'application/json', 'schema'), example.body);
      }
      await assertAnswer(found, response);
      watching.abort();
    });
  }

  async function assertAnswer(
    { path, method, operation }: { path: string; method: string; operation: Mapping },
    response: Response,
  ): Promise<void> {
    const responses = mapping(operation['responses']);
    const status = String(response.status);
    const key = status in responses ? status : 'default';
    assert.ok(key in responses, `${status} is not in the file.`);
    assert.ok(key !== 'default' || response.status >= 400, `${status} is a success that the file does not name.`);
    const content = mapping(resolved(responses[key])['content'] ?? {});
    const type = response.headers.get('content-type');
    assert.deepEqual(type === null ? [] : [type], Object.keys(content), 'the type of the content');
    if (type === null) {
      assert.equal(await response.text(), '');
      return;
    }
    const value: unknown = type.includes('json') && !type.includes('jsonl') ? await response.json() : await firstPiece(response);
    const at = responses[key];
    const reference = isPlainObject(at) && typeof at['$ref'] === 'string' ? at['$ref'] : undefined;
    const place = reference ?? `#${pointer(['paths', path, method, 'responses', key])}`;
    assertValid(`${place}${pointer(['content', type, 'schema'])}`, value);
    if (type === 'application/jsonl') assert.notEqual(value, '', 'There is a line to look at.');
    if (operation['operationId'] === 'readRecords') assertValid('#/components/schemas/Record', JSON.parse(String(value)));
    if (type === 'text/event-stream') {
      const data: unknown = JSON.parse(/^data: (.*)$/m.exec(String(value))?.[1] ?? 'null');
      assertValid('#/components/schemas/StudyProgress', data);
    }
  }

  function assertValid(reference: string, value: unknown): void {
    const validate = ajv.getSchema(`openapi${reference}`);
    assert.ok(validate, `There is no schema at ${reference}.`);
    const isValid = validate(value) === true;
    assert.ok(isValid, `${reference}: ${ajv.errorsText(validate.errors)} in ${JSON.stringify(value)}`);
  }

  function resolved(value: unknown): Mapping {
    const found = mapping(value);
    const reference = found['$ref'];
    if (typeof reference !== 'string') return found;
    return mapping(
      reference
        .slice(2)
        .split('/')
        .reduce<unknown>((part, step) => mapping(part)[step], document),
    );
  }

  it('is all that the handler answers', async () => {
    // Every path of the file and every one near it: a segment less, one more, another one in place of each.
    const named = operations().map(({ path, method }) => ({ method, segments: path.split('/').slice(1) }));
    const filled = (segments: readonly string[]) =>
      segments.map((segment) => ({ '{annotator}': 'ann', '{revision}': '1' })[segment] ?? segment.replaceAll(/[{}]/g, ''));
    const words = [...new Set([...named.flatMap(({ segments }) => filled(segments)), 'other'])];
    const around = named.flatMap(({ segments }) => {
      const known = filled(segments);
      const replaced = known.flatMap((_, index) => words.map((word) => known.with(index, word)));
      return [known, known.slice(0, -1), ...words.map((word) => [...known, word]), ...replaced];
    });
    const paths = [...new Set(around.map((segments) => `/${segments.join('/')}`))];
    assert.ok(paths.length > 300, String(paths.length));
    for (const path of paths) {
      for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'PATCH']) {
        const isNamed = named.some((operation) => operation.method.toUpperCase() === method && matches(path, operation.segments));
        const watching = new AbortController();
        const as = path.startsWith('/study') ? 'owner' : 'ann';
        const response = await send({ operation: '', path, as, status: 0 }, method, watching.signal);
        watching.abort();
        if (isNamed) assert.notEqual(response.status, 405, `${method} ${path}`);
        else assert.ok([403, 404, 405].includes(response.status), `${method} ${path} is answered with ${String(response.status)}`);
      }
    }
  });
});

function matches(path: string, segments: readonly string[]): boolean {
  const given = path.split('/').slice(1);
  return given.length === segments.length && segments.every((segment, index) => segment.startsWith('{') || segment === given[index]);
}

async function firstPiece(response: Response): Promise<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const piece = await reader?.read();
  await reader?.cancel();
  return piece?.value ?? '';
}

function pointerTo({ path, method }: { readonly path: string; readonly method: string }, ...steps: readonly string[]): string {
  return `#${pointer(['paths', path, method, ...steps])}`;
}

/** JSON Pointer (RFC 6901) as the fragment of an address. */
function pointer(steps: readonly string[]): string {
  return steps.map((step) => `/${encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('');
}

function mapping(value: unknown): Mapping {
  if (!isPlainObject(value)) throw new TypeError('The file has something else than a mapping.');
  return value;
}
