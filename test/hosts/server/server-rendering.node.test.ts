/** Elements render their first state on a server, where there is no page. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import '../../../src/define/annotation-task.js';
import '../../../src/define/radio-scheme.js';

const scheme = { type: 'radio', name: 'kind', description: 'Which kind?', required: false, labels: [{ name: 'A number', value: 1 }] };

it('a task says on a server that it is loading', async () => {
  assert.match(await collectResult(render(html`<annotation-task src="config.yaml"></annotation-task>`)), /Loading the task…/);
});

it('a scheme element shows its question and its labels on a server', async () => {
  const rendered = await collectResult(render(html`<radio-scheme .scheme=${scheme}></radio-scheme>`));
  assert.match(rendered, /<template shadowroot[^]*Which kind\?[^]*A number/);
});
