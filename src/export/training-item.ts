/** An item of the data → the prompt and the two responses as turns of a conversation, which every trainer's format is made of. */
import { itemField, type Item } from '../core/item.js';
import { promptField, responseFields } from '../core/responses.js';
import type { TaskConfig } from '../core/task-config.js';
import type { ProblemReason } from './summary.js';
import { hasTurns, turnsOf, type Turn } from './turns.js';

export interface TrainingItem {
  /** What the model is told before the conversation. */
  readonly system?: string;
  /** Ends before the responses. Without system turns. */
  readonly prompt: readonly Turn[];
  readonly a: readonly Turn[];
  readonly b: readonly Turn[];
  /** Whether the data has conversations, and not only texts. */
  readonly isConversation: boolean;
}

export interface TrainingItemOptions {
  readonly config: Pick<TaskConfig, 'annotationSchemes' | 'itemProperties'>;
  /** The field with the system prompt. Default: the first of `system`, `system_prompt`, `system_message` that the item has. */
  readonly systemField?: string;
}

const SYSTEM_FIELDS = ['system', 'system_prompt', 'system_message'];

/**
 * Responses may be conversations that begin with the prompt, as in preference data where `chosen` and `rejected` are whole dialogues: what both
 * begin with is the prompt then, and the rest of each the response.
 */
export function trainingItem(item: Item, { config, systemField }: TrainingItemOptions): TrainingItem | ProblemReason {
  const fields = responseFields(item, config);
  if (!fields) return 'response missing';
  const [valueA, valueB] = [itemField(item, fields.a), itemField(item, fields.b)];
  const [a, b] = [turnsOf(valueA, 'assistant'), turnsOf(valueB, 'assistant')];
  if (typeof a === 'string') return a === 'text missing' ? 'response missing' : a;
  if (typeof b === 'string') return b === 'text missing' ? 'response missing' : b;
  const promptPath = promptField(item, config);
  const promptValue = promptPath === undefined ? undefined : itemField(item, promptPath);
  const given = promptValue === undefined ? [] : turnsOf(promptValue, 'user');
  if (typeof given === 'string') return given;
  const split = splitResponses(given, a, b);
  if (typeof split === 'string') return split;
  const system = split.prompt.filter(({ role }) => role === 'system').map(({ content }) => content);
  const prompt = split.prompt.filter(({ role }) => role !== 'system');
  if (prompt.length === 0) return 'prompt missing';
  if (sameTurns(split.a, split.b)) return 'responses identical';
  const told = system.length > 0 ? system.join('\n\n') : systemText(item, systemField);
  const isConversation = [promptValue, valueA, valueB].some(hasTurns);
  return { ...(told !== undefined && { system: told }), prompt, a: split.a, b: split.b, isConversation };
}

type Split = Pick<TrainingItem, 'prompt' | 'a' | 'b'>;

function splitResponses(prompt: readonly Turn[], a: readonly Turn[], b: readonly Turn[]): Split | ProblemReason {
  const areAnswers = [a, b].every(([first]) => first?.role === 'assistant');
  if (areAnswers) return { prompt, a, b };
  const shared = sharedTurns(a, b);
  const split = { prompt: a.slice(0, shared), a: a.slice(shared), b: b.slice(shared) };
  const continues = [split.a, split.b].every(([first]) => first?.role === 'assistant');
  return continues ? split : 'conversations differ';
}

/** How many turns both begin with, up to the last one before an answer of the assistant. */
function sharedTurns(a: readonly Turn[], b: readonly Turn[]): number {
  let shared = 0;
  while (shared < a.length - 1 && shared < b.length - 1 && sameTurns(a.slice(shared, shared + 1), b.slice(shared, shared + 1))) shared += 1;
  while (shared > 0 && a[shared]?.role !== 'assistant') shared -= 1;
  return shared;
}

function sameTurns(one: readonly Turn[], other: readonly Turn[]): boolean {
  const same = (turn: Turn, index: number) => turn.role === other[index]?.role && turn.content === other[index].content;
  return one.length === other.length && one.every(same);
}

function systemText(item: Item, field: string | undefined): string | undefined {
  const values = (field === undefined ? SYSTEM_FIELDS : [field]).map((name) => itemField(item, name));
  return values.find((value) => typeof value === 'string' && value.trim() !== '') === undefined
    ? undefined
    : values.filter((value) => typeof value === 'string').find((value) => value.trim() !== '');
}
