/** How a config says what a choice has beside its labels. */
import * as z from 'zod/mini';
import { readMapping } from '../../config/read-mapping.js';
import type { Reporter } from '../../config/reporter.js';
import type { Path } from '../../config/source-text.js';
import { text, truth } from '../../config/value-schemas.js';
import type { Label } from '../../core/label.js';
import { layoutFields } from '../../layout/layout-fields.js';
import type { ChoiceLook } from './choice-look.js';
import type { DynamicLabels, LabelPart } from './dynamic-labels.js';

const DEFAULT_RESPONSE = 'Other';

const freeResponse = z.union(
  [
    z.pipe(
      truth,
      z.transform((on) => (on ? DEFAULT_RESPONSE : undefined)),
    ),
    z.pipe(
      z.strictObject({ on: z._default(truth, true), instruction: z._default(text, DEFAULT_RESPONSE) }),
      z.transform(({ on, instruction }) => (on ? instruction : undefined)),
    ),
  ],
  'true, false, or a mapping with instruction',
);

export const choiceShape = {
  horizontal: z.optional(z.nullable(truth)),
  has_free_response: z.optional(z.nullable(freeResponse)),
  dynamic_labels: z.optional(z.nullable(truth)),
};

export const choiceDescriptions: { readonly [Key in keyof typeof choiceShape]: string } = {
  horizontal: 'With false, the labels stand one below the other. Default: beside one another, as far as there is room.',
  has_free_response: 'A field for what no label says: true, or { instruction: … } for the text before it. Default false.',
  dynamic_labels:
    'Labels such as “`{{choices[0]}}`” are that field of the item, for each item; one that the item does not have is left out. Default false.',
};

export function readChoiceLook(value: Readonly<Record<string, unknown>>, reporter: Reporter, path: Path): ChoiceLook {
  const read = readMapping(z.object(choiceShape), value, reporter, path);
  return {
    ...(read?.horizontal === false && { stacked: true }),
    ...(read?.has_free_response !== undefined && read.has_free_response !== null && { freeResponse: read.has_free_response }),
  };
}

/** What the item fills in where the scheme asks for it; Potato writes `{{instance_obj.field}}`. */
export function readDynamicLabels(value: Readonly<Record<string, unknown>>, labels: readonly Label[]): DynamicLabels {
  if (value['dynamic_labels'] !== true) return {};
  const parts = labels.flatMap(({ name }) => {
    const found = labelParts(name);
    return found.some((part) => 'field' in part) ? [[name, found] as const] : [];
  });
  return parts.length === 0 ? {} : { labelParts: Object.fromEntries(parts) };
}

function labelParts(name: string): readonly LabelPart[] {
  const parts: LabelPart[] = [];
  let end = 0;
  for (const hole of layoutFields(name)) {
    parts.push({ text: name.slice(end, hole.start) }, { field: hole.field.replace(/^instance_obj\./, '') });
    end = hole.end;
  }
  parts.push({ text: name.slice(end) });
  return parts.filter((part) => 'field' in part || part.text !== '');
}
