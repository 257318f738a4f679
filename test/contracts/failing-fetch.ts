/** A `fetch` whose requests fail as the contract says. */
import type { FailingParts } from '../../src/testing/index.js';

export function failingFetch({ failure }: Pick<FailingParts, 'failure'>): (request: Request) => Promise<Response> {
  return async (request) => {
    const failing = failure();
    if (failing === 'unreachable') throw new TypeError('Failed to fetch');
    if (failing === 'refused') return Response.json({ title: 'Forbidden', status: 403 }, { status: 403 });
    const answer = await fetch(request);
    if (failing === 'answer-lost') throw new TypeError('Failed to fetch');
    return answer;
  };
}
