/** Answers requests: the page, its style, the elements, and the design's folder. */
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { elementsEntry } from './bundle.mjs';
import { contentType, sendFile } from './files.mjs';
import { page, pagePolicy } from './page.mjs';

/**
 * @typedef {object} Served
 * @property {string} configPath
 * @property {string} title
 * @property {import('./bundle.mjs').ElementsBundle} elements
 * @property {import('./stand-in.mjs').StandIn | undefined} standIn
 */

const designPrefix = '/design/';
const elementsPrefix = '/elements/';
const styleUrl = new URL('page.css', import.meta.url);

/**
 * @param {Served} served
 * @returns {import('node:http').RequestListener}
 */
export function requestHandler(served) {
  return (request, response) => {
    answer(served, request, response).catch((/** @type {unknown} */ error) => {
      console.error(error instanceof Error ? error.message : error);
      if (!response.headersSent) sendText(response, 500, error instanceof Error ? error.message : 'Internal error');
      else response.destroy();
    });
  };
}

/**
 * @param {Served} served
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer({ configPath, title, elements, standIn }, request, response) {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', 'no-cache');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return sendText(response, 405, 'Only GET and HEAD.');
  }
  const url = requestUrl(request);
  if (!url) return sendText(response, 400, 'This is not an address.');
  const { pathname, searchParams } = url;
  if (pathname === '/') {
    await elements.refresh();
    response.setHeader('Content-Security-Policy', pagePolicy);
    const src = designPrefix + encodeURIComponent(basename(configPath));
    const annotator = searchParams.get('annotator')?.trim() || 'annotator';
    return send(response, 'text/html; charset=utf-8', page({ title, src, annotator, script: elementsPrefix + elementsEntry }));
  }
  if (pathname === '/page.css') return send(response, 'text/css; charset=utf-8', await readFile(styleUrl));
  if (pathname.startsWith(elementsPrefix)) {
    const name = pathname.slice(elementsPrefix.length);
    const file = elements.file(name);
    return file ? send(response, contentType(name), file) : sendText(response, 404, `There is no ${pathname}.`);
  }
  const folder = dirname(configPath);
  const path = pathname.startsWith(designPrefix) ? pathname.slice(designPrefix.length) : undefined;
  const sent =
    path !== undefined &&
    ((await sendFile(folder, path, request, response)) ||
      (standIn !== undefined &&
        standIn.named === decoded(path) &&
        (await sendFile(folder, encodeURIComponent(standIn.file), request, response))));
  if (!sent) sendText(response, 404, `There is no ${pathname}.`);
}

/** @param {import('node:http').IncomingMessage} request */
function requestUrl({ url = '/' }) {
  try {
    return new URL(`http://localhost${url.startsWith('/') ? url : `/${url}`}`);
  } catch {
    return undefined;
  }
}

/** @param {string} path */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} type
 * @param {string | Uint8Array} body
 */
function send(response, type, body) {
  response.writeHead(200, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) });
  response.end(body);
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} text
 */
function sendText(response, status, text) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}
