import { parseItems, parseTaskConfig } from 'annotation-elements/config';
import configText from '../task/config.yaml?raw';
import itemsText from '../task/items.json?raw';

export const { config } = parseTaskConfig(configText, { filename: 'config.yaml' });
export const { items } = parseItems(itemsText, { filename: 'items.json', ...config.itemProperties });
