/**
 * A formula in TeX as MathML, through Temml. What Temml makes is taken over element by element: nothing that is not listed here reaches the page. A
 * page loads this with its first formula.
 */
import temml from 'temml';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const MATH_ELEMENTS = words(
  'math menclose mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none',
);
export const MATH_ATTRIBUTES = words(
  'accent class columnalign depth display displaystyle fence form height largeop linethickness lspace mathbackground mathcolor mathsize mathvariant maxsize minsize movablelimits notation rowspacing rspace scriptlevel separator stretchy style symmetric voffset width',
);
const STYLES =
  /^(?:border(?:-[a-z-]+)?|color|display|font-weight|justify-content|math-depth|padding(?:-[a-z-]+)?|text-align|white-space|width)$/;
/** A class of Temml's own. */
const CLASSES = /^(?:tml-[a-z-]+|mathcal|mathscr|menclose|upstrike|downstrike|sout|longdiv|phasor-[a-z]+|actuarial|circle-pad)$/;

const MATHML = 'http://www.w3.org/1998/Math/MathML';
/** Of one formula. More is no formula that anybody reads. */
const MAX_TEX = 3_000;
const MAX_DEPTH = 60;
const MAX_NODES = 4_000;
/** Columns times rows: every row of a table is filled up to the longest. */
const MAX_CELLS = 2_000;
const MAX_EXPANSIONS = 300;
/** In em and in points. */
const MAX_SIZE: [number, number] = [20, 300];

/** `undefined` where it cannot be shown: it is no TeX, asks for what is not allowed, or is too much. */
export function renderMath(tex: string, display: boolean): Element | undefined {
  if (tex.length > MAX_TEX || braceDepth(tex) > MAX_DEPTH || cells(tex) > MAX_CELLS) return undefined;
  const made = document.createElement('span');
  try {
    temml.render(tex, made, {
      displayMode: display,
      throwOnError: true,
      trust: false,
      strict: false,
      annotate: false,
      wrap: 'none',
      maxExpand: MAX_EXPANSIONS,
      maxSize: MAX_SIZE,
      macros: {},
    });
  } catch {
    return undefined;
  }
  const [math] = made.children;
  return math?.localName === 'math' ? new MathCopy().element(math, 0) : undefined;
}

function braceDepth(tex: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of tex) {
    if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function cells(tex: string): number {
  const rows = tex.split('\\\\');
  return rows.length * Math.max(...rows.map((row) => row.split('&').length));
}

class MathCopy {
  #nodes = 0;

  element(made: Element, depth: number): Element | undefined {
    this.#nodes += 1;
    if (made.namespaceURI !== MATHML || !MATH_ELEMENTS.has(made.localName) || depth > MAX_DEPTH || this.#nodes > MAX_NODES)
      return undefined;
    const copy = document.createElementNS(MATHML, made.localName);
    this.#attributes(made, copy);
    for (const child of made.childNodes) {
      // Without one of its parts a formula says something else.
      const part =
        child instanceof Element ? this.element(child, depth + 1) : child instanceof Text ? document.createTextNode(child.data) : null;
      if (part === undefined) return undefined;
      if (part) copy.append(part);
    }
    return copy;
  }

  #attributes(made: Element, copy: Element): void {
    for (const { name, value } of made.attributes) {
      if (name === 'class') {
        const classes = value.split(' ').filter((each) => CLASSES.test(each));
        if (classes.length > 0) copy.setAttribute('class', classes.join(' '));
      } else if (name !== 'style' && MATH_ATTRIBUTES.has(name)) copy.setAttribute(name, value);
    }
    if (!(made instanceof MathMLElement) || !(copy instanceof MathMLElement)) return;
    for (const property of made.style) if (STYLES.test(property)) copy.style.setProperty(property, made.style.getPropertyValue(property));
  }
}
