/** Keeps the declarations of a `style` attribute that only say how a box looks and flows within the layout. Loads nothing, applies nothing. */

/** A longhand property with its value, as the browser writes it. */
export type StyleDeclaration = readonly [property: string, value: string];

export interface SafeStyle {
  readonly declarations: readonly StyleDeclaration[];
  /** The properties left out. */
  readonly removed: readonly string[];
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const PROPERTIES: ReadonlySet<string> = new Set(
  words(`
    accent-color align-content align-items align-self aspect-ratio background-color block-size border-collapse border-spacing box-shadow box-sizing
    break-after break-before break-inside caption-side caret-color clear color color-scheme column-count column-gap column-width direction display
    empty-cells flex-basis flex-direction flex-grow flex-shrink flex-wrap float height hyphens inline-size justify-content justify-items justify-self
    letter-spacing line-break line-height list-style-position list-style-type max-block-size max-height max-inline-size max-width min-block-size
    min-height min-inline-size min-width object-fit object-position opacity order overflow-wrap overflow-x overflow-y quotes row-gap ruby-position
    tab-size table-layout text-align text-align-last text-indent text-orientation text-overflow text-shadow text-transform text-underline-offset
    text-wrap text-wrap-mode text-wrap-style unicode-bidi vertical-align white-space white-space-collapse width word-break word-spacing word-wrap
    writing-mode
  `),
);
const FAMILIES =
  /^(?:font|text-decoration|text-emphasis|padding|margin|grid|column-rule)(?:-|$)|^border-(?!image)(?:.+-)?(?:color|style|width|radius)$|^(?:overflow|scroll-padding)-(?:inline|block)$/;
const FUNCTIONS: ReadonlySet<string> = new Set(
  words('rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark calc min max clamp repeat minmax fit-content'),
);
const DISPLAYS =
  /^(?:none|block|inline|flow-root|list-item|(?:inline-)?(?:block|flex|grid|table)|table-(?:row|cell|caption|column|(?:row|header|footer|column)-group)|ruby|ruby-text|contents)$/;
const NO_NEGATIVES = /^(?:margin|text-indent)/;
/** Of a newspaper. Where they are within such columns, a browser tries every way to balance them all, which takes for ever: no layout nests them. */
export const COLUMNS: ReadonlySet<string> = new Set(['column-count', 'column-width']);
/** Fainter text cannot be read. */
const MIN_OPACITY = 0.3;

/** What a shorthand such as `background` or `border` sets beside what its author wrote. */
const BY_SHORTHAND = /^(?:background-(?!image)|border-image-(?!source)|text-decoration-skip|-)/;

/**
 * Parses declarations as the browser does, in a sheet that no document uses: nothing of them is loaded, and a strict Content-Security-Policy has no
 * objection. Priorities (`!important`) are dropped.
 */
export function safeStyle(text: string): SafeStyle {
  const declarations: StyleDeclaration[] = [];
  const removed: string[] = [];
  const style = parseDeclarations(text);
  if (!style) return { declarations, removed };
  for (const property of style) {
    const value = style.getPropertyValue(property).trim();
    if (isAllowed(property, value)) declarations.push([property, value]);
    else if (isOfNote(property, value)) removed.push(property);
  }
  return { declarations, removed };
}

function parseDeclarations(text: string): CSSStyleDeclaration | undefined {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`x{${text}}`);
  const rule = sheet.cssRules.item(0);
  return rule instanceof CSSStyleRule ? rule.style : undefined;
}

function isAllowed(property: string, value: string): boolean {
  if (value === '' || !(PROPERTIES.has(property) || FAMILIES.test(property))) return false;
  if (!callsOnlyKnown(value)) return false;
  if (property === 'display') return DISPLAYS.test(value);
  if (property === 'opacity') return Number(value) >= MIN_OPACITY;
  return !(NO_NEGATIVES.test(property) && value.includes('-'));
}

function callsOnlyKnown(value: string): boolean {
  const withoutStrings = value.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '');
  for (const [, name = ''] of withoutStrings.matchAll(/([^\s,/()]*)\(/g)) {
    if (name !== '' && !FUNCTIONS.has(name.toLowerCase())) return false;
  }
  return true;
}

function isOfNote(property: string, value: string): boolean {
  return !BY_SHORTHAND.test(property) && !['initial', 'none', 'normal', 'auto'].includes(value);
}
