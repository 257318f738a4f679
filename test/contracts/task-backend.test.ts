/** Every backend of the library keeps the contract that hosts can test theirs by; those over HTTP at a real service. */
import { executeServerCommand } from '@web/test-runner-commands';
import { HttpBackend } from '../../src/backends/http.js';
import { IndexedDbBackend } from '../../src/backends/indexeddb.js';
import { offline } from '../../src/backends/offline.js';
import { MemoryBackend } from '../../src/core/memory-backend.js';
import { testTaskBackend, type BackendParts, type FailingParts } from '../../src/testing/index.js';
import { failingFetch } from './failing-fetch.js';

let databases = 0;
const freshDatabase = () => `contract-${String((databases += 1))}-${crypto.randomUUID()}`;

describe('MemoryBackend', () => {
  testTaskBackend((parts) => new MemoryBackend(parts), { describe, it });
});

describe('IndexedDbBackend', () => {
  testTaskBackend((parts) => new IndexedDbBackend({ ...parts, database: freshDatabase() }), { describe, it });
});

describe('IndexedDbBackend without Web Locks', () => {
  testTaskBackend((parts) => new IndexedDbBackend({ ...parts, database: freshDatabase(), locks: null }), { describe, it });
});

describe('offline(MemoryBackend)', () => {
  testTaskBackend((parts) => offline(new MemoryBackend(parts), { name: freshDatabase(), ahead: 1, clock: parts.clock }), { describe, it });
});

async function httpBackend({
  config,
  items,
  clock,
  failure = () => undefined,
}: BackendParts & Partial<FailingParts>): Promise<HttpBackend> {
  const url: string = await executeServerCommand('contract-service', { config, items, origin: location.origin });
  const send = failingFetch({ failure });
  return new HttpBackend({
    url,
    tries: 1,
    fetch: async (request) => {
      const timed = new URL(request.url);
      timed.searchParams.set('time', String(clock.now()));
      const { method, headers, credentials, signal } = request;
      const body = request.body === null ? null : await request.text();
      return send(new Request(timed, { method, headers, credentials, signal, body }));
    },
  });
}

describe('HttpBackend in a browser', () => {
  testTaskBackend(httpBackend, { describe, it }, { createFailing: httpBackend });
});

describe('offline(HttpBackend)', () => {
  const create = async (parts: BackendParts & Partial<FailingParts>) =>
    offline(await httpBackend(parts), { name: freshDatabase(), ahead: 1, clock: parts.clock, retryMs: [20, 200] });
  testTaskBackend(create, { describe, it }, { createFailing: create });
});
