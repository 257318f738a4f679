/** Preferences for the trainers of TRL: pairs for DPO and its relatives, pairs with a margin for reward models, single responses for KTO. */
import type { Records } from './counted-records.js';
import { DEFAULT_POLICIES, type Policies } from './policies.js';
import {
  exportPreferences,
  extraColumns,
  preferencesOf,
  refusePolicy,
  type Line,
  type Preference,
  type PreferenceOptions,
  type TrainingExport,
} from './preference-export.js';
import { Styler, type StyledItem, type StyledText, type TextStyle } from './text-style.js';
import type { Turn } from './turns.js';

/** One training example in TRL's preference format, standard style, with an explicit prompt. */
export interface PreferencePair {
  readonly prompt: string;
  readonly chosen: string;
  readonly rejected: string;
}

export interface TrlOptions extends PreferenceOptions {
  /** Default `auto`. */
  readonly style?: TextStyle;
}

export interface TrlPairOptions extends TrlOptions {
  /**
   * `explicit`: a column of its own, which TRL recommends. `implicit`: both responses begin with it, and TRL takes out what they share. Default
   * `explicit`.
   */
  readonly prompt?: 'explicit' | 'implicit';
  /** Between an implicit prompt and the response, in standard style. Default: an empty line. */
  readonly promptSeparator?: string;
}

export interface TrlRewardOptions extends TrlPairOptions {
  /** The margin of a preference of this strength. Default: the strength itself, so 1 for a plain choice and more for stronger grades. */
  readonly margin?: (strength: number) => number;
}

/**
 * Writes records as preference pairs in the format that TRL's `DPOTrainer` (and `CPOTrainer`, `ORPOTrainer`) loads: `prompt`, `chosen`, `rejected`
 * (Rafailov et al. 2023, Direct Preference Optimization; TRL documentation, “Dataset formats: preference”). By default only the newest record of each
 * annotator on an item counts; ties, both bad, skipped, unanswered and gold items are left out and counted, and so are items without a prompt: TRL would
 * take what both responses begin with for one. Several annotators on one item give one pair each.
 * @throws RangeError when the task has no pairwise scheme, or none of the given name
 */
export function trlPreferencePairs(records: Records, options: TrlPairOptions): TrainingExport {
  return pairs('trl', records, options, () => ({}));
}

/**
 * Pairs for TRL's `RewardTrainer`, with the column `margin`: by how much the reward of the chosen response is to exceed the other's (Touvron et al. 2023,
 * Llama 2, section 3.2.2; TRL documentation, “Reward trainer: adding a margin to the loss”). Of several annotators taken together, the strength is their
 * mean in favour of the winner. A tie that is kept or split has the margin 0.
 * @throws RangeError when the task has no pairwise scheme, or none of the given name
 */
export function trlRewardPairs(records: Records, options: TrlRewardOptions): TrainingExport {
  const margin = options.margin ?? ((strength) => strength);
  return pairs('trl-reward', records, options, ({ verdict: { winner, strength } }) => ({
    margin: winner === 'a' || winner === 'b' ? margin(strength) : 0,
  }));
}

function pairs(name: string, records: Records, options: TrlPairOptions, more: (preference: Preference) => Line): TrainingExport {
  const styler = new Styler(options.style);
  const { prompt = 'explicit', promptSeparator = '\n\n' } = options;
  return exportPreferences(records, options, {
    name,
    lines(item, verdict, policies) {
      const styled = styler.styled(item);
      if (typeof styled === 'string') return styled;
      return preferencesOf(item, verdict, policies).map((preference) => ({
        ...pairTexts(styled, preference, prompt, promptSeparator),
        ...more(preference),
        ...extraColumns(preference, policies),
      }));
    },
  });
}

function pairTexts(styled: StyledItem, { chosen, rejected }: Preference, prompt: 'explicit' | 'implicit', separator: string): Line {
  if (prompt === 'explicit') return { prompt: styled.prompt, chosen: styled[chosen], rejected: styled[rejected] };
  return { chosen: joined(styled.prompt, styled[chosen], separator), rejected: joined(styled.prompt, styled[rejected], separator) };
}

function joined(prompt: StyledText, response: StyledText, separator: string): StyledText {
  if (typeof prompt === 'string' && typeof response === 'string') return `${prompt}${separator}${response}`;
  return [...messages(prompt, 'user'), ...messages(response, 'assistant')];
}

function messages(text: StyledText, role: Turn['role']): readonly Turn[] {
  return typeof text === 'string' ? [{ role, content: text }] : text;
}

const UNPAIRED_DEFAULTS: Policies = /* @__PURE__ */ Object.freeze({ ...DEFAULT_POLICIES, bothBad: 'keep' });

/**
 * Each response by itself with the label whether it is desirable, as TRL's `KTOTrainer` loads it: `prompt`, `completion`, `label` (Ethayarajh et al. 2024,
 * KTO; TRL documentation, “Dataset formats: unpaired preference”). The winner is desirable, the other is not. Both bad makes two undesirable ones, by
 * default; a tie that is kept makes two desirable ones.
 * @throws RangeError when the task has no pairwise scheme, or none of the given name, and for the policy `split`
 */
export function trlUnpairedPreferences(records: Records, options: TrlOptions): TrainingExport {
  refusePolicy('trl-unpaired', options, 'split', 'a response cannot be both desirable and not. Drop or keep them.');
  const styler = new Styler(options.style);
  return exportPreferences(records, options, {
    name: 'trl-unpaired',
    defaults: UNPAIRED_DEFAULTS,
    lines(item, { winner, weight }, { annotators }) {
      const styled = styler.styled(item);
      if (typeof styled === 'string') return styled;
      return (['a', 'b'] as const).map((side) => ({
        prompt: styled.prompt,
        completion: styled[side],
        label: winner === 'tie' || winner === side,
        ...(annotators === 'weighted' && { weight }),
      }));
    },
  });
}
