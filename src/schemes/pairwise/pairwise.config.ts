import * as z from 'zod/mini';
import { documentedKeys } from '../../config/documented-keys.js';
import { labelsDescriptions, labelsShapeWith, readLabels, type ReadLabel } from '../../config/labels.js';
import { readMapping } from '../../config/read-mapping.js';
import type { Reporter } from '../../config/reporter.js';
import type { SchemeConfig, SchemeSource } from '../../config/scheme-config.js';
import type { Path } from '../../config/source-text.js';
import { text, truth, wholeNumber } from '../../config/value-schemas.js';
import { isPlainObject } from '../../core/json.js';
import { justificationSchema, readJustification } from './justification.config.js';
import type { PairwiseLabel, PairwiseScheme } from './pairwise.answer.js';
import { dimensionsSchema, readDimensions } from './pairwise-dimensions.config.js';
import { readScale, scaleSchema } from './pairwise-scale.config.js';
import { readVerdicts, winnerOfValue, type Verdict } from './pairwise.winner.js';

const MAX_LABELS = 9;

const labelKeys = documentedKeys(
  z.object({
    winner: z.optional(z.enum(['a', 'b', 'tie', 'both-bad', 'none'], 'one of a, b, tie, both-bad, none')),
    strength: z.optional(z.pipe(wholeNumber, z.int('a whole number of 1 or more').check(z.gte(1, 'a whole number of 1 or more')))),
  }),
  {
    winner: 'Which response the label prefers: a, b, tie, both-bad or none. Default: by the label’s words.',
    strength: 'How strongly: 1 for a plain choice, larger for a stronger grade. Default: by the label’s words.',
  },
);
const labelSchema = labelKeys.schema;

const DEFAULT_SIDES = ['A', 'B'];
const DEFAULT_TIE = 'No preference';

/** All but the labels and what belongs to them, and the mappings that are read by themselves. */
const optionsSchema = z.object({
  mode: z.optional(text),
  allow_tie: z.optional(z.nullable(truth)),
  tie_label: z.optional(z.nullable(text)),
  items_key: z.optional(z.nullable(text)),
  show_labels: z.optional(z.nullable(truth)),
  randomize_pair_order: z.optional(z.nullable(truth)),
  randomize_order: z.optional(z.nullable(truth)),
  option_randomization: z.optional(z.nullable(truth)),
});

const schema = z.object({
  ...labelsShapeWith(labelKeys),
  ...optionsSchema.shape,
  scale: scaleSchema,
  dimensions: dimensionsSchema,
  justification: justificationSchema,
});

type Keys = z.output<typeof optionsSchema>;

/** `annotation_type: pairwise` as a config writes it. */
export const pairwiseConfig: SchemeConfig<PairwiseScheme> = {
  description: 'Which of two responses is better.',
  keys: documentedKeys(schema, {
    ...labelsDescriptions,
    labels:
      'The labels to choose from, two to nine: texts, or mappings with name, winner, strength and more. Default: A and B. On a scale: what the two responses are called.',
    mode: 'How the responses are compared: binary (one of the labels), scale (a point between them) or multi_dimension (a label for each of several dimensions). Default binary.',
    scale: 'The points of “mode: scale”. Default: -3 to 3.',
    dimensions: 'What “mode: multi_dimension” compares: names, or mappings with name, description, allow_tie and tie_label.',
    allow_tie: 'Adds a label for no preference. Default false.',
    tie_label: 'The text of that label. Default “No preference”; of a dimension, “Tie”.',
    items_key: 'The field of the items that holds the two responses as a list. Default: they are found by the names of the fields.',
    show_labels: 'The responses always have their headings, so that only true has a meaning.',
    randomize_pair_order: 'Draws which response stands first, as the task’s key of this name does. Default false.',
    randomize_order: 'Another spelling of “randomize_pair_order”.',
    option_randomization: 'Another spelling of “randomize_pair_order”.',
    justification: 'Asks why: reasons to choose from, and a rationale.',
  }),
  inertKeys: new Map([['items', 'the responses come from the data; name their field with “items_key”']]),
  read(source, reporter) {
    const { value, path, base } = source;
    const mode = value['mode'] ?? 'binary';
    if (mode !== 'binary' && mode !== 'scale' && mode !== 'multi_dimension') {
      const message = `Pairwise schemes with “mode: ${reporter.written([...path, 'mode'], mode)}” are not supported; this one is left out. Use “mode: binary” with labels, “mode: scale”, or “mode: multi_dimension”.`;
      reporter.warning({ code: 'unsupported-mode', message, path: [...path, 'mode'] });
      return 'unsupported';
    }
    const read = readMapping(optionsSchema, value, reporter, path);
    if (!read) return undefined;
    reportInert(read, mode, value, reporter, path);
    const isScale = mode === 'scale' && !gradesOnly(value);
    const choice = isScale
      ? readScale(source, readSides(source, reporter), reporter)
      : readBinary(mode === 'multi_dimension' ? { ...read, allow_tie: false } : read, source, reporter);
    const dimensions =
      choice && mode === 'multi_dimension'
        ? readDimensions(
            value['dimensions'],
            { labels: choice.labels, allowTie: read.allow_tie ?? false, tieLabel: read.tie_label ?? undefined },
            reporter,
            [...path, 'dimensions'],
          )
        : [];
    if (!choice || !dimensions) return undefined;
    const justification = readJustification(value['justification'], reporter, [...path, 'justification']);
    return {
      type: 'pairwise',
      ...base,
      ...choice,
      ...(dimensions.length > 0 && { dimensions }),
      ...(read.items_key && { responsesKey: read.items_key }),
      ...(justification && { justification }),
      ...((read.randomize_pair_order ?? read.randomize_order ?? read.option_randomization) === true && { randomizeOrder: true }),
    };
  },
};

/** `mode: scale` with its grades as labels, and no `scale`. */
function gradesOnly(value: SchemeSource['value']): boolean {
  const labels = value[labelsKey(value)];
  return !isWritten(value['scale']) && Array.isArray(labels) && labels.length > 2;
}

/** Keys that mean something only beside others. */
function reportInert(read: Keys, mode: string, value: SchemeSource['value'], reporter: Reporter, path: Path): void {
  const inert = (key: string, reason: string) => {
    reporter.warning({ code: 'inert-key', message: `“${key}” does nothing here: ${reason}.`, path: [...path, key], at: 'key' });
  };
  if (read.show_labels === false)
    inert('show_labels', 'the responses keep their headings, by which labels and screen readers tell them apart');
  if (mode !== 'scale' && value['scale'] !== undefined) inert('scale', 'only “mode: scale” has one');
  if (mode !== 'multi_dimension' && value['dimensions'] !== undefined) inert('dimensions', 'only “mode: multi_dimension” has them');
  if (mode === 'binary' && read.tie_label && !read.allow_tie) inert('tie_label', 'it needs “allow_tie: true”');
  if (mode === 'scale' && read.allow_tie) inert('allow_tie', 'the middle of the scale is the tie');
  if (mode === 'scale' && read.tie_label) inert('tie_label', 'the middle of the scale is the tie; name it by “scale.labels.center”');
}

/** What the two responses of a scale are called. */
function readSides({ value, path }: SchemeSource, reporter: Reporter): { readonly a: string; readonly b: string } {
  const key = labelsKey(value);
  const labels = isWritten(value[key]) ? readLabels({ [key]: value[key] }, reporter, path) : [];
  if (labels.length === 1 || labels.length > 2) {
    const message = `On a scale, “${key}” says what the two responses are called; here are ${String(labels.length)}. What the points mean is said by “scale.labels”.`;
    reporter.warning({ code: 'label-count', message, path: [...path, key], at: 'key' });
  }
  const [a = 'A', b = 'B'] = labels.length === 2 ? labels.map(({ label }) => label.name) : DEFAULT_SIDES;
  return { a, b };
}

function readBinary(read: Keys, { value, path }: SchemeSource, reporter: Reporter): Pick<PairwiseScheme, 'labels'> | undefined {
  const key = labelsKey(value);
  const written = isWritten(value[key]) ? value : { ...value, [key]: DEFAULT_SIDES };
  const tie = read.allow_tie ? tieName(read, written[key], reporter, path) : undefined;
  const labels = readLabels(tie === undefined ? written : withTie(written, key, tie), reporter, path, Object.keys(labelSchema.shape));
  if (labels.length === 0) return undefined;
  const own = labels.length - (tie === undefined ? 0 : 1);
  if (own < 2 || own > MAX_LABELS) {
    const message = `A pairwise scheme has two to ${String(MAX_LABELS)} labels; here ${own === 1 ? 'is 1' : `are ${String(own)}`}.`;
    reporter.error({ code: 'label-count', message, path: [...path, key], at: 'key' });
    return undefined;
  }
  const keyed = tie === undefined ? labels : withTieKey(labels, tie, value);
  return { labels: withVerdicts(keyed, reporter) };
}

function labelsKey({ labels, options }: SchemeSource['value']): 'labels' | 'options' {
  return labels === undefined && options !== undefined ? 'options' : 'labels';
}

function isWritten(labels: unknown): boolean {
  return labels !== undefined && labels !== null;
}

/** The name of the label that `allow_tie` adds; `undefined` where there is such a label. */
function tieName(read: Keys, labels: unknown, reporter: Reporter, path: Path): string | undefined {
  const name = read.tie_label ? reporter.written([...path, 'tie_label'], read.tie_label) : DEFAULT_TIE;
  const entries: readonly unknown[] = Array.isArray(labels) ? labels : isPlainObject(labels) ? Object.keys(labels) : [];
  const names = entries.map((entry) =>
    String(isPlainObject(entry) ? (entry['name'] ?? entry['label'] ?? entry['text'] ?? entry['value']) : entry),
  );
  const hasTie = !read.tie_label && readVerdicts(names).some(({ winner, guessed }) => winner === 'tie' && !guessed);
  return hasTie || names.includes(name) ? undefined : name;
}

function withTie(scheme: SchemeSource['value'], key: string, name: string): SchemeSource['value'] {
  const labels: unknown = scheme[key];
  const listed: readonly unknown[] | undefined = Array.isArray(labels) ? labels : undefined;
  if (listed) return { ...scheme, [key]: [...listed, { name, winner: 'tie' }] };
  return { ...scheme, [key]: { ...(isPlainObject(labels) && labels), [name]: { winner: 'tie' } } };
}

/** In a row of digits a tie has the 0, as in Potato, unless the config gives that key to something. */
function withTieKey(labels: readonly ReadLabel[], tie: string, { keyboard_shortcuts: asked }: SchemeSource['value']): readonly ReadLabel[] {
  const mentioned = isPlainObject(asked) && [...Object.keys(asked), ...Object.values(asked)].includes(tie);
  const isFree = labels.every(({ label }) => label.shortcut !== '0');
  return labels.map((read) => {
    const { label } = read;
    return label.name === tie && label.shortcut !== undefined && !mentioned && isFree
      ? { ...read, label: { ...label, shortcut: '0' } }
      : read;
  });
}

function withVerdicts(labels: readonly ReadLabel[], reporter: Reporter): PairwiseLabel[] {
  const names = labels.map(({ label }) => label.name);
  const said = labels.map(({ label }) => (label.value === label.name ? undefined : winnerOfValue(label.value)));
  const verdicts = readVerdicts(names, said);
  return labels.map(({ label, source, path }, index) => {
    const explicit = readMapping(labelSchema, source, reporter, path, { essential: ['winner', 'strength'] });
    const verdict = verdicts[index] ?? { winner: null, strength: 0, guessed: true };
    if (explicit?.winner !== undefined) return { ...label, ...explicitVerdict(explicit.winner, explicit.strength, verdict) };
    if (verdict.guessed) reportGuess(label.name, verdict, path, reporter);
    const hasWinner = verdict.winner === 'a' || verdict.winner === 'b';
    return { ...label, winner: verdict.winner, strength: hasWinner ? (explicit?.strength ?? verdict.strength) : 0 };
  });
}

function explicitVerdict(
  winner: 'a' | 'b' | 'tie' | 'both-bad' | 'none',
  strength: number | undefined,
  read: Verdict,
): Pick<PairwiseLabel, 'winner' | 'strength'> {
  if (winner === 'none') return { winner: null, strength: 0 };
  if (winner === 'tie' || winner === 'both-bad') return { winner, strength: 0 };
  return { winner, strength: strength ?? Math.max(1, read.strength) };
}

function reportGuess(name: string, { winner }: Verdict, path: ReadLabel['path'], reporter: Reporter): void {
  const taken = winner === null ? 'it counts as no winner' : `by its place it counts as “${winner}”`;
  reporter.warning({
    code: 'ambiguous-winner',
    message: `It is not clear which response “${name}” prefers; ${taken}. Say it: { name: "${name}", winner: a }, or b, tie, both-bad, none.`,
    path,
  });
}
