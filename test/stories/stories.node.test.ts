import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

const root = new URL('../../', import.meta.url);

describe('The stories', () => {
  it('are all checked by axe', async () => {
    const files = (await readdir(new URL('stories/', root))).filter((file) => file.endsWith('.stories.ts'));
    const test = await readFile(new URL('test/stories/stories.test.ts', root), 'utf8');
    assert.ok(files.length > 0);
    for (const file of files) assert.ok(test.includes(`/${file.replace(/\.ts$/, '.js')}`), `${file} is not in stories.test.ts`);
  });
});
