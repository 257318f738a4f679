/** What can only be known of a config beside its data: fields that it names and no item has. */
import type { Diagnostic } from '../core/diagnostic.js';
import { itemField, type Item } from '../core/item.js';
import { layoutFields } from '../layout/layout-fields.js';
import { nearestName } from './nearest-name.js';
import type { ParsedTaskConfig } from './parse-task-config.js';

/**
 * Warnings for the fields of the layout that no item has. Without items there is nothing to say.
 * @param parsed what `parseTaskConfig` returned, or a config alone: then the warnings have no positions
 */
export function checkItems(
  parsed: Pick<ParsedTaskConfig, 'config'> & Partial<ParsedTaskConfig>,
  items: readonly Item[],
): readonly Diagnostic[] {
  const { htmlLayout } = parsed.config;
  if (htmlLayout === null || items.length === 0) return [];
  const known = new Set<string>();
  for (const item of items) for (const field of Object.keys(item)) known.add(field);
  return layoutFields(htmlLayout).flatMap(({ field }, index, all): Diagnostic[] => {
    const isFirst = all.findIndex((other) => other.field === field) === index;
    if (!isFirst || items.some((item) => itemField(item, field) !== undefined)) return [];
    const nearest = nearestName(field, known);
    const mend = nearest === undefined ? `The items have: ${[...known].join(', ')}.` : `Did you mean “${nearest}”?`;
    return [
      {
        severity: 'warning',
        code: 'unknown-layout-field',
        message: `The layout shows “{{${field}}}”, and no item has such a field. ${mend}`,
        path: ['html_layout'],
        ...(parsed.filename !== undefined && { filename: parsed.filename }),
        ...parsed.locateField?.(['html_layout'], field),
      },
    ];
  });
}
