/** Records → what Potato keeps of its annotators: `user_state.json` in a folder of each, so that a study can go on in Potato. */
import type { Item } from '../../core/item.js';
import { isPlainObject } from '../../core/json.js';
import type { AnnotationRecord } from '../../core/record.js';
import type { TaskConfig } from '../../core/task-config.js';
import { builtinRegistry } from '../../schemes/builtin.js';
import { countedRecords, type Records } from '../counted-records.js';
import { Decisions } from '../decisions.js';
import { policiesOf, type PolicyOptions } from '../policies.js';
import { Tally, type ExportSummary } from '../summary.js';
import { recordReason } from '../verdicts.js';
import { potatoValues } from './potato-answers.js';

export interface PotatoOptions extends PolicyOptions {
  readonly config: Pick<TaskConfig, 'annotationTaskName' | 'annotationSchemes'>;
  /** For schemes that take part of themselves from the item. Default: none is known. */
  readonly item?: (itemId: string) => Item | undefined | Promise<Item | undefined>;
}

export interface PotatoUserState {
  readonly annotator: string;
  /** The name of the annotator's folder in `annotation_output`. */
  readonly folder: string;
  /** The text of its `user_state.json`. */
  readonly text: string;
}

export interface PotatoOutput {
  /** One for each annotator, by name. Can be read once. */
  readonly states: AsyncIterable<PotatoUserState>;
  summary(): ExportSummary;
}

interface UserState {
  readonly labels: Record<string, unknown>;
  readonly spans: Record<string, unknown>;
  readonly behaviour: Record<string, unknown>;
  readonly own: Record<string, unknown>;
}

/**
 * Writes what Potato 2 reads (Potato’s documentation, “Export formats: live annotation storage”, and its `UserState`). All of it is kept in memory until the
 * end, since the file of an annotator is one document. What Potato has no place for (ids, revisions, order, skips) stands under `annotation_elements`, which
 * Potato ignores, and does not keep when it writes the file anew.
 */
export function potatoOutput(records: Records, options: PotatoOptions): PotatoOutput {
  const policies = policiesOf({ skipped: 'keep', decisions: 'drop', ...options });
  const decisions = new Decisions(options.config.annotationTaskName);
  if (policies.decisions !== 'drop')
    throw new RangeError('The format potato has no place for decisions: its files are those of annotators.');
  const tally = new Tally('potato', policies);
  async function* states(): AsyncGenerator<PotatoUserState, void, void> {
    const users = new Map<string, UserState>();
    for await (const record of countedRecords(records, policies.duplicates, tally)) {
      const reason = recordReason(record, policies, options, decisions);
      if (reason) {
        tally.leaveOut(reason, record.itemId);
        continue;
      }
      const state = users.get(record.annotator) ?? { labels: {}, spans: {}, behaviour: {}, own: {} };
      users.set(record.annotator, state);
      addRecord(state, record, options, await options.item?.(record.itemId));
      tally.written += 1;
    }
    for (const [annotator, state] of [...users].sort(([one], [other]) => (one < other ? -1 : 1))) {
      yield { annotator, folder: folderName(annotator), text: `${JSON.stringify(userState(annotator, state), undefined, 2)}\n` };
    }
  }
  return { states: states(), summary: () => tally.summary() };
}

function addRecord(state: UserState, record: AnnotationRecord, { config }: PotatoOptions, item: Item | undefined): void {
  const { itemId, answers, timing } = record;
  const labels: unknown[] = [];
  const spans: unknown[] = [];
  for (const scheme of config.annotationSchemes) {
    if (!Object.hasOwn(answers, scheme.name)) continue;
    const answer: unknown = answers[scheme.name];
    const filled = item ? (builtinRegistry.for(scheme)?.forItem?.(scheme, item) ?? scheme) : scheme;
    for (const [name, value] of potatoValues(answer, filled)) labels.push([{ schema: scheme.name, name }, value]);
    if (scheme.type === 'span') spans.push(...potatoSpans(scheme.name, answer));
  }
  set(state.labels, itemId, labels);
  if (spans.length > 0) set(state.spans, itemId, spans);
  set(state.behaviour, itemId, {
    instance_id: itemId,
    session_start: Date.parse(timing.shownAt) / 1000,
    session_end: Date.parse(timing.endedAt) / 1000,
    total_time_ms: timing.activeMs,
  });
  const { answers: _, annotator: __, itemId: ___, ...rest } = record;
  set(state.own, itemId, rest);
}

function potatoSpans(schema: string, answer: unknown): readonly unknown[] {
  const spans: unknown = isPlainObject(answer) ? answer['spans'] : undefined;
  return (Array.isArray(spans) ? spans : [])
    .filter(isPlainObject)
    .map(({ start, end, label, text }) => [{ schema, name: label, title: label, start, end, text }, String(label)]);
}

/** Whatever an item is called, `__proto__` too. */
function set(object: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

function userState(user: string, { labels, spans, behaviour, own }: UserState): Readonly<Record<string, unknown>> {
  const ids = Object.keys(labels);
  return {
    user_id: user,
    instance_id_ordering: ids,
    current_instance_index: Math.max(0, ids.length - 1),
    current_phase_and_page: ['annotation', 'annotation'],
    completed_phase_and_pages: [],
    max_assignments: -1,
    instance_id_to_behavioral_data: behaviour,
    instance_id_to_label_to_value: labels,
    instance_id_to_span_to_value: spans,
    phase_to_page_to_label_to_value: {},
    phase_to_page_to_span_to_value: {},
    annotation_elements: own,
  };
}

/** A name that every file system takes, and that names no other folder. */
function folderName(annotator: string): string {
  const plain = annotator.replaceAll(/[^\p{L}\p{N}@._-]/gu, (character) => encodeURIComponent(character).replaceAll('%', '='));
  return /^\.+$/.test(plain) ? `=${plain}` : plain;
}
