/** What the configs of schemes that share out a total have in common. */
import { readLabels } from '../../config/labels.js';
import type { Reporter } from '../../config/reporter.js';
import type { SchemeSource } from '../../config/scheme-config.js';
import type { SharesScheme } from './shares.js';

interface SharesKeys {
  /** How the config names them, for messages. */
  readonly totalKey: string;
  readonly minKey: string;
  readonly total: number;
  readonly minShare: number;
  readonly sliders: boolean;
}

/** @returns `undefined` when it cannot be shared out so, which was reported */
export function readShares(
  { value, path, base }: SchemeSource,
  { totalKey, minKey, total, minShare, sliders }: SharesKeys,
  reporter: Reporter,
): Omit<SharesScheme, 'type'> | undefined {
  const labels = readLabels(value, reporter, path).map(({ label }) => label);
  if (labels.length === 0) return undefined;
  if (!(total > 0) || minShare < 0 || minShare * labels.length > total) {
    const message =
      total > 0
        ? `“${minKey}” is ${String(minShare)}, and ${String(labels.length)} labels with as much make more than ${String(total)}. Change one of them.`
        : `“${totalKey}” must be more than 0; here it is ${String(total)}.`;
    reporter.error({ code: 'contradictory-limits', message, path: [...path, total > 0 ? minKey : totalKey] });
    return undefined;
  }
  return { ...base, labels, total, minShare, sliders };
}
