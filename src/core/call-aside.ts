import { errorFrom } from './error-from.js';

/** Calls the host's code. What it throws is reported as an unhandled rejection, and does not stop the session. */
export function callAside(call: () => void): void {
  try {
    call();
  } catch (error) {
    void Promise.reject(errorFrom(error));
  }
}
