/** Answers of the service, by what they hold. */
import { BackendError } from '../core/backend.js';
import { Problem, problemResponse } from './problem.js';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Answers by the method of the request. */
export async function on(request: Request, answers: { readonly [M in Method]?: () => Response | Promise<Response> }): Promise<Response> {
  for (const [method, answer] of Object.entries(answers)) if (method === request.method) return answer();
  throw new Problem(405, 'This cannot be done at this address.', { allow: Object.keys(answers).join(', ') });
}

export function json(value: unknown, headers: Readonly<Record<string, string>> = {}, status = 200): Response {
  return new Response(JSON.stringify(value), { status, headers: { ...headers, 'content-type': 'application/json' } });
}

export function jsonOrNothing(value: unknown): Response {
  return value === undefined ? new Response(null, { status: 204 }) : json(value);
}

/** JSON Lines, line by line as they are read; a browser stores them under the name. */
export function jsonLines(lines: AsyncIterable<string>, filename: string): Response {
  const encoder = new TextEncoder();
  const source = lines[Symbol.asyncIterator]();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await source.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    async cancel() {
      await source.return?.();
    },
  });
  return new Response(body, {
    headers: { 'content-type': 'application/jsonl', 'content-disposition': `attachment; filename="${filename}"` },
  });
}

/** The answer to a browser that asks whether a page of another site may send a request. */
export function preflight(): Response {
  const headers = {
    'access-control-allow-methods': 'GET, POST, PUT, DELETE',
    'access-control-allow-headers': 'content-type, authorization',
    'access-control-max-age': '600',
  };
  return new Response(null, { status: 204, headers });
}

export function failure(error: unknown): Response {
  if (error instanceof Problem) return problemResponse(error);
  if (error instanceof BackendError) return problemResponse(new Problem(503, error.message, error.retryable ? { 'retry-after': '1' } : {}));
  return problemResponse(new Problem(500, 'The service failed. Try again; if it fails again, tell who runs the study.'));
}
