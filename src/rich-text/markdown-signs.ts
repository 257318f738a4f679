/** Whether a text is written in Markdown. Only clear signs count, so that a plain text is never shown as something else. */

/** Where a text has no sign in so many characters, nobody looks for one further on. */
const LOOKED_AT = 50_000;

/** Each of these is enough by itself. */
const CLEAR: readonly RegExp[] = [
  // A fence of code.
  /^ {0,3}(?:`{3,}[^`\n]*|~{3,}[^~\n]*)$/m,
  // The line below the head of a table.
  /^ {0,3}\|? {0,9}:?-{2,}:? {0,9}\|[-|: ]*$/m,
  // A heading of the second level or deeper.
  /^ {0,3}#{2,6} {1,9}\S/m,
  /\$\$[^$]{1,2000}\$\$/,
  /\\\([^\n]{1,500}?\\\)/,
  /\\\[[^\]]{1,1000}?\\\]/,
];

/** Two of these are needed, of one kind or of two. Each with how often it counts. */
const WEAK: readonly (readonly [sign: RegExp, most: number])[] = [
  [/^ {0,3}# {1,9}\S/gm, 1],
  [/(?<![\w*])\*\*(?=[^\s*])[^*\n]{0,200}[^\s*]\*\*(?![\w*])/g, 2],
  [/^ {0,3}(?:[-*+]|\d{1,3}[.)]) {1,4}\S.*\n(?:.*\n){0,3} {0,3}(?:[-*+]|\d{1,3}[.)]) {1,4}\S/gm, 1],
  [/(?<!`)`[^`\n]{1,200}`(?!`)/g, 1],
  [/(?<!\])\[[^[\]\n]{1,200}\]\((?:https?:|mailto:)[^\s()]{1,500}\)/g, 2],
  [/^ {0,3}> \S/gm, 1],
  // Within one line, and with something that only formulas have.
  [/(?<![\\$\w])\$(?=[^\s$])(?=[^$\n]{0,200}[\\^_=])[^$\n]{0,200}[^\s$\\]\$(?![\d$])/g, 2],
];

/** Every sign has one of these: most plain texts have none, and nobody looks further. */
const ANY_SIGN = /[`~#$\\*|[>]|^ {0,3}(?:[-+]|\d{1,3}[.)]) /m;

/** At least two pieces of evidence, or a single one that is unmistakable. @param enough how many, where something else speaks for it too */
export function hasMarkdownSigns(text: string, enough = 2): boolean {
  const looked = text.slice(0, LOOKED_AT).replaceAll('\r\n', '\n');
  if (!ANY_SIGN.test(looked)) return false;
  if (CLEAR.some((sign) => sign.test(looked))) return true;
  let found = 0;
  for (const [sign, most] of WEAK) {
    let times = 0;
    for (const match of looked.matchAll(sign)) {
      times += match.length > 0 ? 1 : 0;
      if (times >= most) break;
    }
    found += times;
    if (found >= enough) return true;
  }
  return false;
}

/** What of a Markdown text needs code of its own to be shown. It may say so of a text that does not; never the other way round for usual texts. */
export function markdownNeeds(text: string): { readonly code: boolean; readonly math: boolean } {
  const code = /^[ >\t]{0,20}(?:[-*+]|\d{1,9}[.)])?[ \t]{0,9}(?:`{3,}|~{3,})[ \t]{0,9}[\w+#.-]/m.test(text);
  const math = /\$\$|\\\(|\\\[/.test(text) || /(?<![\\$])\$(?=[^\s$])[^$\n]{0,300}[^\s$\\]\$(?![\d$])/.test(text);
  return { code, math };
}
