/** Fails when custom-elements.json is not what the analyzer makes of the sources now. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { root } from './entries.mjs';
import { run } from './run.mjs';

const folder = await mkdtemp(join(root, 'node_modules', '.manifest-'));
try {
  const code = await run(['cem', 'analyze', '--quiet', '--outdir', relative(root, folder)]);
  const [fresh, kept] = await Promise.all([read(join(folder, 'custom-elements.json')), read(join(root, 'custom-elements.json'))]);
  if (code !== 0 || fresh === '' || fresh !== kept) {
    console.error('custom-elements.json is stale. Run: npm run manifest');
    process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true });
}

/** @param {string} path */
function read(path) {
  return readFile(path, 'utf8').catch(() => '');
}
