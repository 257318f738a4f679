/** Turns as a trainer's file has them: plain texts, or messages with roles. A file has one of both throughout, as loaders want it. */
import type { ProblemReason } from './summary.js';
import type { TrainingItem } from './training-item.js';
import type { Turn } from './turns.js';

/** `auto`: messages if the first item that is written has conversations, else texts. */
export type TextStyle = 'standard' | 'conversational' | 'auto';

/** What a prompt or a response is written as. */
export type StyledText = string | readonly Turn[];

export interface StyledItem {
  readonly prompt: StyledText;
  readonly a: StyledText;
  readonly b: StyledText;
}

/** Decides for the first item and stays with it. */
export class Styler {
  #style: TextStyle;

  constructor(style: TextStyle = 'auto') {
    this.#style = style;
  }

  styled(item: TrainingItem): StyledItem | ProblemReason {
    if (this.#style === 'auto') this.#style = item.isConversation ? 'conversational' : 'standard';
    if (this.#style === 'conversational') return { prompt: promptMessages(item), a: item.a, b: item.b };
    const [prompt, a, b] = [onlyText(item.prompt), onlyText(item.a), onlyText(item.b)];
    if (prompt === undefined || a === undefined || b === undefined) return 'conversation in a plain format';
    return { prompt: item.system === undefined ? prompt : `${item.system}\n\n${prompt}`, a, b };
  }
}

/** The system prompt, where there is one, comes first. */
export function promptMessages({ system, prompt }: TrainingItem): readonly Turn[] {
  return system === undefined ? prompt : [{ role: 'system', content: system }, ...prompt];
}

/** `undefined` where several turns would lose who said what. */
export function onlyText(turns: readonly Turn[]): string | undefined {
  return turns.length === 1 ? turns[0]?.content : undefined;
}
