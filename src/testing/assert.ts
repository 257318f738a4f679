/** The few assertions of the contract suite, so that it depends on no test library. */
import { sameJson } from '../core/json.js';

/** @throws Error when the two are not the same JSON */
export function assertSame(actual: unknown, expected: unknown, what: string): void {
  if (!sameJson(actual, expected)) {
    throw new Error(`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}.`);
  }
}

/** @throws Error when the promise does not reject with such an error */
export async function assertRejects(promise: Promise<unknown>, name: string, what: string): Promise<unknown> {
  const thrown: unknown = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(thrown instanceof Error) || thrown.name !== name) throw new Error(`${what}: expected ${name}, got ${String(thrown)}.`);
  return thrown;
}
