/** What a backend promises when the way to it fails: errors that say whether to try again, and calls that can be made again. */
import { BackendError } from '../core/backend.js';
import { assertSame } from './assert.js';
import { BackendTest, recordFor, type BackendParts, type CreateBackend, type TestFramework } from './backend-test.js';

/**
 * How a request fails: it does not get there; it gets there, is carried out, and the answer is lost; it is refused for good (in HTTP: with 403), and
 * nothing is carried out.
 */
export type RequestFailure = 'unreachable' | 'answer-lost' | 'refused';

export interface FailingParts extends BackendParts {
  /** How the request that is about to be sent fails; `undefined` for one that does not. Ask once a request. */
  readonly failure: () => RequestFailure | undefined;
}

/** Makes an empty backend whose requests fail as they are told to. */
export type CreateFailingBackend = (parts: FailingParts) => ReturnType<CreateBackend>;

export function testFailures(createFailing: CreateFailingBackend, { it }: TestFramework): void {
  const create = async (size: number) => {
    let failing: RequestFailure | undefined;
    const test = await BackendTest.create((parts) => createFailing({ ...parts, failure: () => failing }), size);
    /** What a call rejects with while requests fail so; `undefined` where the backend has another way. */
    const errorDuring = async (failure: RequestFailure, call: () => Promise<unknown>): Promise<unknown> => {
      failing = failure;
      try {
        await call();
        return undefined;
      } catch (error) {
        return error;
      } finally {
        failing = undefined;
      }
    };
    return { test, errorDuring };
  };

  for (const failure of ['unreachable', 'answer-lost'] as const) {
    it(`says that a call may succeed later, when a request fails (${failure}), and gives the same item then`, async () => {
      const { test, errorDuring } = await create(3);
      assertRetryable(await errorDuring(failure, () => test.backend.next('ann')));
      assertSame(await test.next('ann'), '1', 'The item');
      assertSame((await test.backend.progress('ann')).remaining, 3, 'What is left');
    });

    it(`keeps one record that is saved again after a request failed (${failure})`, async () => {
      const { test, errorDuring } = await create(2);
      await test.next('ann');
      const record = recordFor('ann', '1');
      assertRetryable(await errorDuring(failure, () => test.backend.save(record)));
      await test.backend.save(record);
      assertSame(await test.backend.history('ann'), [record], 'The history');
      assertSame((await test.backend.progress('ann')).done, 1, 'What is done');
      assertSame(await test.next('ann'), '2', 'The next item');
    });

    it(`does not give an item up when a revision could not be saved (${failure})`, async () => {
      const { test, errorDuring } = await create(2);
      await test.annotate('ann');
      const second = recordFor('ann', '1', { revision: 2, answers: { note: { text: 'Better.' } } });
      assertRetryable(await errorDuring(failure, () => test.backend.save(second)));
      await test.backend.save(second);
      assertSame(await test.backend.history('ann'), [second], 'The history');
    });
  }

  it('says that a call that was refused does not succeed later either', async () => {
    const { test, errorDuring } = await create(1);
    // A backend that keeps records before it sends them refuses them by its delivery.
    if (test.backend.delivery) return;
    const error = await errorDuring('refused', () => test.backend.save(recordFor('ann', '1')));
    assertSame(retryableOf(error), false, 'Whether it may succeed later');
    assertSame(await test.backend.history('ann'), [], 'The history');
  });
}

function assertRetryable(error: unknown): void {
  if (error !== undefined) assertSame(retryableOf(error), true, 'Whether it may succeed later');
}

/** What another error than a `BackendError` says of itself fails the test. */
function retryableOf(error: unknown): unknown {
  if (error instanceof BackendError) return error.retryable;
  return error instanceof Error ? `${error.name}: ${error.message}` : 'no error';
}
