/** Sends files of one folder, read-only, and nothing from outside it. */
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** @type {Readonly<Record<string, string>>} */
const contentTypes = {
  '.yaml': 'application/yaml; charset=utf-8',
  '.yml': 'application/yaml; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.ndjson': 'application/x-ndjson; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.tsv': 'text/tab-separated-values; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  // A design's own pages are shown as text: this server runs no script of theirs.
  '.html': 'text/plain; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.svg': 'image/svg+xml',
  '.bmp': 'image/bmp',
  '.mp3': 'audio/mpeg',
  '.wav': 'audio/wav',
  '.ogg': 'audio/ogg',
  '.oga': 'audio/ogg',
  '.opus': 'audio/ogg',
  '.flac': 'audio/flac',
  '.m4a': 'audio/mp4',
  '.aac': 'audio/aac',
  '.mp4': 'video/mp4',
  '.m4v': 'video/mp4',
  '.mov': 'video/quicktime',
  '.webm': 'video/webm',
  '.ogv': 'video/ogg',
  '.vtt': 'text/vtt; charset=utf-8',
  '.pdf': 'application/pdf',
};

/** @param {string} name */
export function contentType(name) {
  const extension = extname(name).toLowerCase();
  return Object.hasOwn(contentTypes, extension) ? (contentTypes[extension] ?? '') : 'application/octet-stream';
}

/**
 * @param {string} folder
 * @param {string} path below the folder, percent-encoded
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @returns {Promise<boolean>} whether there is such a file
 */
export async function sendFile(folder, path, request, response) {
  const file = await fileWithin(folder, path);
  if (file === undefined) return false;
  const { size } = await stat(file);
  const range = byteRange(request.headers.range, size);
  response.setHeader('Content-Type', contentType(file));
  response.setHeader('Accept-Ranges', 'bytes');
  response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
  if (range === 'unsatisfiable') {
    response.writeHead(416, { 'Content-Range': `bytes */${size}` });
    response.end();
    return true;
  }
  const { start, end } = range ?? { start: 0, end: size - 1 };
  if (range) response.setHeader('Content-Range', `bytes ${start}-${end}/${size}`);
  response.writeHead(range ? 206 : 200, { 'Content-Length': end - start + 1 });
  if (request.method === 'HEAD' || size === 0) {
    response.end();
    return true;
  }
  await pipeline(createReadStream(file, { start, end }), response).catch((/** @type {unknown} */ error) => {
    // A player that seeks drops the connection and asks anew.
    if (!response.destroyed) throw error;
  });
  return true;
}

/**
 * The file's real path, when it is a file within the folder. Hidden files are not served, nor links that lead out.
 * @param {string} folder
 * @param {string} path
 */
async function fileWithin(folder, path) {
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

/**
 * RFC 9110, section 14: one range of bytes. Several ranges, or a unit that is not known, are answered with the whole file.
 * @param {string | undefined} header
 * @param {number} size
 * @returns {{ start: number, end: number } | 'unsatisfiable' | undefined}
 */
export function byteRange(header, size) {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!match) return undefined;
  const [, first = '', last = ''] = match;
  if (first === '' && last === '') return undefined;
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start >= size || (first === '' && Number(last) === 0) ? 'unsatisfiable' : { start, end };
}
