/** Every backend of the library keeps the contract that hosts can test theirs by. */
import { IndexedDbBackend } from '../../src/backends/indexeddb.js';
import { offline } from '../../src/backends/offline.js';
import { MemoryBackend } from '../../src/core/memory-backend.js';
import { testTaskBackend } from '../../src/testing/index.js';

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
