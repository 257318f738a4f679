import type { SchemeBase } from '../../core/scheme.js';

/** Text between the questions. It asks for nothing and is in no record. */
export interface PureDisplayScheme extends SchemeBase {
  readonly type: 'pure_display';
  /** Shown one below the other. A line that begins with `#` is a heading, an empty line ends a paragraph; all else is shown as it is. */
  readonly texts: readonly string[];
}
