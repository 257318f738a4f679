/** The stream of a study's progress, and what is left of it when nobody listens any more. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setImmediate as nextTask } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openTaskStore } from '../../src/server/open-task-store.js';
import { openPglite } from '../../src/server/sql/pglite-database.js';
import { studyEvents } from '../../src/server/study-events.js';
import type { TaskStore } from '../../src/server/task-store.js';
import { taskConfig, taskItems } from '../../src/testing/index.js';

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc()');
}

describe('the events of a study', () => {
  let store: TaskStore;
  before(async () => {
    store = await openTaskStore({ database: await openPglite(), config: taskConfig(), items: taskItems(2), gold: [] });
  });
  after(() => store.close());

  it('are none, and end, when the connection was gone before they began', { timeout: 20_000 }, async () => {
    const { value, done } = await studyEvents(store, { signal: AbortSignal.abort() }).getReader().read();
    assert.deepEqual({ value, done }, { value: undefined, done: true });
  });

  it('begin with how it goes, and end with the connection', { timeout: 20_000 }, async () => {
    const connection = new AbortController();
    const reader = studyEvents(store, connection).getReader();
    assert.match(new TextDecoder().decode((await reader.read()).value), /^event: progress\ndata: \{"items":2,/);
    connection.abort();
    assert.equal((await reader.read()).done, true);
  });

  it('end with the connection of a request that nothing else holds any more', { timeout: 20_000 }, async () => {
    const connection = new AbortController();
    const reader = studyEvents(store, new Request('http://localhost/study/events', { signal: connection.signal })).getReader();
    await reader.read();
    // A request made in this task would be held until it ends.
    await nextTask();
    collectGarbage();
    connection.abort();
    assert.equal((await reader.read()).done, true);
  });
});
