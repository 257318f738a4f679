/** Says in a sentence for an annotator why a request failed, and what to do. */
import { BackendError } from '../../core/backend.js';
import { isPlainObject } from '../../core/json.js';

export function networkError(cause: unknown): BackendError {
  const isTimeout = cause instanceof DOMException && cause.name === 'TimeoutError';
  const message = isTimeout
    ? 'The server did not answer in time. Check the connection, then try again.'
    : 'The server cannot be reached. Check the connection, then try again.';
  return new BackendError(message, { retryable: true, cause });
}

/** Most often it is a sign-in that has run out. */
export function redirectError(): BackendError {
  const message =
    'The server sends this page elsewhere, which is not followed. Sign in again in another tab, then try again; if it fails again, tell who runs this study.';
  return new BackendError(message, { retryable: true });
}

const sentences: ReadonlyMap<number, string> = new Map([
  [401, 'You are not signed in any more. Sign in again in another tab, then try again.'],
  [403, 'You may not do this under this name. Sign in as who you are.'],
  [404, 'The server does not know this task. Check the address of the service.'],
  [413, 'This answer is larger than the server takes. Shorten it, then try again.'],
  [429, 'The server has too much to do. Wait a moment, then try again.'],
]);

/** The server's own words (RFC 9457, `detail`) count where it has some. */
export function answerError(status: number, text: string, isTransient: boolean): BackendError {
  const message =
    detailOf(text) ??
    sentences.get(status) ??
    `The server answered ${String(status)}. Try again; if it fails again, tell who runs this study.`;
  // Who signs in again in another tab can go on in this one.
  return new BackendError(message, { retryable: isTransient || status === 401, cause: status });
}

function detailOf(text: string): string | undefined {
  try {
    const problem: unknown = JSON.parse(text);
    const detail = isPlainObject(problem) ? problem['detail'] : undefined;
    return typeof detail === 'string' && detail.trim() !== '' ? detail : undefined;
  } catch {
    return undefined;
  }
}
