/** Elements as a server renders them: a scheme of every type, from the designs of the project, in pages without any script. */
import { readFile } from 'node:fs/promises';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, type TemplateResult } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { parseItems } from '../../../src/config/parse-items.js';
import { parseTaskConfig } from '../../../src/config/parse-task-config.js';
import type { SchemeBase } from '../../../src/core/scheme.js';
import type { Item } from '../../../src/core/item.js';
import type { TaskConfig } from '../../../src/core/task-config.js';
import { builtinElements } from '../../../src/schemes/builtin-elements.js';
import { builtinRegistry } from '../../../src/schemes/builtin.js';
import '../../../src/define/annotation-task.js';

const root = new URL('../../../', import.meta.url);

/** A scheme with what it takes of its item, and the tag of its element. */
export interface SampleScheme {
  readonly scheme: SchemeBase;
  readonly tagName: string;
}

const VIDEO = `
annotation_task_name: Films
annotation_schemes:
  - { annotation_type: video, name: film, description: The film, video_path: film.mp4 }
`;

/** One of each type. */
export async function sampleSchemes(): Promise<readonly SampleScheme[]> {
  for (const load of builtinElements.values()) await load();
  const film = { config: parseTaskConfig(VIDEO).config, items: [] };
  const designs: readonly Design[] = [await readDesign('schemes'), await readDesign('dpo'), film];
  const samples = new Map<string, SampleScheme>();
  for (const { config, items } of designs)
    for (const scheme of config.annotationSchemes) {
      const definition = builtinRegistry.for(scheme);
      const sample = definition && { scheme: definition.forItem?.(scheme, items[0] ?? {}) ?? scheme, tagName: definition.tagName };
      if (sample && !samples.has(scheme.type)) samples.set(scheme.type, sample);
    }
  return [...samples.values()];
}

export interface Design {
  readonly config: TaskConfig;
  readonly items: readonly Item[];
}

export async function readDesign(name: string): Promise<Design> {
  const text = (file: string) => readFile(new URL(`examples/${name}/${file}`, root), 'utf8');
  const { config } = parseTaskConfig(await text('config.yaml'));
  const { items } = parseItems(await text('items.json'), { filename: 'items.json', ...config.itemProperties });
  return { config, items };
}

/** What a server sends of the element: its tag with a declarative shadow root. */
export async function renderedScheme({ scheme, tagName }: SampleScheme, properties: { readonly answer?: unknown } = {}): Promise<string> {
  const tag = unsafeStatic(tagName);
  return rendered(staticHtml`<${tag} .scheme=${scheme} .answer=${properties.answer}></${tag}>`);
}

export async function renderedTask({ config, items }: Design): Promise<string> {
  return rendered(html`<annotation-task .config=${config} .items=${items}></annotation-task>`);
}

export async function rendered(template: TemplateResult): Promise<string> {
  return collectResult(render(template));
}

/** A page with the markup, and with the properties of its element as JSON for the script that comes later. */
export function pageOf(markup: string, properties: unknown): string {
  const json = JSON.stringify(properties).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Server</title><link rel="icon" href="data:,">
<style>body { margin: 1rem; font-family: sans-serif; caret-color: transparent }</style></head><body>
<form>${markup}</form><p id="below">Below</p>
<script type="application/json" id="properties">${json}</script>
</body></html>`;
}
