/** Preferences for LLaMA-Factory, in both layouts of its ranking data, and what its list of data sets has to say of them. */
import type { Records } from './counted-records.js';
import {
  exportPreferences,
  extraColumns,
  preferencesOf,
  type Line,
  type PreferenceOptions,
  type TrainingExport,
} from './preference-export.js';
import { onlyText } from './text-style.js';
import type { TrainingItem } from './training-item.js';
import type { Role } from './turns.js';

export type LlamaFactoryLayout = 'alpaca' | 'sharegpt';

export interface LlamaFactoryOptions extends PreferenceOptions {
  /** `alpaca`: `instruction`, `input`, earlier turns as `history`. `sharegpt`: `conversations`. Default `alpaca`. */
  readonly layout?: LlamaFactoryLayout;
}

/**
 * Ranking data for LLaMA-Factory's `dpo` and `rm` stages (LLaMA-Factory, data/README: “Preference Dataset”). Who speaks takes turns there, from the user
 * on and up to the user: other conversations are left out. The folder's `dataset_info.json` needs what `llamaFactoryDatasetInfo` gives.
 * @throws RangeError when the task has no pairwise scheme, or none of the given name
 */
export function llamaFactoryPreferences(records: Records, options: LlamaFactoryOptions): TrainingExport {
  const { layout = 'alpaca' } = options;
  return exportPreferences(records, options, {
    name: `llama-factory-${layout}`,
    lines(item, verdict, policies) {
      if (!alternates(item)) return 'turns do not alternate';
      const texts = { a: onlyText(item.a), b: onlyText(item.b) };
      const { a, b } = texts;
      if (a === undefined || b === undefined) return 'several turns in a response';
      const prompt = layout === 'alpaca' ? alpacaPrompt(item) : sharegptPrompt(item);
      if (!prompt) return 'conversation in a plain format';
      const response = (text: string): unknown => (layout === 'alpaca' ? text : { from: 'gpt', value: text });
      return preferencesOf(item, verdict, policies).map((preference) => ({
        ...prompt,
        chosen: response(preference.chosen === 'a' ? a : b),
        rejected: response(preference.rejected === 'a' ? a : b),
        system: item.system ?? '',
        ...extraColumns(preference, policies),
      }));
    },
  });
}

/** The entry of such a file in `dataset_info.json`. */
export function llamaFactoryDatasetInfo(fileName: string, layout: LlamaFactoryLayout): Line {
  const responses = { chosen: 'chosen', rejected: 'rejected', system: 'system' };
  return layout === 'alpaca'
    ? { file_name: fileName, ranking: true, columns: { prompt: 'instruction', query: 'input', history: 'history', ...responses } }
    : { file_name: fileName, formatting: 'sharegpt', ranking: true, columns: { messages: 'conversations', ...responses } };
}

function alternates({ prompt }: TrainingItem): boolean {
  return prompt.length % 2 === 1 && prompt.every(({ role }, index) => (role === 'assistant') === (index % 2 === 1));
}

/** `undefined` where a tool speaks, for which there is no column. */
function alpacaPrompt({ prompt }: TrainingItem): Line | undefined {
  if (prompt.some(({ role }) => role === 'tool')) return undefined;
  const texts = prompt.map(({ content }) => content);
  const history = texts.flatMap((text, index) => (index % 2 === 0 && index + 1 < texts.length ? [[text, texts[index + 1]]] : []));
  return { instruction: texts.at(-1), input: '', history };
}

const SPEAKERS: Readonly<Record<Role, string>> = { system: 'system', user: 'human', assistant: 'gpt', tool: 'observation' };

function sharegptPrompt({ prompt }: TrainingItem): Line {
  return { conversations: prompt.map(({ role, content }) => ({ from: SPEAKERS[role], value: content })) };
}
