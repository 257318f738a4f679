/** An item with its two responses in each other's places, and whatever else its fields say of the one and the other. Pure. */
import { isPlainObject } from './json.js';
import type { Item } from './item.js';
import { otherSide, responseFields } from './responses.js';
import type { TaskConfig } from './task-config.js';

/** What lists of two next to a list of responses say of each of them. */
const ABOUT_LISTS =
  /^(?:(?:response|model|answer)_)?(?:models?|model_names?|names|sources|authors|origins|scores|ratings|rewards|lengths|labels|types)$/i;

export function swappedItem(item: Item, config: Pick<TaskConfig, 'itemProperties' | 'annotationSchemes'>): Item {
  const responses = responseFields(item, config);
  if (!responses) return item;
  const [field = '', ...inner] = responses.a.split('.');
  const { idKey, textKey } = config.itemProperties;
  if (inner.length > 0) return { ...item, [field]: swappedWithin(item[field], inner), ...swappedLists(item, field) };
  const kept = new Set([idKey, ...(responses.a === textKey || responses.b === textKey ? [] : [textKey])]);
  return swappedFields(item, (name) => !kept.has(name), responses);
}

/** The value that holds both responses: a list, or a mapping, further in or not. */
function swappedWithin(value: unknown, [name = '', ...rest]: readonly string[]): unknown {
  if (rest.length > 0 && isPlainObject(value)) return { ...value, [name]: swappedWithin(value[name], rest) };
  if (Array.isArray(value)) return withFirstTwoSwapped(value);
  return isPlainObject(value) ? swappedFields(value, () => true, { a: name, b: otherSide(name, value) ?? name }) : value;
}

function withFirstTwoSwapped([one, other, ...rest]: readonly unknown[]): readonly unknown[] {
  return [other, one, ...rest];
}

function swappedFields(values: Item, isSwapped: (field: string) => boolean, { a, b }: { readonly a: string; readonly b: string }): Item {
  return Object.fromEntries(
    Object.keys(values).map((field) => {
      const other = field === a ? b : field === b ? a : otherSide(field, values);
      return [field, values[isSwapped(field) && other !== undefined ? other : field]];
    }),
  );
}

function swappedLists(item: Item, responses: string): Item {
  return Object.fromEntries(
    Object.entries(item).flatMap(([field, value]) =>
      field !== responses && Array.isArray(value) && value.length === 2 && ABOUT_LISTS.test(field)
        ? [[field, withFirstTwoSwapped(value)]]
        : [],
    ),
  );
}
