/**
 * Who is using a study's folder: one process at a time. The file names the process and its address; one that was killed leaves the file behind,
 * which then counts for nothing.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';

export interface FolderUser {
  readonly pid: number;
  readonly host: string;
  /** When the process began, as its system counts: another process that got the same number is not it. Absent where the system does not tell. */
  readonly began?: string;
  /** Where the service is; absent while it starts, and for a process that serves nothing. */
  readonly url?: string;
}

/** Another process is using the folder. */
export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError';
  constructor(
    readonly user: FolderUser,
    file: string,
  ) {
    const who = `process ${String(user.pid)}${user.host === hostname() ? '' : ` on ${user.host}`}`;
    const where = user.url === undefined ? '' : ` at ${user.url}`;
    const foreign = user.host === hostname() ? '' : ` If that process has ended, delete ${file}.`;
    super(`This study is open already: ${who} uses its folder${where}. The embedded database belongs to one process at a time.${foreign}`);
  }
}

export class FolderLock {
  readonly #file: string;
  #user: FolderUser;

  /** @throws FolderInUseError */
  static async take(file: string): Promise<FolderLock> {
    const user = { pid: process.pid, host: hostname(), ...beginning(process.pid) };
    const own = await written(file, user);
    try {
      for (;;) {
        try {
          // Unlike writing or renaming, this fails where the file is there.
          await link(own, file);
          return new FolderLock(file, user);
        } catch (error) {
          if (!isCode(error, 'EEXIST')) throw error;
        }
        const other = await folderUser(file);
        if (other) throw new FolderInUseError(other, file);
        await removeLeftBehind(file);
      }
    } finally {
      await rm(own, { force: true });
    }
  }

  private constructor(file: string, user: FolderUser) {
    this.#file = file;
    this.#user = user;
  }

  /** Tells where the service is. */
  async tell(url: string): Promise<void> {
    this.#user = { ...this.#user, url };
    await rename(await written(this.#file, this.#user), this.#file);
  }

  async release(): Promise<void> {
    await rm(this.#file, { force: true });
  }
}

/** Who is using the folder; `undefined`: nobody, or somebody who is no more. */
export async function folderUser(file: string): Promise<FolderUser | undefined> {
  const user = await readFile(file, 'utf8').then(readUser, () => undefined);
  return user && isThere(user) ? user : undefined;
}

/** Out of the way first: meanwhile another process may have found the same, and taken the place. */
async function removeLeftBehind(file: string): Promise<void> {
  const moved = `${file}.${randomUUID()}`;
  try {
    await rename(file, moved);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return;
    throw error;
  }
  const user = await folderUser(moved);
  if (user) await link(moved, file).catch(() => {});
  await rm(moved, { force: true });
  if (user) throw new FolderInUseError(user, file);
}

function isThere(user: FolderUser): boolean {
  // Of another machine, or another container, nothing can be known from here.
  if (user.host !== hostname()) return true;
  try {
    process.kill(user.pid, 0);
  } catch (error) {
    // Not allowed to send it a signal: it is there.
    return isCode(error, 'EPERM');
  }
  const { began } = beginning(user.pid);
  return began === undefined || user.began === undefined || began === user.began;
}

/** Linux: field 22 of /proc/<pid>/stat (proc(5)), after the name in parentheses, which may hold anything. */
function beginning(pid: number): Pick<FolderUser, 'began'> {
  try {
    const began = readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
      .split(')')
      .at(-1)
      ?.trim()
      .split(' ')[19];
    return began === undefined ? {} : { began };
  } catch {
    return {};
  }
}

/** @returns the name of a file of our own with it */
async function written(file: string, user: FolderUser): Promise<string> {
  const own = `${file}.${randomUUID()}`;
  await writeFile(own, `${JSON.stringify(user)}\n`, { mode: 0o600 });
  return own;
}

function readUser(text: string): FolderUser | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('pid' in value) || !('host' in value)) return undefined;
    const { pid, host } = value;
    if (typeof pid !== 'number' || typeof host !== 'string') return undefined;
    return {
      pid,
      host,
      ...('began' in value && typeof value.began === 'string' && { began: value.began }),
      ...('url' in value && typeof value.url === 'string' && { url: value.url }),
    };
  } catch {
    return undefined;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
