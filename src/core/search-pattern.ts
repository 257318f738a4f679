/**
 * Whether a regular expression is found in a text, in time that grows with both and never explodes: all ways to match go through the text side by side
 * (Thompson 1968), where a browser's own engine tries one after the other. Patterns come from configs, and what is searched from annotators.
 * JavaScript's syntax; back-references alone cannot be searched for so.
 */

/** The pattern is none, or none that can be searched for; the message says why, with the mend. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

/** Repeats count as often as they repeat. */
const MAX_STEPS = 2_000;
/** Of one search. Beyond, nothing is found. */
const MAX_WORK = 3_000_000;

type Look = { readonly program: Program; readonly ahead: boolean; readonly negated: boolean };
type Step =
  | { readonly type: 'character'; readonly is: (character: string) => boolean; readonly next: number }
  | { readonly type: 'either'; readonly next: readonly number[] }
  | { readonly type: 'assert'; readonly holds: (place: Place) => boolean; readonly next: number }
  | { readonly type: 'look'; readonly look: Look; readonly next: number }
  | { readonly type: 'found' };
type Program = { readonly steps: readonly Step[]; readonly start: number };

/** A position between characters. */
interface Place {
  readonly characters: readonly string[];
  readonly index: number;
}

/**
 * @param flags of JavaScript: `i`, `u`
 * @returns whether the pattern is found somewhere in a text
 * @throws PatternError
 */
export function searchPattern(pattern: string, flags: string): (text: string) => boolean {
  checkSyntax(pattern, flags);
  const program = new PatternReader(pattern, flags).program();
  const split = flags.includes('u') ? (text: string) => Array.from(text) : (text: string) => text.split('');
  return (text) => new Search(split(text)).isFound(program);
}

function checkSyntax(pattern: string, flags: string): void {
  try {
    new RegExp(pattern, flags);
  } catch (error) {
    throw new PatternError(`“${pattern}” is not a regular expression: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** What stands between here and what follows: makes steps that lead to `next`, and returns the first of them. */
type Part = (next: number) => number;

const ATOM =
  /\\(?:[pP]\{[^}]*\}|u\{[\dA-Fa-f]+\}|u[Dd][89ABab][\dA-Fa-f]{2}\\u[Dd][C-Fc-f][\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|c[A-Za-z]|[^])|\[(?:\\[^]|[^\]\\])*\]|[^]/uy;
const GROUP = /\((?:\?(?::|<(?![=!])[^>]*>|(<?[=!])))?/y;
const REPEAT = /(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y;
const BACK_REFERENCE = /\\(?:[1-9]|k<)/y;

class PatternReader {
  readonly #pattern: string;
  readonly #flags: string;
  readonly #isWord: RegExp;
  #steps: Step[] = [];
  #at = 0;

  constructor(pattern: string, flags: string) {
    this.#pattern = pattern;
    this.#flags = flags;
    this.#isWord = new RegExp('^\\w$', flags);
  }

  /** Reads to the end of the pattern, or of the group that it is in. */
  program(): Program {
    const around = this.#steps;
    this.#steps = [];
    const read = this.#choices();
    const start = read(this.#add({ type: 'found' }));
    const program = { steps: this.#steps, start };
    this.#steps = around;
    return program;
  }

  #choices(): Part {
    const choices = [this.#sequence()];
    while (this.#pattern[this.#at] === '|') {
      this.#at += 1;
      choices.push(this.#sequence());
    }
    const [only] = choices;
    return choices.length === 1 && only ? only : (next) => this.#add({ type: 'either', next: choices.map((choice) => choice(next)) });
  }

  #sequence(): Part {
    const parts: Part[] = [];
    while (this.#at < this.#pattern.length && !'|)'.includes(this.#pattern.charAt(this.#at))) parts.push(this.#repeated(this.#single()));
    return (next) => parts.reduceRight((following, part) => part(following), next);
  }

  #repeated(part: Part): Part {
    const found = this.#take(REPEAT);
    if (!found) return part;
    const [, sign, least = '0', comma = '', most = ''] = found;
    const from = sign === undefined ? Number(least) : sign === '+' ? 1 : 0;
    const to = sign === undefined ? (comma === '' ? from : most === '' ? Infinity : Number(most)) : sign === '?' ? 1 : Infinity;
    return (next) => {
      let first = to === Infinity ? this.#loop(part, next) : next;
      for (let count = from; to !== Infinity && count < to; count += 1) first = this.#add({ type: 'either', next: [part(first), next] });
      for (let count = 0; count < from; count += 1) first = part(first);
      return first;
    };
  }

  #loop(part: Part, next: number): number {
    const ways: number[] = [next];
    const loop = this.#add({ type: 'either', next: ways });
    ways.unshift(part(loop));
    return loop;
  }

  #single(): Part {
    const reference = this.#take(BACK_REFERENCE);
    if (reference)
      throw new PatternError(
        `“${this.#pattern}” refers back to what a group matched, which cannot be searched for. Write out what is meant.`,
      );
    const group = this.#take(GROUP);
    if (group) return this.#group(group[1]);
    const atom = this.#take(ATOM)?.[0] ?? '';
    if (atom === '^') return this.#assert(({ index }) => index === 0);
    if (atom === '$') return this.#assert(({ index, characters }) => index === characters.length);
    if (atom === '\\b') return this.#assert((place) => this.#isBoundary(place));
    if (atom === '\\B') return this.#assert((place) => !this.#isBoundary(place));
    const is = characterTest(atom, this.#flags);
    return (next) => this.#add({ type: 'character', is, next });
  }

  #group(look: string | undefined): Part {
    const within = look === undefined ? this.#choices() : undefined;
    const program = within ? undefined : this.program();
    this.#at += 1;
    if (within) return within;
    return (next) =>
      program
        ? this.#add({ type: 'look', look: { program, ahead: look?.startsWith('<') !== true, negated: look?.endsWith('!') === true }, next })
        : next;
  }

  #assert(holds: (place: Place) => boolean): Part {
    return (next) => this.#add({ type: 'assert', holds, next });
  }

  #isBoundary({ characters, index }: Place): boolean {
    return this.#isWord.test(characters[index - 1] ?? '') !== this.#isWord.test(characters[index] ?? '');
  }

  #take(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.#at;
    const found = expression.exec(this.#pattern);
    if (found) this.#at = expression.lastIndex;
    return found;
  }

  #add(step: Step): number {
    if (this.#steps.length >= MAX_STEPS)
      throw new PatternError(`“${this.#pattern}” repeats more than can be searched for. Use smaller counts.`);
    return this.#steps.push(step) - 1;
  }
}

/** By the browser's own engine: it knows classes, scripts and cases. */
function characterTest(atom: string, flags: string): (character: string) => boolean {
  const expression = new RegExp(`^(?:${atom})$`, flags);
  const known = new Map<string, boolean>();
  return (character) => {
    const found = known.get(character) ?? expression.test(character);
    known.set(character, found);
    return found;
  };
}

/** One search through one text. */
class Search {
  readonly #characters: readonly string[];
  readonly #known = new Map<Look, Map<number, boolean>>();
  #work = MAX_WORK;

  constructor(characters: readonly string[]) {
    this.#characters = characters;
  }

  isFound(program: Program): boolean {
    return this.#run(program, 0, this.#characters.length, 'anywhere') !== undefined;
  }

  /**
   * @param starts whether it may begin at any place from here on, or here alone
   * @returns where the first match ends that ends up to `end`; with `exactly`, one that ends there
   */
  #run(program: Program, from: number, end: number, starts: 'anywhere' | 'here', exactly = false): number | undefined {
    let reached = new Set<number>();
    for (let index = from; index <= end; index += 1) {
      if (index === from || starts === 'anywhere') this.#follow(program, program.start, index, reached);
      const next = new Set<number>();
      for (const number of reached) {
        const step = program.steps[number];
        this.#work -= 1;
        if (step?.type === 'found' && (!exactly || index === end)) return index;
        if (step?.type === 'character' && index < end && step.is(this.#characters[index] ?? ''))
          this.#follow(program, step.next, index + 1, next);
      }
      if (this.#work < 0 || (next.size === 0 && starts === 'here')) return undefined;
      reached = next;
    }
    return undefined;
  }

  /** Goes on to all steps that are reached without a character. */
  #follow(program: Program, first: number, index: number, reached: Set<number>): void {
    const waiting = [first];
    for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
      const step = program.steps[number];
      if (!step || reached.has(number)) continue;
      reached.add(number);
      this.#work -= 1;
      if (step.type === 'either') waiting.push(...step.next);
      else if (step.type === 'assert' && step.holds({ characters: this.#characters, index })) waiting.push(step.next);
      else if (step.type === 'look' && this.#looks(step.look, index)) waiting.push(step.next);
    }
  }

  #looks(look: Look, index: number): boolean {
    const places = this.#known.get(look) ?? new Map<number, boolean>();
    this.#known.set(look, places);
    const known = places.get(index);
    if (known !== undefined) return known;
    const found = look.ahead
      ? this.#run(look.program, index, this.#characters.length, 'here') !== undefined
      : this.#run(look.program, 0, index, 'anywhere', true) !== undefined;
    places.set(index, found !== look.negated);
    return found !== look.negated;
  }
}
