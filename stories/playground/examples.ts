/** What the playground can begin with: the task of the welcome page, and the examples of the repository. */
import { LIVE_CONFIG, liveItems } from '../welcome/live-example.js';
import type { PlaygroundTexts } from './playground-texts.js';

interface Example {
  readonly id: string;
  readonly name: string;
  readonly load: () => Promise<PlaygroundTexts>;
}

/** Also what stands there while another one is loaded. */
export const FIRST: PlaygroundTexts = { config: LIVE_CONFIG, items: `${JSON.stringify(liveItems, null, 2)}\n` };

async function textAt(address: URL): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The example cannot be loaded (${String(response.status)}).`);
  return response.text();
}

async function texts(configAddress: URL, itemsAddress: URL): Promise<PlaygroundTexts> {
  const [config, items] = await Promise.all([textAt(configAddress), textAt(itemsAddress)]);
  return { config, items };
}

export const EXAMPLES: readonly Example[] = [
  { id: 'first', name: 'A first task', load: async () => FIRST },
  {
    id: 'dpo',
    name: 'Preference pairs for DPO, with a layout',
    load: () =>
      texts(new URL('../../examples/dpo/config.yaml', import.meta.url), new URL('../../examples/dpo/items.json', import.meta.url)),
  },
  {
    id: 'graded',
    name: 'A graded comparison, in Markdown',
    load: () =>
      texts(new URL('../../examples/graded/config.yaml', import.meta.url), new URL('../../examples/graded/items.json', import.meta.url)),
  },
  {
    id: 'plain',
    name: 'A table (CSV) and two questions',
    load: () =>
      texts(new URL('../../examples/plain/config.yaml', import.meta.url), new URL('../../examples/plain/items.csv', import.meta.url)),
  },
  {
    id: 'schemes',
    name: 'Every kind of question',
    load: () =>
      texts(new URL('../../examples/schemes/config.yaml', import.meta.url), new URL('../../examples/schemes/items.json', import.meta.url)),
  },
];
