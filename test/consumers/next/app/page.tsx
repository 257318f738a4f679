import { readFile } from 'node:fs/promises';
import { parseItems, parseTaskConfig } from 'annotation-elements/config';
import { Recipes } from './recipes';

/** The config is parsed on the server: the page gets JSON and never loads the YAML parser. */
export default async function Page() {
  const { config } = parseTaskConfig(await readFile('task/config.yaml', 'utf8'), { filename: 'config.yaml' });
  const { items } = parseItems(await readFile('task/items.json', 'utf8'), { filename: 'items.json', ...config.itemProperties });
  return <Recipes config={config} items={items} />;
}
