/** What a server does once: the config as JSON, and the files for the script tag, beside the page. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { parseItems, parseTaskConfig } from 'annotation-elements/config';

const { config } = parseTaskConfig(await readFile('task/config.yaml', 'utf8'), { filename: 'config.yaml' });
const { items } = parseItems(await readFile('task/items.json', 'utf8'), { filename: 'items.json', ...config.itemProperties });

await mkdir('dist', { recursive: true });
await writeFile('dist/task.json', JSON.stringify({ config, items }));
await cp('node_modules/annotation-elements/dist/cdn', 'dist/annotation-elements', { recursive: true });
for (const file of ['index.html', 'page.js']) await cp(file, `dist/${file}`);
