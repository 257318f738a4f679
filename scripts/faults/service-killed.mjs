/**
 * Kills the service with SIGKILL at random moments while annotators save, starts it again on the same data, and looks whether every acknowledged
 * record is there exactly once. `node scripts/faults/service-killed.mjs --runs 100 --seed 1`; needs `npm run build`.
 */
import { deepStrictEqual } from 'node:assert';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { seededRandom } from './random.mjs';
import { end, serveStudy, spawnServe } from './served-study.mjs';

const { fetch, Response } = globalThis;

const annotators = ['ann', 'ben', 'cem', 'dan'];
const overlap = 2;
const itemCount = 5_000;
/** A run is killed after at most so many saves, and so many milliseconds after the last of them. */
const mostSaves = 80;
const longestDelayMs = 25;
/** A start is killed within this time: long enough to end before, within or after the making of the database. */
const longestStartMs = 4_000;

/** @typedef {Record<string, unknown> & { id: string, itemId: string, annotator: string }} SentRecord */

/**
 * @typedef {object} KilledReport
 * @property {number} runs
 * @property {number} acknowledged records that the service said it has
 * @property {number} unanswered saves that were under way when the service was killed
 * @property {number} kept of those, how many it had all the same
 * @property {number[]} startsMs how long each start took
 */

/**
 * @param {{ runs: number, starts: number, seed: number, log?: (line: string) => void }} options how often it is killed while it is used, and while it
 * starts for the first time
 * @returns {Promise<KilledReport>}
 * @throws {Error} when an acknowledged record is not there, or not once, or is another
 */
export async function killService({ runs, starts, seed, log = () => {} }) {
  const random = seededRandom(seed);
  const folder = await makeStudy();
  /** @type {Map<string, SentRecord>} */
  const sent = new Map();
  /** @type {Set<string>} */
  const acknowledged = new Set();
  const report = { runs, acknowledged: 0, unanswered: 0, kept: 0, startsMs: /** @type {number[]} */ ([]) };
  try {
    for (let start = 0; start < starts; start += 1) await killWhileItStarts(folder, random);
    const clients = annotators.map((annotator) => new Client(annotator, sent, acknowledged));
    for (let run = 0; run <= runs; run += 1) {
      const service = await serveStudy(folder);
      report.startsMs.push(Math.round(service.startMs));
      const stored = await readRecords(service.url, service.ownerKey);
      const waiting = clients.flatMap(({ pending }) => pending?.id ?? []);
      report.unanswered += waiting.length;
      report.kept += waiting.filter((id) => stored.some((record) => record.id === id)).length;
      check(stored, sent, acknowledged);
      if (run === runs) {
        await service.end('SIGTERM');
        break;
      }
      await Promise.all(clients.map((client) => client.resume(service.url)));
      const last = acknowledged.size + 1 + Math.floor(random() * mostSaves);
      const delay = random() * longestDelayMs;
      const working = clients.map((client) => client.work(() => acknowledged.size >= last));
      await Promise.race(working);
      await pause(delay);
      await service.end('SIGKILL');
      await Promise.all(working);
      log(`run ${run + 1}: killed after ${acknowledged.size} saves in all`);
    }
    report.acknowledged = acknowledged.size;
    return report;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** While it makes its database there is nothing to lose; but the next start must find a place that it can use. @param {string} folder @param {() => number} random */
async function killWhileItStarts(folder, random) {
  const { child } = spawnServe(folder);
  await pause(random() * longestStartMs);
  await end(child, 'SIGKILL');
}

async function makeStudy() {
  const folder = await mkdtemp(join(tmpdir(), 'service-killed-'));
  const config = [
    'annotation_task_name: Killed',
    'data_files: [items.json]',
    `annotation_per_instance: ${overlap}`,
    'annotation_schemes:',
    '  - { annotation_type: text, name: note, description: Note }',
  ];
  const items = Array.from({ length: itemCount }, (_, index) => ({ id: `item ${index + 1}`, text: `Text ${index + 1}` }));
  await writeFile(join(folder, 'config.yaml'), `${config.join('\n')}\n`);
  await writeFile(join(folder, 'items.json'), JSON.stringify(items));
  return folder;
}

/** One annotator over HTTP, who sends again what was not acknowledged. */
class Client {
  /** Was sent, and nobody knows whether it arrived. @type {SentRecord | undefined} */
  pending;
  #url = '';
  #cookie = '';

  /**
   * @param {string} annotator
   * @param {Map<string, SentRecord>} sent
   * @param {Set<string>} acknowledged
   */
  constructor(annotator, sent, acknowledged) {
    this.annotator = annotator;
    this.sent = sent;
    this.acknowledged = acknowledged;
  }

  /** Goes on with a service that was started again. The session is the one from before. @param {string} url */
  async resume(url) {
    this.#url = url;
    if (this.#cookie === '') this.#cookie = await signIn(url, { annotator: this.annotator });
    if (this.pending && !(await this.#save(this.pending))) throw new Error('The service ended by itself.');
  }

  /** Annotates until the service is gone; resolves also when enough was saved, though it goes on. @param {() => boolean} isEnough */
  work(isEnough) {
    return new Promise((resolve, reject) => {
      const go = async () => {
        for (;;) {
          const assignment = await this.#send('POST', `annotators/${this.annotator}/assignments`);
          if (!assignment) return;
          const record = this.#record(await assignment.json());
          if (!(await this.#save(record))) return;
          if (isEnough()) resolve(undefined);
        }
      };
      go().then(resolve, reject);
    });
  }

  /** @param {{ itemId: string }} assignment */
  #record({ itemId }) {
    const now = new Date().toISOString();
    const record = {
      id: randomUUID(),
      revision: 1,
      task: 'Killed',
      itemId,
      annotator: this.annotator,
      status: 'submitted',
      answers: { note: { text: `About ${itemId}, by ${this.annotator}. ${'Word '.repeat(40)}`.trim() } },
      presentation: { order: [] },
      timing: { shownAt: now, endedAt: now, activeMs: 1 },
    };
    this.sent.set(record.id, record);
    return record;
  }

  /** @param {SentRecord} record @returns {Promise<boolean>} whether it was acknowledged */
  async #save(record) {
    this.pending = record;
    const answer = await this.#send('PUT', `annotators/${this.annotator}/records/${record.id}/revisions/1`, record);
    if (!answer) return false;
    this.acknowledged.add(record.id);
    this.pending = undefined;
    return true;
  }

  /** @param {string} method @param {string} path @param {unknown} [body] @returns {Promise<Response | undefined>} `undefined`: the service is gone */
  async #send(method, path, body) {
    const headers = { cookie: this.#cookie, 'content-type': 'application/json' };
    let answer;
    try {
      answer = await fetch(`${this.#url}api/${path}`, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
      // The body may be cut off too.
      const text = await answer.text();
      if (answer.ok) return new Response(answer.status === 204 ? null : text, { status: answer.status });
    } catch {
      return undefined;
    }
    throw new Error(`${method} ${path} was answered ${answer.status}.`);
  }
}

/** @param {string} url @param {Record<string, string>} body */
async function signIn(url, body) {
  const answer = await fetch(`${url}api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`Signing in was answered ${answer.status}.`);
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

/** @param {string} url @param {string} ownerKey @returns {Promise<SentRecord[]>} */
async function readRecords(url, ownerKey) {
  const cookie = await signIn(url, { annotator: 'owner', role: 'owner', password: ownerKey });
  const text = await (await fetch(`${url}api/study/records`, { headers: { cookie } })).text();
  return text.split('\n').flatMap((line) => (line === '' ? [] : JSON.parse(line)));
}

/**
 * @param {SentRecord[]} stored
 * @param {Map<string, SentRecord>} sent
 * @param {Set<string>} acknowledged
 */
function check(stored, sent, acknowledged) {
  const found = new Map(stored.map((record) => [record.id, record]));
  if (found.size < stored.length) throw new Error(`${stored.length - found.size} records are there twice.`);
  const missing = [...acknowledged].filter((id) => !found.has(id));
  if (missing.length > 0) throw new Error(`${missing.length} of ${acknowledged.size} acknowledged records are not there.`);
  for (const record of stored) deepStrictEqual(record, sent.get(record.id), 'A record is not what was sent.');
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { itemId } of stored) counts.set(itemId, (counts.get(itemId) ?? 0) + 1);
  const over = [...counts].filter(([, count]) => count > overlap);
  if (over.length > 0) throw new Error(`${over.length} items have more annotations than ${overlap}.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: { runs: { type: 'string', default: '100' }, starts: { type: 'string', default: '5' }, seed: { type: 'string', default: '1' } },
  });
  const report = await killService({
    runs: Number(values.runs),
    starts: Number(values.starts),
    seed: Number(values.seed),
    log: (line) => console.log(line),
  });
  const sorted = report.startsMs.toSorted((one, other) => one - other);
  console.log(
    `Service killed ${report.runs} times: ${report.acknowledged} acknowledged records, each there once. ` +
      `${report.unanswered} saves were under way, of which it had ${report.kept}. ` +
      `Start: median ${sorted[Math.floor(sorted.length / 2)]} ms, longest ${sorted.at(-1)} ms.`,
  );
}
