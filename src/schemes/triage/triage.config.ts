import * as z from 'zod/mini';
import { documentedKeys } from '../../config/documented-keys.js';
import type { LabelRemark } from '../../config/label-map.js';
import { assignShortcuts } from '../../config/label-shortcuts.js';
import { readMapping } from '../../config/read-mapping.js';
import type { Reporter } from '../../config/reporter.js';
import type { SchemeConfig } from '../../config/scheme-config.js';
import type { Path } from '../../config/source-text.js';
import { scalar, text, truth } from '../../config/value-schemas.js';
import type { TriageDecision, TriageLabel, TriageScheme } from './triage.answer.js';

const optionalText = z.optional(z.nullable(text));
const optionalKey = z.optional(z.nullable(scalar));

const schema = z.object({
  accept_label: optionalText,
  reject_label: optionalText,
  skip_label: optionalText,
  accept_key: optionalKey,
  reject_key: optionalKey,
  skip_key: optionalKey,
  auto_advance: z.optional(z.nullable(truth)),
});

type Keys = z.output<typeof schema>;

const DEFAULTS: readonly (readonly [decision: TriageDecision, label: string, key: string])[] = [
  ['accept', 'Keep', '1'],
  ['reject', 'Discard', '2'],
  ['skip', 'Unsure', '3'],
];

/** `annotation_type: triage` as a config writes it. */
export const triageConfig: SchemeConfig<TriageScheme> = {
  description: 'A quick decision over each item: keep it, discard it, or leave it open.',
  keys: documentedKeys(schema, {
    accept_label: 'What the button that keeps the item says. Default Keep.',
    reject_label: 'What the button that discards it says. Default Discard.',
    skip_label: 'What the button that leaves it open says. Default Unsure.',
    accept_key: 'The key of the first button. Default 1.',
    reject_key: 'The key of the second button. Default 2.',
    skip_key: 'The key of the third button. Default 3.',
    auto_advance: 'Whether a decision submits the item at once, unless another question still needs an answer. Default true.',
  }),
  inertKeys: new Map([['show_progress', 'the task always shows the progress']]),
  read({ value, path, base }, reporter) {
    const read = readMapping(schema, value, reporter, path);
    const labels = read && readButtons(read, reporter, path);
    return labels && { type: 'triage', ...base, labels, autoAdvance: read.auto_advance ?? true };
  },
};

function readButtons(read: Keys, reporter: Reporter, path: Path): readonly TriageLabel[] | undefined {
  const buttons = DEFAULTS.map(([value, label]) => {
    const key = `${value}_label` as const;
    const name = read[key] ? reporter.written([...path, key], read[key]).trim() : '';
    return { name: name === '' ? label : name, value };
  });
  for (const [index, { name, value }] of buttons.entries()) {
    const first = buttons.findIndex((button) => button.name === name);
    if (first === index) continue;
    const written = read[`${value}_label`] ? value : (buttons[first]?.value ?? value);
    const message = `Two buttons say “${name}”. Give each a text of its own.`;
    reporter.error({ code: 'duplicate-label', message, path: [...path, `${written}_label`] });
    return undefined;
  }
  const keys = readKeys(buttons, read, reporter, path);
  return buttons.map((button) => {
    const shortcut = keys.get(button.name);
    return { ...button, ...(shortcut !== undefined && { shortcut }) };
  });
}

/** The keys that the config asks for, then the usual ones for the other buttons. */
function readKeys(buttons: readonly TriageLabel[], read: Keys, reporter: Reporter, path: Path): ReadonlyMap<string, string> {
  const requests = new Map<string, LabelRemark>();
  for (const { name, value } of buttons) {
    const key = `${value}_key` as const;
    const written = read[key];
    if (written !== undefined && written !== null) {
      requests.set(name, { text: reporter.written([...path, key], written), path: [...path, key] });
    }
  }
  const keys = assignShortcuts(requests, reporter);
  const taken = new Set(keys.values());
  for (const [index, { name }] of buttons.entries()) {
    const usual = DEFAULTS[index]?.[2];
    if (usual !== undefined && !requests.has(name) && !taken.has(usual)) keys.set(name, usual);
  }
  return keys;
}
