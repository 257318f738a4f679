/** How a config says what is compared: by `labels`, or by the field of the items that lists it. */
import * as z from 'zod/mini';
import { readLabels } from '../../config/labels.js';
import type { Reporter } from '../../config/reporter.js';
import type { SchemeSource } from '../../config/scheme-config.js';
import { text } from '../../config/value-schemas.js';
import type { ComparedItemsScheme } from './compared-items.js';

/** In the order in which they are looked for. */
const SPELLINGS = ['items_key', 'items_from_data', 'options_from_data', 'items_field'] as const;

const optionalText = z.optional(z.nullable(text));

export const comparedItemsShape = {
  items_key: optionalText,
  items_from_data: optionalText,
  options_from_data: optionalText,
  items_field: optionalText,
};

export const comparedItemsDescriptions: { readonly [Key in keyof typeof comparedItemsShape]: string } = {
  items_key: 'In place of “labels”: the field of the items that lists what is compared, as texts or as mappings with text and id.',
  items_from_data: 'Another spelling of “items_key”.',
  options_from_data: 'Another spelling of “items_key”.',
  items_field: 'Another spelling of “items_key”.',
};

/**
 * @param read the keys of `comparedItemsShape`
 * @param usualKey the field that is taken where the config says nothing. Default: saying nothing is an error
 * @returns `undefined` when there is nothing to compare, which was reported
 */
export function readComparedItems(
  read: { readonly [Key in keyof typeof comparedItemsShape]?: string | null | undefined },
  { value, path }: SchemeSource,
  reporter: Reporter,
  usualKey?: string,
): ComparedItemsScheme | undefined {
  const given = SPELLINGS.filter((key) => read[key]);
  const [spelling] = given;
  for (const other of given.slice(1)) {
    const message = `“${other}” does nothing here: “${spelling ?? ''}” names the field already. Remove one of them.`;
    reporter.warning({ code: 'conflicting-keys', message, path: [...path, other], at: 'key' });
  }
  const labelsKey = value['labels'] === undefined && value['options'] !== undefined ? 'options' : 'labels';
  const hasLabels = value[labelsKey] !== undefined && value[labelsKey] !== null;
  if (spelling !== undefined || (!hasLabels && usualKey !== undefined)) {
    if (hasLabels) {
      const message = `“${labelsKey}” does nothing here: what is compared comes from the field that “${spelling ?? ''}” names. Remove one of them.`;
      reporter.warning({ code: 'conflicting-keys', message, path: [...path, labelsKey], at: 'key' });
    }
    if (value['tooltips'] !== undefined && value['tooltips'] !== null) {
      const message = '“tooltips” does nothing here: what is compared comes from the items.';
      reporter.warning({ code: 'inert-key', message, path: [...path, 'tooltips'], at: 'key' });
    }
    return { items: [], itemsKey: (spelling === undefined ? usualKey : read[spelling]) ?? '' };
  }
  if (!hasLabels) {
    const message =
      'The scheme has nothing to compare. List it under “labels”, or name the field of the items that lists it with “items_key”.';
    reporter.error({ code: 'missing-labels', message, path });
    return undefined;
  }
  const labels = readLabels(value, reporter, path);
  if (labels.length === 0) return undefined;
  if (labels.length === 1) {
    reporter.error({
      code: 'label-count',
      message: 'There is only one label, and nothing to compare it with.',
      path: [...path, labelsKey],
      at: 'key',
    });
    return undefined;
  }
  return { items: labels.map(({ label: { name, tooltip } }) => ({ key: name, text: name, ...(tooltip !== undefined && { tooltip }) })) };
}
