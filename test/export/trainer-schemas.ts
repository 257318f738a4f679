/** What each trainer's documentation says of its data, as schemas. Strict: a column that the documentation does not know is an error. */
import * as z from 'zod';

const message = z.strictObject({ role: z.enum(['system', 'user', 'assistant', 'tool']), content: z.string() });
const messages = z.array(message).min(1);

/** https://huggingface.co/docs/trl/dataset_formats, “Preference”: explicit and implicit prompt, standard and conversational. */
export const trlPreference = {
  standard: z.strictObject({ prompt: z.string().min(1), chosen: z.string(), rejected: z.string() }),
  conversational: z.strictObject({ prompt: messages, chosen: messages, rejected: messages }),
  standardImplicit: z.strictObject({ chosen: z.string().min(1), rejected: z.string().min(1) }),
  conversationalImplicit: z.strictObject({ chosen: messages, rejected: messages }),
};

/** https://huggingface.co/docs/trl/dataset_formats, “Unpaired preference”, for KTOTrainer. */
export const trlUnpaired = {
  standard: z.strictObject({ prompt: z.string().min(1), completion: z.string(), label: z.boolean() }),
  conversational: z.strictObject({ prompt: messages, completion: messages, label: z.boolean() }),
};

/** https://huggingface.co/docs/trl/reward_trainer, “Adding a margin to the loss”: a column `margin` beside a preference. */
export const trlReward = trlPreference.standard.extend({ margin: z.number().nonnegative() });

const assistantMessage = z.strictObject({ role: z.literal('assistant'), content: z.string().min(1) });

/** https://developers.openai.com/api/docs/guides/direct-preference-optimization, “Data format”; one-turn outputs of the assistant. */
export const openAi = z.strictObject({
  input: z.strictObject({
    messages: messages.refine((each) => each.at(-1)?.role !== 'assistant'),
    tools: z.array(z.unknown()).optional(),
    parallel_tool_calls: z.boolean().optional(),
  }),
  preferred_output: z.tuple([assistantMessage]),
  non_preferred_output: z.tuple([assistantMessage]),
});

/** https://github.com/hiyouga/LLaMA-Factory/blob/main/data/README.md, “Alpaca Format: Preference Dataset”, with the columns system and history. */
export const alpaca = z.strictObject({
  instruction: z.string().min(1),
  input: z.string(),
  chosen: z.string(),
  rejected: z.string(),
  system: z.string(),
  history: z.array(z.tuple([z.string(), z.string()])),
});

const gptTurn = z.strictObject({ from: z.literal('gpt'), value: z.string() });

/** The same, “Sharegpt Format: Preference Dataset”: human and observation in odd positions, gpt and function in even ones. */
export const sharegpt = z.strictObject({
  conversations: z
    .array(z.strictObject({ from: z.enum(['human', 'gpt', 'observation', 'function_call']), value: z.string() }))
    .refine(
      (turns) =>
        turns.length % 2 === 1 && turns.every(({ from }, index) => (from === 'gpt' || from === 'function_call') === (index % 2 === 1)),
    ),
  chosen: gptTurn,
  rejected: gptTurn,
  system: z.string(),
});
