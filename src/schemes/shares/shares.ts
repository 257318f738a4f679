/** Shares of a total over labels: what `soft_label` and `constant_sum` have in common. Pure. */
import type { AnswerIssue } from '../../core/answer.js';
import { isPlainObject, ownValue } from '../../core/json.js';
import type { Label } from '../../core/label.js';
import type { SchemeBase } from '../../core/scheme.js';

export interface SharesScheme extends SchemeBase {
  readonly labels: readonly Label[];
  /** What all shares make together. */
  readonly total: number;
  /** The least share of each label. */
  readonly minShare: number;
  /** Whether each label has a slider beside its field. */
  readonly sliders: boolean;
}

export interface SharesAnswer {
  /** By the labels' names; a label without a share is absent. */
  readonly shares: Readonly<Record<string, number>>;
}

export function parseShares(answer: unknown, { labels, total }: SharesScheme): SharesAnswer | undefined {
  const shares = isPlainObject(answer) ? answer['shares'] : undefined;
  if (!isPlainObject(shares) || Object.keys(shares).length === 0) return undefined;
  const read = labels.flatMap(({ name }) => {
    const share = ownValue(shares, name);
    return typeof share === 'number' && share >= 0 && share <= total ? [[name, share] as const] : [];
  });
  return read.length === Object.keys(shares).length ? { shares: Object.fromEntries(read) } : undefined;
}

/** The sum of the shares, without the dust of binary fractions. */
export function sumOf({ shares }: SharesAnswer): number {
  return Number(
    Object.values(shares)
      .reduce((sum, share) => sum + share, 0)
      .toPrecision(12),
  );
}

export function sharesIssues(
  { required, total, minShare, labels }: SharesScheme,
  answer: SharesAnswer | undefined,
): readonly AnswerIssue[] {
  if (!answer) return required ? [{ code: 'value-missing' }] : [];
  const sum = sumOf(answer);
  if (sum !== total) return [{ code: 'wrong-sum', total, sum }];
  return labels.some(({ name }) => (ownValue(answer.shares, name) ?? 0) < minShare) ? [{ code: 'too-low', min: minShare }] : [];
}

/** The answer with one share changed; `undefined` takes the share back. No share at all is no answer. */
export function withShare(answer: SharesAnswer | undefined, name: string, share: number | undefined): SharesAnswer | undefined {
  const others = Object.entries(answer?.shares ?? {}).filter(([other]) => other !== name);
  const entries = share === undefined ? others : [...others, [name, share] as const];
  return entries.length === 0 ? undefined : { shares: Object.fromEntries(entries) };
}
