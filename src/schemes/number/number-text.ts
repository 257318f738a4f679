/** Numbers as people write them in a language: its decimal sign, its grouping, its digits. Pure. */

interface NumberSigns {
  readonly decimal: string;
  readonly group: string;
  /** The digits 0 to 9. */
  readonly digits: readonly string[];
}

/**
 * Reads a number. A sign that groups thousands in the language counts as one only where it does so; `1.5` is one and a half on a German page too.
 * @returns `undefined` when it is none
 */
export function readNumber(text: string, language: string): number | undefined {
  const { decimal, group, digits } = signsOf(language);
  const plain = Array.from(text.trim())
    .map((sign) => (digits.includes(sign) ? String(digits.indexOf(sign)) : sign))
    .join('')
    .replaceAll(/[\u2212\u2013]/g, '-')
    .replaceAll(/[\s\u061c\u200e\u200f]/g, '');
  const grouped = new RegExp(`^[-+]?\\d{1,3}(?:${escaped(group)}\\d{3})+(?:${escaped(decimal)}\\d+)?$`);
  const written = grouped.test(plain) ? plain.replaceAll(group, '') : plain;
  const number = written.replace(decimal, '.');
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(number) ? Number(number) : undefined;
}

/** Writes a number as its reader would, without grouping. */
export function writeNumber(value: number, language: string): string {
  return new Intl.NumberFormat(validLanguage(language), { useGrouping: false, maximumFractionDigits: 20 }).format(value);
}

function signsOf(language: string): NumberSigns {
  const format = new Intl.NumberFormat(validLanguage(language));
  const parts = format.formatToParts(12345.6);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value.trim() ?? '';
  const digits = Array.from(new Intl.NumberFormat(validLanguage(language), { useGrouping: false }).format(9876543210)).reverse();
  return { decimal: sign('decimal') || '.', group: sign('group') || '\u00a0', digits };
}

/** The page's language may be written in a way that `Intl` refuses. */
function validLanguage(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}

function escaped(sign: string): string {
  return sign.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
