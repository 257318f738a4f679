/**
 * `npm run docs:integrations`: writes the code of docs/integrations anew. A block that names a file of test/consumers is that file, so what the
 * pages show is what is built and tried.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../entries.mjs';
import { generate } from './generate.mjs';

const folder = 'docs/integrations';

for (const name of readdirSync(join(root, folder)).filter((file) => file.endsWith('.md'))) {
  await generate(`${folder}/${name}`, 'docs:integrations', (kept) =>
    kept.replaceAll(/^```(\w+) (\S+)\n(?:[^]*?\n)??```$/gm, (_, language, path) => {
      const code = readFileSync(join(root, 'test/consumers', path), 'utf8').trimEnd();
      return `\`\`\`${language} ${path}\n${code}\n\`\`\``;
    }),
  );
}
