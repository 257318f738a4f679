/** Failures as problem details (RFC 9457): `detail` is a sentence for the annotator. */

const titles: ReadonlyMap<number, string> = new Map([
  [400, 'Bad request'],
  [401, 'Not signed in'],
  [403, 'Forbidden'],
  [404, 'Not found'],
  [405, 'Method not allowed'],
  [413, 'Too large'],
  [415, 'Not JSON'],
  [422, 'Not a record of this task'],
  [500, 'Failed'],
  [503, 'Not available now'],
]);

export class Problem extends Error {
  override readonly name = 'Problem';
  constructor(
    readonly status: number,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

export function problemResponse({ status, message, headers }: Problem): Response {
  const body = { title: titles.get(status) ?? 'Failed', status, detail: message };
  return new Response(JSON.stringify(body), { status, headers: { ...headers, 'content-type': 'application/problem+json' } });
}
