/** Says in a sentence for an annotator what is wrong with the browser's storage, and what to do. */
import { BackendError } from '../core/backend.js';

interface Explanation {
  readonly message: string;
  readonly retryable: boolean;
}

const denied: Explanation = {
  message:
    'The browser does not let this page store anything. Allow cookies and site data for it, or leave private browsing; then try again.',
  retryable: true,
};

/** By the name of the DOMException. */
const explanations: Readonly<Record<string, Explanation>> = {
  SecurityError: denied,
  // Firefox, where storage is switched off.
  InvalidStateError: denied,
  NotAllowedError: denied,
  QuotaExceededError: {
    message: 'There is no room left to store answers. Free some space on this device, or clear the data of other sites; then try again.',
    retryable: true,
  },
  VersionError: {
    message: 'A newer version of this page has stored answers in this browser. Reload the page to go on with it.',
    retryable: false,
  },
};

const unknown: Explanation = {
  message: 'The browser could not read or store answers. Try again; if it fails again, reload the page or restart the browser.',
  retryable: true,
};

export function missingStorageError(): BackendError {
  return new BackendError('This browser has no storage (IndexedDB) for answers. Open the page in a current browser.', { retryable: false });
}

export function blockedStorageError(): BackendError {
  return new BackendError('Another tab has an older version of this page open. Close the other tabs of this page; then try again.', {
    retryable: true,
  });
}

export function storageError(cause: unknown): Error {
  // What this library threw by itself (a conflict, an error explained already) says enough.
  if (cause instanceof Error && !(cause instanceof DOMException)) return cause;
  const name = cause instanceof DOMException ? cause.name : '';
  const { message, retryable } = (Object.hasOwn(explanations, name) ? explanations[name] : undefined) ?? unknown;
  return new BackendError(message, { retryable, cause });
}
