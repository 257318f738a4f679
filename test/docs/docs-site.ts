/** A site whose addresses are those that the pages use: configs, items, the service, and pages around scripts and markup. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseItems } from '../../src/config/parse-items.js';
import { parseTaskConfig } from '../../src/config/parse-task-config.js';
import { createTaskHandler, type TaskHandler } from '../../src/server/task-handler.js';
import { serve, type RunningServer } from '../server/node-server.js';
import { root, type CodeBlock, type Page } from './code-block.js';

const dpo = (name: string) => readFile(join(root, 'examples/dpo', name), 'utf8');
const TYPES = new Map([
  ['js', 'text/javascript'],
  ['json', 'application/json'],
  ['yaml', 'application/yaml'],
  ['html', 'text/html; charset=utf-8'],
]);

/** The address of what shows a block. */
export function siteAddress({ place }: CodeBlock): string {
  return `on/${place.replaceAll(/\W+/g, '-')}/`;
}

/** A page that loads the script and says by `blockEnded` that it ran. */
export function pageOf(script: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,"><body><form></form><script type="module">
import(${JSON.stringify(script)}).then(() => { globalThis.blockEnded = 'whole'; }, (error) => { globalThis.blockEnded = String(error); });
</script></body></html>`;
}

/** Markup as a page, with the file for script tags where the markup names it, or has no script at all. */
export function markupPage({ text }: CodeBlock): string {
  const markup = text.replaceAll(/(<script\b[^>]*\bsrc=")[^"]*annotation-elements[^"]*(")/g, '$1/cdn/annotation-elements.js$2');
  const script = markup.includes('/cdn/') ? '' : '<script type="module" src="/cdn/annotation-elements.js"></script>';
  const ended = `<script type="module">globalThis.blockEnded = 'whole';</script>`;
  return `${/<!doctype/i.test(markup) ? '' : '<!doctype html><html lang="en"><title>Page</title>'}<link rel="icon" href="data:,">${script}${markup}${ended}`;
}

/** @param contents what there is beside, by its path without the first slash */
export async function serveDocs(pages: readonly Page[], contents: ReadonlyMap<string, string>): Promise<RunningServer> {
  const { config } = parseTaskConfig(await dpo('config.yaml'), { filename: 'config.yaml' });
  const { idKey, textKey } = config.itemProperties;
  const { items } = parseItems(await dpo('items.json'), { filename: 'items.json', idKey, textKey });
  let service: TaskHandler | undefined;

  async function find(path: string): Promise<string | undefined> {
    const known = contents.get(path);
    if (known !== undefined) return known;
    if (path === 'tasks/dpo.json') return JSON.stringify({ config, items });
    if (path.startsWith('cdn/')) return readFile(join(root, 'dist', path), 'utf8').catch(() => undefined);
    const name = basename(path);
    if (name !== 'config.yaml' && name !== 'items.json') return undefined;
    const page = pages.find(({ blocks }) => blocks.some((block) => path.startsWith(siteAddress(block))));
    return pageFile(page, name) ?? dpo(name);
  }

  return serve(async (request) => {
    const path = new URL(request.url).pathname.slice(1);
    if (path.startsWith('api/')) {
      service ??= createTaskHandler({ config, items, basePath: '/api/', authenticate: () => ({ annotator: 'ann', role: 'owner' }) });
      return service(request);
    }
    const text = await find(path);
    const type = TYPES.get(/\.(\w+)$/.exec(path)?.[1] ?? 'html') ?? 'text/plain';
    return new Response(text ?? null, { status: text === undefined ? 404 : 200, headers: { 'content-type': type } });
  });
}

/** The config or the items that a page itself shows. */
function pageFile(page: Page | undefined, name: string): string | undefined {
  const config = page?.blocks.find(
    ({ language, text }) => language === 'yaml' && /^annotation_schemes:/m.test(text) && /^data_files:/m.test(text),
  );
  const items = page?.blocks.find(({ language, text }) => language === 'json' && text.trimStart().startsWith('['));
  if (!config || !items) return undefined;
  return name === 'config.yaml' ? config.text : items.text;
}
