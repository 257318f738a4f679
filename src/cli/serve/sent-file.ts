/** Files as answers: those of the package, and pictures and recordings beside the config. Nothing else of a folder, and nothing outside it. */
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { Readable } from 'node:stream';

const MEDIA_TYPES: ReadonlyMap<string, string> = new Map([
  ['.apng', 'image/apng'],
  ['.avif', 'image/avif'],
  ['.bmp', 'image/bmp'],
  ['.gif', 'image/gif'],
  ['.jpeg', 'image/jpeg'],
  ['.jpg', 'image/jpeg'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.webp', 'image/webp'],
  ['.aac', 'audio/aac'],
  ['.flac', 'audio/flac'],
  ['.m4a', 'audio/mp4'],
  ['.mp3', 'audio/mpeg'],
  ['.oga', 'audio/ogg'],
  ['.ogg', 'audio/ogg'],
  ['.opus', 'audio/ogg'],
  ['.wav', 'audio/wav'],
  ['.weba', 'audio/webm'],
  ['.m4v', 'video/mp4'],
  ['.mov', 'video/quicktime'],
  ['.mp4', 'video/mp4'],
  ['.ogv', 'video/ogg'],
  ['.webm', 'video/webm'],
  ['.vtt', 'text/vtt; charset=utf-8'],
]);

/** A picture or recording below a folder; `undefined`: there is none. */
export async function mediaFile(folder: string, path: string, request: Request): Promise<Response | undefined> {
  const type = MEDIA_TYPES.get(extname(path).toLowerCase());
  const file = type === undefined ? undefined : await fileWithin(folder, path);
  if (type === undefined || file === undefined) return undefined;
  // A picture may be a document with scripts; opened by itself it is shut in.
  const headers = { 'content-type': type, 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox" };
  return sent(file, { ...headers, 'cache-control': 'private, no-cache' }, request);
}

/** What a page names. Every other script has a hash in its name, and never changes. */
const ENTRIES = ['annotation-elements.js', 'task-page.js', 'sign-in-page.js'];

/** A script of the package; `undefined`: there is none. */
export async function scriptFile(folder: string, name: string, request: Request): Promise<Response | undefined> {
  const file = /^[\w.-]+\.js$/.test(name) ? await fileWithin(folder, name) : undefined;
  if (file === undefined) return undefined;
  const headers = {
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': ENTRIES.includes(name) ? 'no-cache' : 'max-age=31536000, immutable',
  };
  return sent(file, headers, request);
}

async function sent(file: string, headers: Readonly<Record<string, string>>, request: Request): Promise<Response> {
  const { size, mtimeMs } = await stat(file);
  const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  const always = { ...headers, etag, 'accept-ranges': 'bytes' };
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers: always });
  const range = byteRange(request.headers.get('range'), size);
  if (range === 'unsatisfiable') return new Response(null, { status: 416, headers: { 'content-range': `bytes */${String(size)}` } });
  const { start, end } = range ?? { start: 0, end: size - 1 };
  const part = range && { 'content-range': `bytes ${String(start)}-${String(end)}/${String(size)}` };
  const body = size === 0 ? null : Readable.toWeb(createReadStream(file, { start, end }));
  return new Response(body, {
    status: range ? 206 : 200,
    headers: { ...always, ...part, 'content-length': String(end - start + 1) },
  });
}

/** A file below a folder, by a path of an address. Names that begin with a dot are nobody's business. */
async function fileWithin(folder: string, path: string): Promise<string | undefined> {
  try {
    const segments = decodeURIComponent(path).split(/[/\\]/);
    if (segments.some((segment) => segment === '' || segment.startsWith('.') || segment.includes('\0'))) return undefined;
    const [base, file] = await Promise.all([realpath(folder), realpath(join(folder, ...segments))]);
    const isWithin = file.startsWith(base.endsWith(sep) ? base : base + sep);
    return isWithin && (await stat(file)).isFile() ? file : undefined;
  } catch {
    // Not to be decoded, absent or not readable: all the same to whoever asks.
    return undefined;
  }
}

/** RFC 9110, section 14: one range of bytes. Several, or a unit that is not known, are answered with the whole file. */
function byteRange(header: string | null, size: number): { readonly start: number; readonly end: number } | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!match) return undefined;
  const [, first = '', last = ''] = match;
  if (first === '' && last === '') return undefined;
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start >= size || (first === '' && Number(last) === 0) ? 'unsatisfiable' : { start, end };
}
