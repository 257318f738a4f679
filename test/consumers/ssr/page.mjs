import { readFile } from 'node:fs/promises';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { parseItems, parseTaskConfig } from 'annotation-elements/config';
import 'annotation-elements/define';
import { html } from 'lit';

const { config } = parseTaskConfig(await readFile('task/config.yaml', 'utf8'), { filename: 'config.yaml' });
const { items } = parseItems(await readFile('task/items.json', 'utf8'), { filename: 'items.json', ...config.itemProperties });

/** A question about the work as a whole, beside the task. */
const comment = { type: 'text', name: 'comment', description: 'Anything to say?', required: false, textarea: true };

/** The page: the elements as they look first, and what they were made of, for the script. */
export async function page() {
  const elements = await collectResult(
    render(html`
      <annotation-task annotator="ann" .config=${config} .items=${items}></annotation-task>
      <text-scheme .scheme=${comment}></text-scheme>
    `),
  );
  const properties = JSON.stringify({ config, items, comment }).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Recipes</title>
    <link rel="icon" href="data:," />
    <script type="module" src="/main.js"></script>
  </head>
  <body>
    ${elements}
    <p id="progress"></p>
    <pre id="heard"></pre>
    <pre id="records"></pre>
    <script type="application/json" id="properties">${properties}</script>
  </body>
</html>`;
}
