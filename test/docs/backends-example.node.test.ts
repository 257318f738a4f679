/** The backend over a REST API in docs/backends.md, with its server and its test, run as they stand there. Needs the built package. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

/** The code blocks with a file name, by that name. */
function filesOf(markdown: string): ReadonlyMap<string, string> {
  return new Map([...markdown.matchAll(/^```ts (\S+\.ts)\n([^]*?)^```$/gm)].map(([, name = '', code = '']) => [name, code]));
}

describe('the example of docs/backends.md', () => {
  it('keeps the contract of backends over a real server', async () => {
    const files = filesOf(await readFile(join(root, 'docs/backends.md'), 'utf8'));
    assert.deepEqual([...files.keys()], ['rest-backend.ts', 'rest-server.ts', 'rest-backend.test.ts']);
    // Within the package, so that its own name leads to what is built.
    const folder = await mkdtemp(join(root, 'test', '.example-'));
    try {
      for (const [name, code] of files) await writeFile(join(folder, name), code);
      const { stdout } = await run(
        process.execPath,
        ['--import', 'tsx', '--test', '--test-reporter', 'tap', join(folder, 'rest-backend.test.ts')],
        {
          cwd: root,
          env: { ...process.env, NODE_TEST_CONTEXT: undefined },
        },
      );
      const passed = Number(/^# pass (\d+)$/m.exec(stdout)?.[1]);
      assert.ok(passed > 20, stdout);
      assert.match(stdout, /^# fail 0$/m);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
