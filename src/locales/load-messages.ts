/** The languages of the interface, each loaded when a page first speaks it; English, which stands in for all that there are not, comes along. */
import { en } from './en.js';
import type { Messages } from './messages.js';

const locales: ReadonlyMap<string, () => Promise<Messages>> = new Map([
  ['ar', async () => (await import('./ar.js')).ar],
  ['de', async () => (await import('./de.js')).de],
  ['en', async () => en],
  ['es', async () => (await import('./es.js')).es],
  ['fr', async () => (await import('./fr.js')).fr],
  ['he', async () => (await import('./he.js')).he],
  ['hi', async () => (await import('./hi.js')).hi],
  ['ja', async () => (await import('./ja.js')).ja],
  ['pt', async () => (await import('./pt.js')).pt],
  ['zh', async () => (await import('./zh.js')).zh],
]);

/** The languages that there are, by their tags (BCP 47). */
export const LANGUAGES: readonly string[] = [...locales.keys()];

/**
 * The texts of the interface in a language, English where there is none.
 * @param language a tag as `lang` has it; regions and scripts are passed over where there is nothing of their own
 */
export async function loadMessages(language: string): Promise<Messages> {
  const [primary = ''] = language.toLowerCase().split('-');
  return locales.get(primary)?.() ?? en;
}
