/** The stream of a study's progress, and what is left of it when nobody listens any more. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openTaskStore } from '../../src/server/open-task-store.js';
import { openPglite } from '../../src/server/sql/pglite-database.js';
import { studyEvents } from '../../src/server/study-events.js';
import type { TaskStore } from '../../src/server/task-store.js';
import { taskConfig, taskItems } from '../../src/testing/index.js';

describe('the events of a study', () => {
  let store: TaskStore;
  before(async () => {
    store = await openTaskStore({ database: await openPglite(), config: taskConfig(), items: taskItems(2), gold: [] });
  });
  after(() => store.close());

  it('are none, and end, when the connection was gone before they began', { timeout: 20_000 }, async () => {
    const { value, done } = await studyEvents(store, AbortSignal.abort()).getReader().read();
    assert.deepEqual({ value, done }, { value: undefined, done: true });
  });

  it('begin with how it goes, and end with the connection', { timeout: 20_000 }, async () => {
    const connection = new AbortController();
    const reader = studyEvents(store, connection.signal).getReader();
    assert.match(new TextDecoder().decode((await reader.read()).value), /^event: progress\ndata: \{"items":2,/);
    connection.abort();
    assert.equal((await reader.read()).done, true);
  });
});
