/** Where the code comes from that shows formatted texts, part by part. */
import { hasMarkdownSigns, markdownNeeds } from './markdown-signs.js';

export const loadTextCode = {
  markdown: () => Promise.all([import('./render-text.js'), import('./rich-text.styles.js')]),
  highlight: () => import('./highlight-code.js'),
  math: () => import('./render-math.js'),
} as const;

/** Asks for what these texts will need, so that it does not wait for the code that uses it. Whoever uses it hears what went wrong. */
export function askForTextCode(texts: readonly string[]): void {
  for (const text of texts) {
    if (!hasMarkdownSigns(text)) continue;
    const { code, math } = markdownNeeds(text);
    const needed: Promise<unknown>[] = [loadTextCode.markdown()];
    if (code) needed.push(loadTextCode.highlight());
    if (math) needed.push(loadTextCode.math());
    Promise.all(needed).catch(() => {});
  }
}
