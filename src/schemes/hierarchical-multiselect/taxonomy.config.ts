/** The forms in which a config writes a taxonomy, read into one: mappings from a name to what is below it, lists, and mappings with `name`. */
import { isPlainObject } from '../../core/json.js';
import { describe } from '../../config/read-mapping.js';
import type { Reporter } from '../../config/reporter.js';
import type { Path } from '../../config/source-text.js';
import type { TaxonomyNode } from './hierarchical-multiselect.answer.js';

const MAX_NODES = 20_000;
const MAX_DEPTH = 32;
/** What a node that is a mapping of its own may have. */
const NODE_KEYS: readonly string[] = ['name', 'children', 'tooltip', 'description'];

interface NamedPart {
  readonly name: string;
  readonly path: Path;
  readonly tooltip?: string;
  /** What is below it, as written. */
  readonly below: unknown;
  readonly belowPath: Path;
}

/** @returns the nodes; what could not be read was reported */
export function readTaxonomy(value: unknown, reporter: Reporter, path: Path): readonly TaxonomyNode[] {
  return new TaxonomyReader(reporter).read(value, path, 1);
}

class TaxonomyReader {
  readonly #reporter: Reporter;
  #count = 0;

  constructor(reporter: Reporter) {
    this.#reporter = reporter;
  }

  read(value: unknown, path: Path, depth: number): readonly TaxonomyNode[] {
    const parts = this.#parts(value, path);
    if (depth > MAX_DEPTH && parts.length > 0) {
      this.#error('too-deep', `A taxonomy has at most ${String(MAX_DEPTH)} levels. Bring these names further up.`, path);
      return [];
    }
    const names = new Set<string>();
    return parts.flatMap((part) => this.#node(part, names, depth));
  }

  #node({ name, path, tooltip, below, belowPath }: NamedPart, siblings: Set<string>, depth: number): TaxonomyNode[] {
    this.#count += 1;
    if (this.#count === MAX_NODES + 1) this.#error('too-large', `A taxonomy has at most ${String(MAX_NODES)} names. Shorten it.`, path);
    if (this.#count > MAX_NODES) return [];
    if (name.trim() === '') {
      this.#error('missing-label-name', 'A name in the taxonomy must have a text.', path);
      return [];
    }
    if (siblings.has(name)) {
      this.#error('duplicate-label', `“${name}” is here twice under the same name above. Rename or remove one.`, path);
      return [];
    }
    siblings.add(name);
    return [{ name, ...(tooltip !== undefined && { tooltip }), children: this.read(below, belowPath, depth + 1) }];
  }

  #parts(value: unknown, path: Path): readonly NamedPart[] {
    if (value === undefined || value === null) return [];
    if (Array.isArray(value)) return value.flatMap((entry: unknown, index) => this.#listed(entry, [...path, index]));
    if (isPlainObject(value)) return Object.entries(value).map(([name, below]) => this.#keyed(name, below, [...path, name]));
    const message = `What is below a name must be a list or a mapping; here it is ${describe(value)}. It is left out. Write it as a list: [${this.#reporter.written(path, value)}].`;
    this.#reporter.warning({ code: 'wrong-type', message, path });
    return [];
  }

  /** An entry of a list: a text, `{ name, children }`, or a mapping from names to what is below them. */
  #listed(value: unknown, path: Path): readonly NamedPart[] {
    if (isPlainObject(value)) return 'name' in value ? [this.#described(value, undefined, path)] : this.#parts(value, path);
    if (typeof value === 'object') {
      this.#error('missing-label-name', `An entry of a taxonomy must be a text or a mapping; here it is ${describe(value)}.`, path);
      return [];
    }
    return [{ name: this.#reporter.written(path, value), path, below: undefined, belowPath: path }];
  }

  #keyed(name: string, value: unknown, path: Path): NamedPart {
    const isDescribed = isPlainObject(value) && ('children' in value || 'tooltip' in value) && isNode(value);
    return isDescribed ? this.#described(value, name, path) : { name, path, below: value, belowPath: path };
  }

  #described(value: Readonly<Record<string, unknown>>, key: string | undefined, path: Path): NamedPart {
    for (const found of Object.keys(value)) {
      if (!NODE_KEYS.includes(found)) this.#reporter.unknownKey([...path, found], NODE_KEYS, 'a name in a taxonomy');
    }
    const tooltip = this.#text(value, 'tooltip', path) ?? this.#text(value, 'description', path);
    const name = this.#text(value, 'name', path) ?? key ?? '';
    return { name, path, ...(tooltip && { tooltip }), below: value['children'], belowPath: [...path, 'children'] };
  }

  #text(value: Readonly<Record<string, unknown>>, key: string, path: Path): string | undefined {
    const found = value[key];
    if (found === undefined || found === null) return undefined;
    if (typeof found !== 'object') return this.#reporter.written([...path, key], found);
    const message = `“${key}” must be a text; here it is ${describe(found)}. It is left out.`;
    this.#reporter.warning({ code: 'wrong-type', message, path: [...path, key] });
    return undefined;
  }

  #error(code: string, message: string, path: Path): void {
    this.#reporter.error({ code, message, path });
  }
}

function isNode(value: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(value).every((key) => NODE_KEYS.includes(key));
}
