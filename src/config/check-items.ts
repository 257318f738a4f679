/** What can only be known of a config beside its data: fields that it names and no item has. */
import type { Diagnostic } from '../core/diagnostic.js';
import { itemField, type Item } from '../core/item.js';
import type { TaskConfig } from '../core/task-config.js';
import { layoutFields } from '../layout/layout-fields.js';
import { builtinRegistry } from '../schemes/builtin.js';
import { listed, nearestName } from './nearest-name.js';
import type { ParsedTaskConfig } from './parse-task-config.js';
import type { Path } from './source-text.js';

type CheckedConfig = Pick<ParsedTaskConfig, 'config'> & Partial<ParsedTaskConfig>;

/** A field of the items that the config names. */
interface NamedField {
  readonly field: string;
  readonly code: string;
  readonly path: Path;
  /** Where else the config may have written it. */
  readonly otherPath?: Path;
  /** What the config does with it, as the beginning of a sentence. */
  readonly use: string;
}

/**
 * Warnings for the fields of the layout and of conditions that no item has. Without items there is nothing to say.
 * @param parsed what `parseTaskConfig` returned, or a config alone: then the warnings have no positions
 */
export function checkItems(parsed: CheckedConfig, items: readonly Item[]): readonly Diagnostic[] {
  if (items.length === 0) return [];
  const known = new Set<string>();
  for (const item of items) for (const field of Object.keys(item)) known.add(field);
  const { config } = parsed;
  const unknown = [...layoutNames(config), ...displayNames(config), ...conditionNames(config), ...responseNames(config)]
    .filter(({ field }) => !items.some((item) => itemField(item, field) !== undefined))
    .map((named) => unknownField(named, known, parsed));
  return [...unknown, ...unanswerable(parsed, items, known)];
}

/** What a scheme takes from the items, by the names that their parsed forms have for its field. */
const SOURCES = ['itemsKey', 'optionsFromData', 'textField'] as const;

/** The schemes that take from the items what they ask about, and find nothing in any of them. */
function unanswerable({ config, locateField, filename }: CheckedConfig, items: readonly Item[], known: ReadonlySet<string>): Diagnostic[] {
  return config.annotationSchemes.flatMap((scheme, index): Diagnostic[] => {
    const definition = builtinRegistry.for(scheme);
    const canAnswer = (item: Item) => definition?.canAnswer?.(definition.forItem?.(scheme, item) ?? scheme) ?? true;
    if (items.some(canAnswer)) return [];
    const field = sourceField(scheme);
    const nearest = field === undefined ? undefined : nearestName(field, known);
    const mend = nearest === undefined || nearest === field ? `The items have: ${listed(known)}.` : `Did you mean “${nearest}”?`;
    const place = field === undefined ? '' : `; it looks in “${field}”`;
    const path = ['annotation_schemes', index];
    const message = `No item gives “${scheme.name}” anything to answer about${place}. ${mend}`;
    return [
      {
        severity: 'warning',
        code: 'nothing-to-answer',
        message,
        path,
        ...(filename !== undefined && { filename }),
        ...locateField?.(path, ''),
      },
    ];
  });
}

function sourceField(scheme: object): string | undefined {
  const written = new Map<string, unknown>(Object.entries(scheme));
  return SOURCES.map((key) => written.get(key)).find((found) => typeof found === 'string');
}

function responseNames({ annotationSchemes }: TaskConfig): readonly NamedField[] {
  return annotationSchemes.flatMap((scheme, index) => {
    const field = scheme.type === 'pairwise' ? scheme.responsesKey : undefined;
    if (field === undefined) return [];
    return [{ field, code: 'unknown-responses-field', path: ['annotation_schemes', index, 'items_key'], use: `“items_key” is “${field}”` }];
  });
}

function layoutNames({ htmlLayout, annotationSchemes }: TaskConfig): readonly NamedField[] {
  const fields = new Set(htmlLayout === null ? [] : layoutFields(htmlLayout).map(({ field }) => field));
  // A layout that names a scheme has it there.
  for (const { name } of annotationSchemes) fields.delete(name);
  const named = { code: 'unknown-layout-field', path: ['html_layout'], otherPath: ['interface_config', 'item_display_format'] };
  return [...fields].map((field) => ({ ...named, field, use: `The layout shows “{{${field}}}”` }));
}

function displayNames({ display = [], itemProperties, htmlLayout }: TaskConfig): readonly NamedField[] {
  const shown = display.map(({ field }, index) => ({
    field,
    code: 'unknown-display-field',
    path: ['instance_display', 'fields', index, 'key'],
    otherPath: ['instance_display', 'fields', index],
    use: `“instance_display” shows “${field}”`,
  }));
  const { contextKey, imageKey, audioKey, videoKey, listDisplayKey, textDisplayKey } = itemProperties;
  const keys = Object.entries({
    context_key: contextKey,
    image_key: imageKey,
    audio_key: audioKey,
    video_key: videoKey,
    list_display_key: listDisplayKey,
    text_display_key: textDisplayKey,
  });
  const named = keys.flatMap(([key, field]) => {
    if (field === undefined || htmlLayout !== null) return [];
    const use = `“${key}” is “${field}”`;
    return [{ field, code: 'unknown-display-field', path: ['item_properties', key], otherPath: [key], use }];
  });
  return [...shown, ...named];
}

function conditionNames({ annotationSchemes }: TaskConfig): readonly NamedField[] {
  return annotationSchemes.flatMap(({ name, displayLogic }, index) =>
    (displayLogic?.conditions ?? []).flatMap((condition) =>
      'field' in condition
        ? [
            {
              field: condition.field,
              code: 'unknown-condition-field',
              path: ['annotation_schemes', index, 'show_if'],
              use: `“${name}” waits for “${condition.field}”, which is no scheme`,
            },
          ]
        : [],
    ),
  );
}

function unknownField(
  { field, code, path, otherPath = path, use }: NamedField,
  known: ReadonlySet<string>,
  parsed: CheckedConfig,
): Diagnostic {
  const schemes = code === 'unknown-condition-field' ? parsed.config.annotationSchemes.map(({ name }) => name) : [];
  const nearest = nearestName(field, [...known, ...schemes]);
  const mend = nearest === undefined ? `The items have: ${listed(known)}.` : `Did you mean “${nearest}”?`;
  const place = parsed.isWritten?.(path) === false && parsed.isWritten(otherPath) ? otherPath : path;
  return {
    severity: 'warning',
    code,
    message: `${use}, and no item has such a field. ${mend}`,
    path: place,
    ...(parsed.filename !== undefined && { filename: parsed.filename }),
    ...parsed.locateField?.(place, field),
  };
}
