/** How a task shows its items: `html_layout` and its other spelling, `instance_display`, and the fields that `item_properties` names. */
import type { DisplayField, DisplayType } from '../core/item-display.js';
import { isPlainObject } from '../core/json.js';
import type { TaskConfig } from '../core/task-config.js';
import { layoutFields } from '../layout/layout-fields.js';
import { displayFieldKeys, displayOptionKeys, INERT_DISPLAY_OPTIONS } from './display-keys.js';
import { nearestName } from './nearest-name.js';
import type { Reporter } from './reporter.js';
import type { Path } from './source-text.js';
import type { TaskValues } from './task-keys.js';

type Display = Pick<TaskConfig, 'htmlLayout' | 'itemProperties'> & Required<Pick<TaskConfig, 'display'>>;

/** Potato's types, and how each is shown here. */
const TYPES: ReadonlyMap<string, DisplayType> = new Map([
  ['text', 'text'],
  ['markdown', 'text'],
  ['code', 'text'],
  ['image', 'image'],
  ['gallery', 'image'],
  ['audio', 'audio'],
  ['video', 'video'],
  ['list', 'list'],
  ['dialogue', 'dialogue'],
]);

/** The fields of `item_properties` that are shown beside the text. */
const SHOWN_KEYS = [
  ['image_key', 'imageKey'],
  ['audio_key', 'audioKey'],
  ['video_key', 'videoKey'],
  ['context_key', 'contextKey'],
  ['list_display_key', 'listDisplayKey'],
  ['text_display_key', 'textDisplayKey'],
] as const;

export function readItemDisplay(read: TaskValues, reporter: Reporter): Display {
  const itemProperties = readItemProperties(read);
  const htmlLayout = readLayout(read, itemProperties.textKey, reporter);
  const display = readFields(read, reporter);
  if (htmlLayout !== null) reportUnshown(read, display, reporter);
  return { itemProperties, htmlLayout, display: htmlLayout === null ? display : [] };
}

function readItemProperties({ item_properties: properties, context_key: contextKey }: TaskValues): TaskConfig['itemProperties'] {
  const shown = SHOWN_KEYS.flatMap(([key, name]): [string, string][] => {
    const field = properties?.[key] ?? (key === 'context_key' ? contextKey : undefined);
    return field ? [[name, field]] : [];
  });
  return { idKey: properties?.id_key ?? 'id', textKey: properties?.text_key ?? 'text', ...Object.fromEntries(shown) };
}

function readLayout({ html_layout: layout, interface_config: face }: TaskValues, textKey: string, reporter: Reporter): string | null {
  const format = face?.item_display_format ?? '';
  const hasLayout = layout !== null && layout.trim() !== '' && !isFileName(layout, reporter);
  if (format.trim() === '') return hasLayout ? layout : null;
  if (!hasLayout) return withTextField(format, textKey);
  const message = '“item_display_format” does nothing here: “html_layout” shows the item. Remove one of them.';
  reporter.warning({ code: 'inert-key', message, path: ['interface_config', 'item_display_format'], at: 'key' });
  return layout;
}

/** Potato takes the name of a template there, too: shown as it is, it would stand in place of every item. */
function isFileName(layout: string, reporter: Reporter): boolean {
  if (/[<{]/.test(layout)) return false;
  const message = `“html_layout” is “${layout.trim().slice(0, 80)}”, which shows nothing of an item; it is left out. Write the layout itself there: HTML with {{fields}}.`;
  reporter.warning({ code: 'not-a-layout', message, path: ['html_layout'] });
  return true;
}

/** In `item_display_format`, the text of an item goes by the name `text`, whatever its field. */
function withTextField(format: string, textKey: string): string {
  let text = '';
  let end = 0;
  for (const hole of layoutFields(format).filter(({ field }) => field === 'text')) {
    text += `${format.slice(end, hole.start)}{{${textKey}}}`;
    end = hole.end;
  }
  return text + format.slice(end);
}

function readFields({ instance_display: display }: TaskValues, reporter: Reporter): readonly DisplayField[] {
  return (display?.fields ?? []).map((written, index) => {
    const path = ['instance_display', 'fields', index];
    if (!isPlainObject(written)) return { field: reporter.written(path, written), type: 'auto' };
    const { key: field, type, label, alt_text: alt, display_options: options } = written;
    const altText = options?.alt_text ?? alt;
    return { field, type: readType(type, field, reporter, [...path, 'type']), ...(label && { label }), ...(altText && { altText }) };
  });
}

function readType(written: string | null | undefined, field: string, reporter: Reporter, path: Path): DisplayType {
  if (written === undefined || written === null) return 'auto';
  const type = TYPES.get(written.trim().toLowerCase());
  if (type) return type;
  const nearest = nearestName(written, [...TYPES.keys()]);
  const mend = nearest === undefined ? `Those that there are: ${[...TYPES.keys()].join(', ')}.` : `Did you mean “${nearest}”?`;
  const message = `“${field}” is shown as text or as a list: there is no display of type “${written}” here. ${mend}`;
  reporter.warning({ code: 'unsupported-display-type', message, path });
  return 'auto';
}

/** A layout shows the item alone. */
function reportUnshown(read: TaskValues, display: readonly DisplayField[], reporter: Reporter): void {
  const report = (path: Path, also = '') => {
    const message = `“${String(path.at(-1))}” shows nothing here: the layout shows the item.${also}`;
    reporter.warning({ code: 'inert-key', message, path, at: 'key' });
  };
  const marked = read.instance_display?.fields.some((field) => isPlainObject(field) && field.span_target === true) ?? false;
  if (display.length > 0) report(['instance_display'], marked ? ' Of it, “span_target” counts.' : '');
  if (read.context_key) report(['context_key']);
  for (const [key] of SHOWN_KEYS) if (read.item_properties?.[key]) report(['item_properties', key]);
}

/** The keys of each field that do nothing here, or that nothing is known of. */
export function reportFieldKeys(display: unknown, reporter: Reporter): void {
  const fields = isPlainObject(display) && Array.isArray(display['fields']) ? display['fields'] : [];
  for (const [index, field] of fields.entries()) {
    if (!isPlainObject(field)) continue;
    const path = ['instance_display', 'fields', index];
    reportOptions(field, Object.keys(displayFieldKeys.descriptions), 'a field of instance_display', reporter, path);
    const options = field['display_options'];
    if (!isPlainObject(options)) continue;
    reportOptions(options, Object.keys(displayOptionKeys.descriptions), 'display_options', reporter, [...path, 'display_options']);
  }
}

function reportOptions(
  value: Readonly<Record<string, unknown>>,
  known: readonly string[],
  where: string,
  reporter: Reporter,
  path: Path,
): void {
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const reason = INERT_DISPLAY_OPTIONS.get(key);
    if (reason === undefined) reporter.unknownKey([...path, key], [...known, ...INERT_DISPLAY_OPTIONS.keys()], where);
    else reporter.warning({ code: 'inert-key', message: `“${key}” does nothing here: ${reason}.`, path: [...path, key], at: 'key' });
  }
}
