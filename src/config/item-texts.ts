/** Which fields of an item hold text, as far as the schemes of a task ask: read before everything else is, and reported elsewhere. */
import { isPlainObject } from '../core/json.js';

export interface ItemTexts {
  /** The field with the text or prompt: `item_properties.text_key`. */
  readonly textKey: string;
  /** The fields that `instance_display` shows to be marked with spans, in its order. */
  readonly spanTargets: readonly string[];
}

export function readItemTexts(task: Readonly<Record<string, unknown>>): ItemTexts {
  const { item_properties: properties, instance_display: display } = task;
  const textKey = isPlainObject(properties) ? properties['text_key'] : undefined;
  const fields = isPlainObject(display) && Array.isArray(display['fields']) ? display['fields'] : [];
  return {
    textKey: typeof textKey === 'string' || typeof textKey === 'number' ? String(textKey) : 'text',
    spanTargets: fields.flatMap((field: unknown) =>
      isPlainObject(field) && field['span_target'] === true && typeof field['key'] === 'string' ? field['key'] : [],
    ),
  };
}
