/** Preferences for OpenAI's fine-tuning service. */
import type { Records } from './counted-records.js';
import { exportPreferences, preferencesOf, refusePolicy, type PreferenceOptions, type TrainingExport } from './preference-export.js';
import { onlyText, promptMessages } from './text-style.js';

/**
 * Pairs as OpenAI's preference fine-tuning takes them: `input.messages`, `preferred_output`, `non_preferred_output` (OpenAI documentation, “Direct
 * preference optimization: data format”). Each response is one message of the assistant, and the prompt ends with one of somebody else. The format has
 * no place for anything else: `ids` and weights are not written.
 * @throws RangeError when the task has no pairwise scheme, or none of the given name, and for the policy `keep`
 */
export function openAiPreferences(records: Records, options: PreferenceOptions): TrainingExport {
  refusePolicy('openai', options, 'keep', 'it has no place to say so. Drop or split them.');
  return exportPreferences(
    records,
    { ...options, ids: false },
    {
      name: 'openai',
      lines(item, verdict, policies) {
        const messages = promptMessages(item);
        if (messages.at(-1)?.role === 'assistant') return 'turns do not alternate';
        const texts = { a: onlyText(item.a), b: onlyText(item.b) };
        if (texts.a === undefined || texts.b === undefined) return 'several turns in a response';
        if (texts.a.trim() === '' || texts.b.trim() === '') return 'response missing';
        return preferencesOf(item, verdict, policies).map(({ chosen, rejected }) => ({
          input: { messages },
          preferred_output: [{ role: 'assistant', content: texts[chosen] }],
          non_preferred_output: [{ role: 'assistant', content: texts[rejected] }],
        }));
      },
    },
  );
}
