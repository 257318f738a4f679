/** One thing to know about a config or data file. Positions are one-based, and absent where the source was not text. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  /** Stable and machine-readable, for example `unknown-key`. */
  readonly code: string;
  /** One sentence that names what is wrong and how to mend it. */
  readonly message: string;
  /** Where in the value: keys and zero-based indexes from the root. */
  readonly path: readonly (string | number)[];
  readonly filename?: string;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}
