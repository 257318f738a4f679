/**
 * PGlite's files as a database needs them: what is committed is on the disk. By default PGlite never asks the disk to write (`-F`, a file system
 * without fsync, an fdatasync that does nothing): a killed process loses nothing, but a power cut can. Here each commit is one fsync.
 */
import { fsyncSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { syncFolder } from './sync-folder.js';

export class DurableFiles extends NodeFS {
  override async init(...parts: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const made = await super.init(...parts);
    const { preRun = [] } = made.emscriptenOpts;
    return { ...made, emscriptenOpts: { ...made.emscriptenOpts, preRun: [...preRun, addFsync] } };
  }
}

/** How PGlite starts, but with `fsync` on, and by the system call that reaches the file system above. */
export function durableParameters(): string[] {
  return [...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'), '-c', 'wal_sync_method=fsync'];
}

/** Emscripten's file system of Node, with what it leaves out. */
function addFsync(runtime: object): void {
  const files = property(runtime, 'NODEFS');
  const operations = property(files, 'stream_ops');
  const realPath = property(files, 'realPath');
  if (typeof operations !== 'object' || operations === null || typeof realPath !== 'function') {
    throw new Error('This version of @electric-sql/pglite keeps its files in another way. Install version 0.5 of it.');
  }
  Object.assign(operations, {
    fsync(stream: unknown): number {
      const descriptor = property(stream, 'nfd');
      if (typeof descriptor === 'number') fsyncSync(descriptor);
      // A folder is not open in Emscripten's terms.
      else syncFolder(String(Reflect.apply(realPath, files, [property(stream, 'node')])));
      return 0;
    },
  });
}

function property(value: unknown, name: string): unknown {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return found;
}
