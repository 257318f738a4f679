import * as z from 'zod/mini';
import { documentedKeys } from '../../config/documented-keys.js';
import { labelsDescriptions, labelsShape, readLabels } from '../../config/labels.js';
import { readMapping } from '../../config/read-mapping.js';
import type { Reporter } from '../../config/reporter.js';
import type { SchemeConfig, SchemeSource } from '../../config/scheme-config.js';
import type { Path } from '../../config/source-text.js';
import { count, limit, scalar, text, truth } from '../../config/value-schemas.js';
import type { Label } from '../../core/label.js';
import { isColorName } from './color-names.js';
import { labelColor } from './label-color.js';
import type { BadTextChoice, SpanScheme } from './span.answer.js';

const badTextKeys = documentedKeys(z.object({ label_content: text }, 'a text, or a mapping with label_content'), {
  label_content: 'What the annotator reads.',
});

const field = z.optional(z.nullable(text));

const schema = z.object({
  ...labelsShape,
  colors: z.optional(z.nullable(z.record(z.string(), scalar))),
  allow_overlapping: z._default(truth, false),
  allow_discontinuous: z._default(truth, false),
  min_spans: z.optional(z.nullable(count)),
  max_spans: z.optional(limit),
  bad_text_label: z.optional(z.nullable(z.union([text, badTextKeys.schema], 'a text, or a mapping with label_content'))),
  target_field: field,
  source_field: field,
  target: field,
  field,
  span_mode: z.optional(z.nullable(text)),
});

const FIELD_KEYS = ['target_field', 'source_field', 'target', 'field'] as const;

/** `annotation_type: span` as a config writes it. */
export const spanConfig: SchemeConfig<SpanScheme> = {
  description: 'Stretches of the item’s text, each with a label.',
  keys: documentedKeys(schema, {
    ...labelsDescriptions,
    colors: 'Another spelling of “label_colors”.',
    allow_overlapping: 'Whether spans may share text. Default false.',
    allow_discontinuous: 'Whether a span may have gaps. Only false is supported: mark each piece as a span of its own.',
    min_spans: 'The least number of spans of an answer. Default: no limit.',
    max_spans: 'The greatest number of spans. Default: no limit.',
    bad_text_label: 'The choice that there is nothing to mark, as a text or as label_content. Default: there is no such choice.',
    target_field: 'The field of the item with the text to mark. Default: the first span_target of instance_display, else text_key.',
    source_field: 'Another spelling of “target_field”.',
    target: 'Another spelling of “target_field”.',
    field: 'Another spelling of “target_field”.',
    span_mode: 'What is marked. Only “text”, the default, is supported; “temporal” marks stretches of a recording.',
  }),
  inertKeys: new Map([['entity_linking', 'links into a knowledge base are not supported yet; spans are marked and labelled without them']]),
  read(source, reporter) {
    const { value, path, base } = source;
    const read = readMapping(schema, value, reporter, path);
    if (!read || isUnsupported(read.span_mode, source, reporter)) return read && 'unsupported';
    const written = value['label_colors'] === undefined ? { ...value, label_colors: value['colors'] } : value;
    const labels = readLabels(written, reporter, path).map(({ label, path: labelPath }) => withColor(label, reporter, labelPath));
    const { min_spans: minSpans = null, max_spans: maxSpans = null } = read;
    const limitsFit = minSpans === null || maxSpans === null || minSpans <= maxSpans;
    if (!limitsFit) {
      const message = `“min_spans” is ${minSpans} and “max_spans” only ${maxSpans}: no answer fits. Change one of them.`;
      reporter.error({ code: 'contradictory-limits', message, path: [...path, 'min_spans'] });
    }
    if (read.allow_discontinuous) {
      const message = '“allow_discontinuous” does nothing here: a span has no gaps. Each piece can be marked as a span of its own.';
      reporter.warning({ code: 'inert-key', message, path: [...path, 'allow_discontinuous'], at: 'key' });
    }
    if (labels.length === 0 || !limitsFit) return undefined;
    const badText = typeof read.bad_text_label === 'string' ? read.bad_text_label : read.bad_text_label?.label_content;
    return {
      type: 'span',
      ...base,
      labels,
      textField: textField(read, source, reporter),
      allowOverlapping: read.allow_overlapping,
      minSpans,
      maxSpans,
      ...(badText && { badText: badTextChoice(badText, labels, value) }),
    };
  },
};

function isUnsupported(mode: string | null | undefined, { base, path }: SchemeSource, reporter: Reporter): boolean {
  if (mode === undefined || mode === null || mode === 'text') return false;
  const what = mode === 'temporal' ? 'stretches of a recording, which have no element here yet' : 'something that is not known here';
  const message = `“span_mode: ${mode}” marks ${what}; “${base.name}” is left out unless the page registers an element for it. Only spans of text are supported.`;
  reporter.warning({ code: 'unsupported-mode', message, path: [...path, 'span_mode'] });
  return true;
}

/** Colours that CSS would not take are left to the palette. */
function withColor({ color, ...label }: Label, reporter: Reporter, path: Path): Label {
  if (color === undefined) return label;
  const read = labelColor(color);
  if (read !== undefined && (!/^[a-z]+$/.test(read) || isColorName(read))) return { ...label, color: read };
  const message = `“${color}” is not a colour for “${label.name}”. Write it as “#3b82f6”, “rgb(59, 130, 246)” or a CSS name. The label gets a colour of its own.`;
  reporter.warning({ code: 'unknown-color', message, path });
  return label;
}

function textField(
  read: { readonly [Key in (typeof FIELD_KEYS)[number]]?: string | null | undefined },
  { path, base, itemTexts: { textKey, spanTargets } }: SchemeSource,
  reporter: Reporter,
): string {
  const key = FIELD_KEYS.find((candidate) => read[candidate]);
  const named = key && read[key];
  if (named) return named;
  const [first, ...others] = spanTargets;
  if (others.length > 0) {
    const message = `“instance_display” has ${others.length + 1} fields for spans, and “${base.name}” marks the first, “${String(first)}”. Name another with “target_field”.`;
    reporter.warning({ code: 'ambiguous-field', message, path });
  }
  return first ?? textKey;
}

/** As Potato has it, digits in the order of the labels end with 0 for this choice. */
function badTextChoice(name: string, labels: readonly Label[], scheme: Readonly<Record<string, unknown>>): BadTextChoice {
  const sequential = truth.safeParse(scheme['sequential_key_binding']);
  const isFree = !labels.some(({ shortcut }) => shortcut === '0');
  return { name, ...(sequential.success && sequential.data && isFree && { shortcut: '0' }) };
}
