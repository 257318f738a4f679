/** A page that shows all stories of a file one below the other, without Storybook, for pictures of them. */
import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { serve, type RunningServer } from '../server/node-server.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Stories</title>
<style>body { margin: 16px; background: Canvas; color: CanvasText; font-family: sans-serif } section { margin-block-end: 32px }</style>
<body></body><script type="module" src="/page.js"></script>`;

const script = (files: readonly string[]) => `
import { html, render } from 'lit';
import './src/define/all.ts';
${files.map((file, index) => `import * as stories${String(index)} from './stories/${file}';`).join('\n')}

const files = { ${files.map((file, index) => `'${file}': stories${String(index)}`).join(', ')} };
const imagesIn = (root) =>
  [...allWithin(root)].filter((each) => each.localName === 'img');
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Elements, and those that they show in their shadow once they have rendered. */
function* allWithin(root) {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* allWithin(element.shadowRoot);
  }
}

async function settle(place) {
  for (const element of allWithin(place)) {
    if (!element.localName.includes('-')) continue;
    await customElements.whenDefined(element.localName);
    await element.updateComplete;
    if (element.localName !== 'annotation-task') continue;
    while (!element.shadowRoot.querySelector('[part=item], [part=complete], [part=error]')) await frame();
    await element.openDesk?.texts?.ready;
    do {
      await element.updateComplete;
      await frame();
    } while (element.isUpdatePending);
  }
}

/** @returns the names of the stories */
globalThis.showStories = async (file) => {
  const { default: meta, ...stories } = files[file];
  for (const [name, story] of Object.entries(stories)) {
    const place = document.createElement('section');
    place.innerHTML = '<h6></h6><div></div>';
    place.firstChild.textContent = name;
    document.body.append(place);
    const content = () => (story.render ?? meta.render)({ ...meta.args, ...story.args });
    const decorated = (story.decorators ?? []).reduce((inner, decorate) => () => decorate(inner), content);
    render(decorated(), place.lastChild);
    await settle(place);
    await story.play?.({ canvasElement: place.lastChild });
    await settle(place);
  }
  document.activeElement?.blur();
  await document.fonts.ready;
  await Promise.all(imagesIn(document).map((image) => image.decode().catch(() => {})));
  await frame();
  await frame();
  return Object.keys(stories);
};
`;

export async function storyFiles(): Promise<readonly string[]> {
  return (await readdir(new URL('../../stories/', import.meta.url))).filter((file) => file.endsWith('.stories.ts')).sort();
}

export async function serveStories(): Promise<RunningServer> {
  const { outputFiles } = await build({
    stdin: { contents: script(await storyFiles()), resolveDir: root, loader: 'ts', sourcefile: 'page.ts' },
    outdir: root,
    entryNames: 'page',
    bundle: true,
    // Stories import elements for their registration alone.
    ignoreAnnotations: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
    write: false,
  });
  const contents = new Map(outputFiles.map(({ path, text }) => [`/${basename(path)}`, text]));
  contents.set('/page.js', contents.get('/stdin.js') ?? contents.get('/page.js') ?? '');
  return serve(async (request) => {
    const { pathname } = new URL(request.url);
    const text = pathname === '/' ? PAGE : (contents.get(pathname) ?? (await shownFile(pathname)));
    const type = pathname.endsWith('.js') ? 'text/javascript' : 'text/html';
    return text === undefined ? new Response(null, { status: 404 }) : new Response(text, { headers: { 'content-type': type } });
  });
}

/** A file of the repository that a story shows: the table of sizes, an example. */
async function shownFile(pathname: string): Promise<string | undefined> {
  if (!/^\/(?:docs|examples)\/[\w./-]+$/.test(pathname) || pathname.includes('..')) return undefined;
  return readFile(new URL(`../..${pathname}`, import.meta.url), 'utf8').catch(() => undefined);
}
