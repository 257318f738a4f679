/** Writes a file that is made from the sources; with `--check` fails instead when the file is not what would be written. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../entries.mjs';

/**
 * @param {string} name of the file, from the root
 * @param {string} script the npm script that writes it
 * @param {(kept: string) => string} content from what is in the file now; an empty text where there is none
 */
export async function generate(name, script, content) {
  const path = join(root, name);
  const kept = await readFile(path, 'utf8').catch(() => '');
  const fresh = content(kept);
  if (fresh === kept) return;
  if (process.argv.includes('--check')) {
    console.error(`${name} is stale. Run: npm run ${script}`);
    process.exitCode = 1;
  } else {
    await writeFile(path, fresh);
  }
}
