/**
 * A consumer: a small project of test/consumers that uses the package as its users do. Here it is copied to a folder of its own, gets the packed
 * package and what else its lockfile names, is checked and built by its own tools, and served.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize, sep } from 'node:path';
import { root } from '../entries.mjs';
import { listen } from '../serve/listen.mjs';

/** @typedef {{ code: number, output: string }} Outcome */
/** @typedef {{ scripts: Record<string, string>, consumer?: { source?: string, page?: boolean } }} Manifest */

const consumers = join(root, 'test', 'consumers');
const tarballName = 'annotation-elements.tgz';

const contentTypes = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
]);

/** None of the tools calls home, asks a question, or fetches a browser. */
const quiet = {
  CI: '1',
  NO_COLOR: '1',
  FORCE_COLOR: '0',
  NEXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  ANGULAR_CLI_ANALYTICS: 'false',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_update_notifier: 'false',
};

/** @returns {Promise<string[]>} the names of all consumers */
export async function consumerNames() {
  const entries = await readdir(consumers, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory() && existsSync(join(consumers, entry.name, 'package.json'))).map(({ name }) => name);
}

/**
 * Packs what `npm run build` has built.
 * @param {string} folder where the tarball goes
 * @returns {Promise<string>} its path
 */
export async function packPackage(folder) {
  const { code, output } = await run(['npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', folder], root);
  const name = /"filename":\s*"([^"]+)"/.exec(output)?.[1];
  if (code !== 0 || name === undefined) throw new Error(`npm pack failed:\n${output.slice(-2000)}`);
  return join(folder, name);
}

export class ConsumerProject {
  /**
   * Copies a consumer, with the task that all of them show, beside the tarball.
   * @param {string} name
   * @param {string} tarball
   */
  static async copy(name, tarball) {
    const folder = await mkdtemp(join(tmpdir(), `consumer-${name}-`));
    await cp(join(consumers, name), folder, {
      recursive: true,
      filter: (path) => !/[\\/](?:node_modules|dist|\.next|\.angular)$/.test(path),
    });
    await cp(join(consumers, 'task'), join(folder, 'task'), { recursive: true });
    await cp(tarball, join(folder, tarballName));
    /** @type {Manifest} */
    const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    return new ConsumerProject(name, folder, manifest);
  }

  /** @param {string} name @param {string} folder @param {Manifest} manifest */
  constructor(name, folder, manifest) {
    this.name = name;
    this.folder = folder;
    this.manifest = manifest;
  }

  /** Whether it shows a page; one that does not prints its record. */
  get hasPage() {
    return this.manifest.consumer?.page !== false;
  }

  /** @param {string} script */
  has(script) {
    return this.manifest.scripts[script] !== undefined;
  }

  /** Installs exactly what the lockfile says. What npm has kept from before is not fetched again. */
  install() {
    return run(['npm', 'ci', '--prefer-offline', '--no-audit', '--no-fund'], this.folder);
  }

  /** Writes the project's lockfile anew, into the sources. The tarball's checksum is left out, since every build has its own. */
  async lock() {
    const outcome = await run(['npm', 'install', '--package-lock-only', '--omit-lockfile-registry-resolved'], this.folder);
    if (outcome.code !== 0) return outcome;
    const lock = JSON.parse(await readFile(join(this.folder, 'package-lock.json'), 'utf8'));
    const entry = lock.packages['node_modules/annotation-elements'];
    delete entry.integrity;
    delete entry.resolved;
    await writeFile(join(consumers, this.name, 'package-lock.json'), `${JSON.stringify(lock, null, 2)}\n`);
    return outcome;
  }

  /** @param {string} script a script of its package.json @param {readonly string[]} args */
  script(script, ...args) {
    return run(['npm', 'run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])], this.folder);
  }

  /**
   * Puts a wrong detail of an event into the source: a record has an `itemId`, and no `item`.
   * @throws {Error} when the source does not use it
   */
  async breakDetail() {
    const path = join(this.folder, this.manifest.consumer?.source ?? '');
    const text = await readFile(path, 'utf8');
    const wrong = text.replaceAll('record.itemId', 'record.item');
    if (wrong === text) throw new Error(`${this.name} reads no itemId of a record in ${path}.`);
    await writeFile(path, wrong);
    return async () => writeFile(path, text);
  }

  /**
   * Serves what was built: by the project's own `start`, or its `dist` as files.
   * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
   */
  async serve() {
    if (this.has('start')) return this.#startServer();
    const folder = join(this.folder, 'dist');
    const server = createServer((request, response) => {
      void sendFile(folder, request.url ?? '/', response);
    });
    const port = await listen(server, 0, 'localhost');
    return {
      url: `http://localhost:${port}/`,
      stop: async () => {
        server.close();
        server.closeAllConnections();
      },
    };
  }

  /** @returns {Promise<{ url: string, stop: () => Promise<void> }>} */
  async #startServer() {
    const port = await freePort();
    const child = spawn('npm', ['run', '--silent', 'start', '--', '--port', String(port)], {
      cwd: this.folder,
      env: { ...process.env, ...quiet },
      // A group of its own, since npm starts the server as a child.
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    await new Promise((resolve, reject) => {
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (text) => {
          output += text;
          if (/ready/i.test(output)) resolve(undefined);
        });
      }
      child.once('close', (code) => reject(new Error(`The server ended with ${code}:\n${output}`)));
    });
    return {
      url: `http://localhost:${port}/`,
      stop: async () => {
        const closed = new Promise((resolve) => child.once('close', resolve));
        if (child.pid !== undefined) process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGTERM');
        await closed;
      },
    };
  }

  async remove() {
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** @param {string} folder @param {string} url @param {import('node:http').ServerResponse} response */
async function sendFile(folder, url, response) {
  const { pathname } = new URL(url, 'http://localhost');
  const path = normalize(join(folder, decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname)));
  const content = path.startsWith(folder + sep) ? await readFile(path).catch(() => undefined) : undefined;
  response.writeHead(content === undefined ? 404 : 200, {
    'content-type': contentTypes.get(extname(path)) ?? 'application/octet-stream',
  });
  response.end(content);
}

async function freePort() {
  const server = createServer();
  const port = await listen(server, 0, 'localhost');
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** @param {readonly string[]} command @param {string} cwd @returns {Promise<Outcome>} */
function run([name = '', ...args], cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(name, args, { cwd, env: { ...process.env, ...quiet }, shell: process.platform === 'win32' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
