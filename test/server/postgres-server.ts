/** A PostgreSQL server of our own for tests: Debian's package, a fresh folder, a free port. `undefined` where it is not installed. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface PostgresServer {
  readonly url: string;
  /** Makes an empty database. @returns its address */
  newDatabase(): Promise<string>;
  /** Kills the server as a power cut would, and starts it again on the same port. */
  killAndRestart(): Promise<void>;
  stop(): Promise<void>;
}

export async function startPostgres(): Promise<PostgresServer | undefined> {
  const binaries = await findBinaries();
  if (binaries === undefined) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'annotation-postgres-'));
  const owner = await ownerFor(folder);
  await run(join(binaries, 'initdb'), ['-D', join(folder, 'data'), '-A', 'trust', '-U', 'test', '--no-sync'], owner);
  const port = await freePort();
  let server = await start(binaries, folder, port, owner);
  let databases = 0;
  const url = `postgres://test@127.0.0.1:${String(port)}/postgres`;
  return {
    url,
    async newDatabase() {
      databases += 1;
      const name = `test_${String(databases)}`;
      await run(join(binaries, 'psql'), [url, '-qc', `CREATE DATABASE ${name}`]);
      return `postgres://test@127.0.0.1:${String(port)}/${name}`;
    },
    async killAndRestart() {
      await end(server, 'SIGQUIT');
      server = await start(binaries, folder, port, owner);
    },
    async stop() {
      await end(server, 'SIGINT');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

type Owner = Pick<Parameters<typeof spawn>[2], 'uid' | 'gid'>;

/** PostgreSQL does not run as root: there, it runs as the user that its package made. */
async function ownerFor(folder: string): Promise<Owner> {
  if (process.getuid?.() !== 0) return {};
  const [{ stdout: uid }, { stdout: gid }] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])]);
  await run('chown', ['postgres', folder]);
  return { uid: Number(uid), gid: Number(gid) };
}

async function findBinaries(): Promise<string | undefined> {
  const versions = await readdir('/usr/lib/postgresql').catch(() => []);
  const newest = versions.sort((one, other) => Number(other) - Number(one))[0];
  return newest === undefined ? undefined : `/usr/lib/postgresql/${newest}/bin`;
}

async function start(binaries: string, folder: string, port: number, owner: Owner): Promise<ChildProcess> {
  const options = ['-D', join(folder, 'data'), '-p', String(port), '-k', folder, '-h', '127.0.0.1', '-c', 'max_connections=300'];
  const server = spawn(join(binaries, 'postgres'), options, { ...owner, stdio: ['ignore', 'ignore', 'pipe'] });
  let log = '';
  await new Promise<void>((resolve, reject) => {
    server.stderr.on('data', (data: Buffer) => {
      log += data.toString();
      if (log.includes('database system is ready to accept connections')) resolve();
    });
    server.once('exit', () => {
      reject(new Error(`PostgreSQL did not start:\n${log}`));
    });
  });
  return server;
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = once(server, 'exit');
  server.kill(signal);
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || address === null) throw new Error('There is no free port.');
  return address.port;
}
