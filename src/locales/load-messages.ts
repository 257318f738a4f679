/** The languages of the interface, for pages that ask for one by themselves. */
import { en } from './en.js';
import type { Messages } from './messages.js';
import { languages, textsIn } from './task-texts.js';

/** The languages that there are, by their tags (BCP 47). */
export const LANGUAGES: readonly string[] = /* @__PURE__ */ [...languages.keys(), 'en'].sort();

/**
 * The texts of the interface in a language, English where there is none.
 * @param language a tag as `lang` has it; regions and scripts are passed over where there is nothing of their own
 */
export async function loadMessages(language: string): Promise<Messages> {
  return (await textsIn(language)) ?? en;
}
