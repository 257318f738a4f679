/** What a database may ask to be done again (PostgreSQL, appendix A), and what it cannot do at all. */
import { BackendError, RevisionConflictError } from '../../core/backend.js';

/** Serialization failure, deadlock: the transaction was undone as a whole. The server ends, or begins: another connection may work. */
const AGAIN = ['40001', '40P01', '57P01', '57P02', '57P03', '08000', '08003', '08006', 'ECONNRESET', 'ECONNREFUSED', 'EPIPE'];
/** What the package `pg` says, without a code, when a connection ends in the middle of a statement or between two. */
const LOST = /^(?:connection terminated|client has encountered a connection error)/i;
/** More than there are connections in a pool: after a cut, each of them may be dead before one is new. With the waits, one to two seconds. */
const TRIES = 15;
const LONGEST_WAIT_MS = 250;

/**
 * Does the work again where the database asks for it or could not be reached, after a wait that doubles from 5 ms up to a quarter of a second.
 *
 * @throws RevisionConflictError as it is; everything else as a `BackendError`
 */
export async function withRetries<T>(work: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work();
    } catch (cause) {
      if (cause instanceof RevisionConflictError) throw cause;
      const code = codeOf(cause);
      if ((AGAIN.includes(code) || (cause instanceof Error && LOST.test(cause.message))) && tried < TRIES) {
        await pause(Math.random() * Math.min(5 * 2 ** tried, LONGEST_WAIT_MS));
        continue;
      }
      const message = 'The database of this study could not be read or written. Try again; if it fails again, tell who runs the study.';
      throw new BackendError(message, { retryable: true, cause });
    }
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
