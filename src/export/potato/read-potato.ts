/** What Potato keeps of an annotator → records, so that a study that began in Potato can go on here. */
import type { Item } from '../../core/item.js';
import { isPlainObject, ownValue } from '../../core/json.js';
import { isAnnotationRecord } from '../../core/parse-record.js';
import type { AnnotationRecord } from '../../core/record.js';
import type { TaskConfig } from '../../core/task-config.js';
import { builtinRegistry } from '../../schemes/builtin.js';
import { potatoAnswer } from './potato-answers.js';

export interface ReadPotatoOptions {
  readonly config: Pick<TaskConfig, 'annotationTaskName' | 'annotationSchemes'>;
  /** For schemes that take part of themselves from the item: spans need its text. Default: none is known. */
  readonly item?: (itemId: string) => Item | undefined | Promise<Item | undefined>;
  /** Whose file it is, where it does not say so itself: the name of its folder. */
  readonly annotator?: string;
  /** Is told the answers that cannot be read, which are left out: of schemes that the task does not have, or that mean nothing to them. */
  readonly onUnreadable?: (itemId: string, scheme: string) => void;
}

interface PotatoItem {
  readonly itemId: string;
  readonly annotator: string;
  /** Values by the names of their inputs, by scheme. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly spans: readonly unknown[];
  readonly behaviour: unknown;
  readonly own: unknown;
}

/**
 * Reads the text of a `user_state.json` of Potato 2, in each of the shapes that its versions wrote, or a line of an `annotated_instances.jsonl` of Potato 1.
 * Records have ids made of task, annotator and item, so that reading twice gives the same; what was written by `potatoOutput` has its own back.
 * @throws SyntaxError when the text is no JSON
 */
export async function* recordsFromPotato(text: string, options: ReadPotatoOptions): AsyncGenerator<AnnotationRecord, void, void> {
  const state: unknown = JSON.parse(text);
  if (!isPlainObject(state)) return;
  for (const each of itemsOf(state, options.annotator)) {
    const item = await options.item?.(each.itemId);
    const record = recordOf(each, item, options);
    if (isAnnotationRecord(record)) yield record;
    else options.onUnreadable?.(each.itemId, '');
  }
}

type Fields = Readonly<Record<string, unknown>>;

function itemsOf(state: Fields, annotator = ''): readonly PotatoItem[] {
  if ('label_annotations' in state) {
    const {
      id,
      instance_id: instance,
      user_id: user,
      label_annotations: labels,
      span_annotations: spans,
      behavioral_data: behaviour,
    } = state;
    const named: unknown = instance ?? id;
    const itemId = typeof named === 'string' || typeof named === 'number' ? String(named) : '';
    return [{ itemId, annotator: nameOf(user, annotator), values: valuesOf(labels), spans: spansOf(spans), behaviour, own: undefined }];
  }
  const [labels, spans, behaviour, own] = ['label_to_value', 'span_to_value', 'behavioral_data']
    .map((name) => fields(state[`instance_id_to_${name}`]))
    .concat(fields(state['annotation_elements']));
  const ids = new Set([...Object.keys(labels ?? {}), ...Object.keys(spans ?? {})]);
  return [...ids].map((itemId) => ({
    itemId,
    annotator: nameOf(state['user_id'], annotator),
    values: valuesOf(ownValue(labels ?? {}, itemId)),
    spans: spansOf(ownValue(spans ?? {}, itemId)),
    behaviour: ownValue(behaviour ?? {}, itemId),
    own: ownValue(own ?? {}, itemId),
  }));
}

function nameOf(user: unknown, otherwise: string): string {
  return typeof user === 'string' && user !== '' ? user : otherwise;
}

function fields(value: unknown): Fields {
  return isPlainObject(value) ? value : {};
}

/** `[[{ schema, name }, value], …]`, or `{ schema: { name: value } }`, with or without a level `labels` in between. */
function valuesOf(value: unknown): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const found = new Map<string, Map<string, string>>();
  const add = (schema: unknown, name: unknown, entry: unknown): void => {
    const values = found.get(String(schema)) ?? new Map<string, string>();
    found.set(String(schema), values.set(String(name), typeof entry === 'string' ? entry : JSON.stringify(entry)));
  };
  if (Array.isArray(value)) {
    for (const entry of value) if (Array.isArray(entry) && isPlainObject(entry[0])) add(entry[0]['schema'], entry[0]['name'], entry[1]);
  }
  for (const [schema, names] of Object.entries(fields(value))) {
    const inner = isPlainObject(names) && isPlainObject(names['labels']) ? names['labels'] : names;
    for (const [name, entry] of Object.entries(fields(inner))) add(schema, name, entry);
  }
  return found;
}

/** `[[span, value], …]`, `[span, …]`, or lists or mappings of spans by scheme; each with its scheme. */
function spansOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.map((entry: unknown): unknown => (Array.isArray(entry) ? entry.at(0) : entry));
  return Object.entries(fields(value)).flatMap(([schema, spans]) =>
    Object.values(isPlainObject(spans) || Array.isArray(spans) ? spans : {})
      .filter(isPlainObject)
      .map((span) => ({ schema, ...span })),
  );
}

function recordOf(each: PotatoItem, item: Item | undefined, { config, onUnreadable }: ReadPotatoOptions): unknown {
  const { itemId, annotator, values, spans } = each;
  const own = fields(each.own);
  const answers: Record<string, unknown> = {};
  const known = new Set(config.annotationSchemes.map(({ name }) => name));
  for (const scheme of config.annotationSchemes) {
    const filled = item ? (builtinRegistry.for(scheme)?.forItem?.(scheme, item) ?? scheme) : scheme;
    const given = spans.filter((span) => isPlainObject(span) && span['schema'] === scheme.name);
    const found = values.get(scheme.name);
    if (!found && given.length === 0) continue;
    const meant = given.length > 0 ? { spans: given.map((span) => spanOf(span, scheme)) } : potatoAnswer(found ?? new Map(), filled);
    const definition = builtinRegistry.for(scheme);
    const answer = definition ? definition.parseAnswer(meant, filled) : meant;
    if (answer === undefined) onUnreadable?.(itemId, scheme.name);
    else answers[scheme.name] = answer;
  }
  for (const schema of values.keys()) if (!known.has(schema)) onUnreadable?.(itemId, schema);
  return {
    id: `potato/${JSON.stringify([config.annotationTaskName, annotator, itemId])}`,
    revision: 1,
    task: config.annotationTaskName,
    status: 'submitted',
    presentation: { order: [] },
    timing: timingOf(each.behaviour),
    ...own,
    itemId,
    annotator,
    answers,
  };
}

function spanOf(span: unknown, scheme: object): unknown {
  const { name, label, start, end, text } = fields(span);
  const labels: readonly unknown[] = 'labels' in scheme && Array.isArray(scheme.labels) ? scheme.labels : [];
  const found = labels.filter(isPlainObject).find((each) => each['name'] === (name ?? label));
  return { start, end, label: name ?? label, value: found?.['value'] ?? name ?? label, text };
}

const UNKNOWN_TIME = '1970-01-01T00:00:00.000Z';

/** Potato 2 has seconds since 1970 and active milliseconds; Potato 1 wrote “Time spent: 0d 0h 0m 5s”. */
function timingOf(behaviour: unknown): AnnotationRecord['timing'] {
  const { session_start: start, session_end: end, total_time_ms: active, time_string: spent } = fields(behaviour);
  const shownAt = momentOf(start) ?? momentOf(end) ?? UNKNOWN_TIME;
  const activeMs = typeof active === 'number' && Number.isFinite(active) && active >= 0 ? active : spentMs(spent);
  return { shownAt, endedAt: momentOf(end) ?? shownAt, activeMs };
}

function momentOf(seconds: unknown): string | undefined {
  if (typeof seconds !== 'number') return undefined;
  const moment = new Date(seconds * 1000);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}

function spentMs(text: unknown): number {
  const [, days, hours, minutes, seconds] = /(\d+)d (\d+)h (\d+)m (\d+)s/.exec(typeof text === 'string' ? text : '') ?? [];
  return (((Number(days ?? 0) * 24 + Number(hours ?? 0)) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds ?? 0)) * 1000;
}
