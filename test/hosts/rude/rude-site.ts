/** A page of its own content with a box for the task, under the address of each rude host. */
import { bundle } from '../bundles.js';
import { serveSite, type Site } from '../site.js';
import type { BusyHost } from './rude-hosts.js';

/** The box has a size of its own, so that the page stands as it does without a task in it. */
/** As high as a task: what scrolls is drawn as a layer, on which glyphs fall otherwise between pixels. */
const FILLER = '#filler { display: block !important; block-size: 1700px !important }';
const BASE = `${FILLER} #box { display: block; inline-size: 640px; block-size: 1400px; overflow: auto; background: white; scrollbar-width: none }
  #host, #after { inline-size: 640px }`;

const CONTENT = `<main id="host"><h1>The portal’s own page</h1><p>Some text with a <a href="#x">link</a>, <b>bold</b> and <code>code</code>.</p>
<form id="host-form"><label>Name <input name="name" value="x"></label> <button type="button">Press</button> <select><option>One</option></select></form></main>
<div id="box"></div>
<section id="after"><h2>After it</h2><ul><li>One</li><li>Two</li></ul><table><tr><th>A</th><td>1</td></tr></table><dialog open style="position: static">Open</dialog></section>`;

function page({ css = '', script = '', root = '', modules = [] }: BusyHost): string {
  return `<!doctype html><html lang="en" ${root}><meta charset="utf-8"><title>Host</title>
${script === '' ? '' : `<script>${script}</script>`}
<style>${BASE}</style><style>${css}</style>
<body>${CONTENT}${[...modules, '/scripts/host-page.js'].map((path) => `<script type="module" src="${path}"></script>`).join('')}</body></html>`;
}

/** @param hosts by the path of their page, without its slash */
export async function serveRude(hosts: ReadonlyMap<string, BusyHost>): Promise<Site> {
  const [own, copies] = await Promise.all([
    bundle({ 'host-page': 'test/hosts/rude/host-page.ts' }, { folder: '/scripts/' }),
    // Bundles of their own: each has its own Lit.
    bundle({ older: 'test/hosts/rude/older-copy.ts', again: 'src/define/all.ts' }, { folder: '/again/' }),
  ]);
  return serveSite({
    page: ({ pathname }) => {
      const [, framed, name = ''] = /^\/(framed\/)?(.*)$/.exec(pathname) ?? [];
      const host = hosts.get(name);
      if (!host) return undefined;
      return framed === undefined
        ? page(host)
        : `<!doctype html><title>Around it</title><style>body { margin: 0 } iframe { border: 0; inline-size: 100vw; block-size: 95vh }</style><iframe src="/${name}"></iframe>`;
    },
    files: new Map([...own, ...copies]),
  });
}
