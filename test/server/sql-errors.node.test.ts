/** What is done again when the database fails, and what is not. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BackendError, RevisionConflictError } from '../../src/core/backend.js';
import { withRetries } from '../../src/server/sql/sql-errors.js';
import { taskRecord } from '../../src/testing/index.js';

/** Work that fails so many times before it succeeds. */
function failing(times: number, error: () => Error): { readonly work: () => Promise<string>; readonly calls: () => number } {
  let calls = 0;
  const work = (): Promise<string> => {
    calls += 1;
    return calls <= times ? Promise.reject(error()) : Promise.resolve('done');
  };
  return { work, calls: () => calls };
}

const withCode = (code: string) => () => Object.assign(new Error('terminating connection due to administrator command'), { code });

describe('work of the database', () => {
  for (const [what, error] of [
    ['every connection of the pool was cut', withCode('57P01')],
    ['the server begins again and refuses', withCode('ECONNREFUSED')],
    ['the package says that the connection ended', () => new Error('Connection terminated unexpectedly')],
  ] as const) {
    it(`is done again until it succeeds when ${what}`, async () => {
      assert.equal(await withRetries(failing(10, error).work), 'done');
    });
  }

  it('ends with an error that may be tried again, with its cause, when the database stays away', async () => {
    const { work } = failing(Infinity, withCode('57P01'));
    await assert.rejects(withRetries(work), (error) => {
      assert(error instanceof BackendError);
      assert.equal(error.retryable, true);
      assert(error.cause instanceof Error);
      assert.match(error.cause.message, /terminating/);
      return true;
    });
  });

  it('is not done again when the database refuses it, or a revision is taken', async () => {
    const refused = failing(1, withCode('23505'));
    await assert.rejects(withRetries(refused.work), BackendError);
    assert.equal(refused.calls(), 1);
    const taken = failing(1, () => new RevisionConflictError(taskRecord({ id: 'r', itemId: '1' })));
    await assert.rejects(withRetries(taken.work), RevisionConflictError);
    assert.equal(taken.calls(), 1);
  });
});
