import * as z from 'zod/mini';
import { documentedKeys } from '../../config/documented-keys.js';
import { labelsDescriptions, labelsShapeWith, readLabels, type ReadLabel } from '../../config/labels.js';
import { readMapping } from '../../config/read-mapping.js';
import type { Reporter } from '../../config/reporter.js';
import type { SchemeConfig } from '../../config/scheme-config.js';
import { text, wholeNumber } from '../../config/value-schemas.js';
import type { PairwiseLabel, PairwiseScheme } from './pairwise.answer.js';
import { readVerdicts, type Verdict } from './pairwise.winner.js';

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

/** `annotation_type: pairwise` with labels, as a config writes it. */
export const pairwiseConfig: SchemeConfig<PairwiseScheme> = {
  description: 'Which of two responses is better.',
  keys: documentedKeys(z.object({ ...labelsShapeWith(labelKeys), mode: z.optional(text) }), {
    ...labelsDescriptions,
    mode: 'How the responses are compared: binary. Default binary.',
  }),
  read({ value, path, base }, reporter) {
    const mode = value['mode'] ?? 'binary';
    if (mode !== 'binary') {
      const message = `Pairwise schemes with “mode: ${reporter.written([...path, 'mode'], mode)}” are not supported; this one is left out. Use “mode: binary” with labels.`;
      reporter.warning({ code: 'unsupported-mode', message, path: [...path, 'mode'] });
      return 'unsupported';
    }
    const labels = readLabels(value, reporter, path, Object.keys(labelSchema.shape));
    if (labels.length === 0) return undefined;
    if (labels.length === 1 || labels.length > MAX_LABELS) {
      const message = `A pairwise scheme has two to ${String(MAX_LABELS)} labels; here are ${String(labels.length)}.`;
      reporter.error({ code: 'label-count', message, path: [...path, 'labels'], at: 'key' });
      return undefined;
    }
    return { type: 'pairwise', ...base, labels: withVerdicts(labels, reporter) };
  },
};

function withVerdicts(labels: readonly ReadLabel[], reporter: Reporter): PairwiseLabel[] {
  const verdicts = readVerdicts(labels.map(({ label }) => label.name));
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
