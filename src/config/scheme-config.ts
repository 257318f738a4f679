/** What the config side knows of a scheme type: which keys it has, and how they become the parsed scheme. */
import type { SchemeBase } from '../core/scheme.js';
import type { DocumentedKeys } from './documented-keys.js';
import type { ItemTexts } from './item-texts.js';
import type { Reporter } from './reporter.js';
import type { Path } from './source-text.js';

/** A scheme as it is written in the config. */
export interface SchemeSource {
  readonly value: Readonly<Record<string, unknown>>;
  readonly path: Path;
  /** What every scheme has, read already. */
  readonly base: Omit<SchemeBase, 'type'>;
  /** Which fields of the task's items hold text. */
  readonly itemTexts: ItemTexts;
}

export interface SchemeConfig<S extends SchemeBase> {
  /** What the type is for, in a sentence for the author of a config. */
  readonly description: string;
  /** The keys that it reads, beside those of every scheme. */
  readonly keys: DocumentedKeys;
  /** Further keys that are known and do nothing for this type, each with the reason that the author is told. */
  readonly inertKeys?: ReadonlyMap<string, string>;
  /**
   * @returns the scheme; `undefined` when it cannot be run, which was reported; `unsupported` when it asks for something that is not there
   *   yet, which was reported too
   */
  read(source: SchemeSource, reporter: Reporter): S | undefined | 'unsupported';
}
