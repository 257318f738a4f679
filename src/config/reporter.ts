/** Collects diagnostics and knows where in the source each belongs. */
import type { Diagnostic } from '../core/diagnostic.js';
import { nearestName } from './nearest-name.js';
import type { PlacedDocument } from './placed-node.js';
import type { LineIndex, Path, TextRange } from './source-text.js';

/** The text that a value came from. */
export interface ConfigSource {
  readonly filename: string | undefined;
  readonly lines: LineIndex;
  readonly places: PlacedDocument;
}

export interface Finding {
  readonly code: string;
  readonly message: string;
  readonly path: Path;
  /** Whether the key or the value is meant. Default the value. */
  readonly at?: 'key' | 'value';
  /** The exact place, where it is smaller than a value. */
  readonly range?: TextRange;
}

/** Beyond so many findings nobody reads on, and a hostile file could ask for any number of them. */
const MAX_FINDINGS = 2_000;
/** A message quotes what the file says, which may be long. */
const MAX_MESSAGE = 2_000;

/** There is more to report than is reported. */
class TooManyFindings extends Error {
  override readonly name = 'TooManyFindings';
}

/** @returns `undefined` when there was so much to report that the reading was given up, which is reported as an error */
export function unlessTooManyFindings<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof TooManyFindings) return undefined;
    throw error;
  }
}

export class Reporter {
  readonly diagnostics: Diagnostic[] = [];
  readonly #source: ConfigSource | undefined;
  readonly #filename: string | undefined;

  constructor(source: ConfigSource | undefined, filename: string | undefined) {
    this.#source = source;
    this.#filename = filename;
  }

  get hasErrors(): boolean {
    return this.diagnostics.some(({ severity }) => severity === 'error');
  }

  error(finding: Finding): void {
    this.#report('error', finding);
  }

  warning(finding: Finding): void {
    this.#report('warning', finding);
  }

  /** A key that nothing is known of, with the known one that was probably meant. */
  unknownKey(path: Path, known: Iterable<string>, where: string): void {
    const key = String(path.at(-1));
    const nearest = nearestName(key, known);
    const mend = nearest === undefined ? 'It does nothing; remove it, or check its spelling.' : `Did you mean “${nearest}”?`;
    this.warning({ code: 'unknown-key', message: `“${key}” is not a known key of ${where}. ${mend}`, path, at: 'key' });
  }

  /** The text of a value as its author wrote it. */
  written(path: Path, value: unknown): string {
    return this.#source?.places.written(path) ?? (typeof value === 'string' ? value : JSON.stringify(value));
  }

  /** The key at the end of a path as its author wrote it: YAML makes numbers of some. */
  writtenKey(path: Path): string {
    return this.#source?.places.writtenKey(path) ?? String(path.at(-1));
  }

  #report(severity: Diagnostic['severity'], finding: Finding): void {
    if (this.diagnostics.length >= MAX_FINDINGS) {
      const message = `There are more than ${String(MAX_FINDINGS)} problems; the others are not listed.`;
      this.#add('error', { code: 'more-problems', message, path: [] });
      throw new TooManyFindings();
    }
    this.#add(severity, finding);
  }

  #add(severity: Diagnostic['severity'], { code, message, path, at = 'value', range }: Finding): void {
    const source = this.#source;
    const place = source && (range ?? source.places.find(path, at) ?? { start: 0, end: 0 });
    this.diagnostics.push({
      severity,
      code,
      message: message.length > MAX_MESSAGE ? cut(message) : message,
      path: [...path],
      ...(this.#filename !== undefined && { filename: this.#filename }),
      ...(place && source.lines.position(place)),
    });
  }
}

/** The beginning of a long text, as a text of its own: a slice would keep the whole one in memory. */
function cut(text: string): string {
  return `${Array.from(text.slice(0, MAX_MESSAGE)).join('')}…`;
}
