/** Reads the body of a request as JSON, and no more of it than a limit. */
import { Problem } from './problem.js';

/** @throws Problem when it is no JSON, or too large */
export async function readJson(request: Request, limit: number): Promise<unknown> {
  const type = request.headers.get('content-type') ?? '';
  // A form of another site can send text, but not this type.
  if (!/^application\/json\b/i.test(type)) throw new Problem(415, 'The request is not JSON.');
  const text = await readText(request, limit);
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem(400, 'The request is not valid JSON.');
  }
}

async function readText(request: Request, limit: number): Promise<string> {
  const tooLarge = new Problem(413, `An answer may have ${String(Math.floor(limit / 1024))} KB at most. Shorten it, then try again.`);
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge;
  const reader = request.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (value === undefined) return text;
    text += value;
    if (text.length > limit) {
      await reader?.cancel();
      throw tooLarge;
    }
  }
}
