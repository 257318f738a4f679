/** When a request is sent again, and how long to wait before: exponential backoff with full jitter, unless the server says when to come back. */

const FIRST_MS = 250;
const LONGEST_MS = 10_000;
/** A server that asks for more than this gets the annotator's patience instead: the task says so and offers to try again. */
const LONGEST_ASKED_MS = 60_000;

/** Whether the same request may succeed later (RFC 9110, RFC 6585, RFC 8470). */
export function isTransient(status: number): boolean {
  return [408, 425, 429, 500, 502, 503, 504].includes(status);
}

/**
 * @param tried how often the request was tried so far
 * @param retryAfter the header `Retry-After`: seconds or a date (RFC 9110, 10.2.3)
 * @returns milliseconds
 */
export function pauseBefore(tried: number, retryAfter: string | null, random: () => number = Math.random): number {
  const asked = askedPause(retryAfter);
  if (asked !== undefined) return Math.min(asked, LONGEST_ASKED_MS);
  return random() * Math.min(LONGEST_MS, FIRST_MS * 2 ** (tried - 1));
}

function askedPause(retryAfter: string | null): number | undefined {
  if (retryAfter === null) return undefined;
  if (/^\s*\d+\s*$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const moment = Date.parse(retryAfter);
  return Number.isNaN(moment) ? undefined : Math.max(0, moment - Date.now());
}
