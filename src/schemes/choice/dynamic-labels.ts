/** Labels whose names stand in the item (`dynamic_labels`): which fields they name is read from the config, what they say is filled in per item. */
import { itemField, type Item } from '../../core/item.js';
import type { Label } from '../../core/label.js';

/** A piece of a label's name: text, or a field of the item. */
export type LabelPart = { readonly text: string } | { readonly field: string };

export interface DynamicLabels {
  /** The pieces of those labels that are filled in, by their names in the config. Absent: none is. */
  readonly labelParts?: Readonly<Record<string, readonly LabelPart[]>>;
}

/** The scheme with the labels that the item gives. A label whose field the item does not have is left out, as is the second of one name. */
export function withLabelsOf<S extends DynamicLabels & { readonly labels: readonly Label[] }>(scheme: S, item: Item): S {
  const { labelParts } = scheme;
  if (!labelParts) return scheme;
  const labels = new Map<string, Label>();
  for (const label of scheme.labels) {
    const parts = Object.hasOwn(labelParts, label.name) ? labelParts[label.name] : undefined;
    const name = parts ? filled(parts, item) : label.name;
    if (name === undefined || labels.has(name)) continue;
    labels.set(name, { ...label, name, value: label.value === label.name ? name : label.value });
  }
  return { ...scheme, labels: [...labels.values()] };
}

function filled(parts: readonly LabelPart[], item: Item): string | undefined {
  const texts = parts.map((part) => ('text' in part ? part.text : written(itemField(item, part.field))));
  const name = texts.join('').trim();
  return texts.includes(undefined) || name === '' ? undefined : name;
}

function written(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
