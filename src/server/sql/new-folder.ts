/** The folder of a new database: made beside its place and moved there when it is whole, so that a process that is killed leaves no half of one. */
import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { syncFolder } from './sync-folder.js';

/** Part of the name of a folder that is not whole yet. */
const UNFINISHED = '.unfinished-';

/** @param make fills the folder that it is given, and has closed it when it resolves */
export async function unlessThere(directory: string, make: (folder: string) => Promise<void>): Promise<void> {
  const place = resolve(directory);
  const isThere = await stat(place).then(
    () => true,
    () => false,
  );
  if (isThere && (await readdir(place)).length > 0) return;
  const parent = dirname(place);
  await mkdir(parent, { recursive: true });
  await removeUnfinished(parent, basename(place));
  const folder = join(parent, `${basename(place)}${UNFINISHED}${randomUUID()}`);
  try {
    await make(folder);
    await syncAll(folder);
    if (isThere) await rm(place, { recursive: true });
    await rename(folder, place);
    syncFolder(parent);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** What a killed process left. */
async function removeUnfinished(parent: string, name: string): Promise<void> {
  for (const entry of await readdir(parent)) {
    if (entry.startsWith(`${name}${UNFINISHED}`)) await rm(join(parent, entry), { recursive: true, force: true });
  }
}

/** The program that makes a database writes it without asking the disk. */
async function syncAll(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await syncAll(path);
    else syncFile(path);
  }
  syncFolder(folder);
}

function syncFile(path: string): void {
  const descriptor = openSync(path, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
