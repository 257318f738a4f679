import type { SchemeBase } from '../../core/scheme.js';

/** A film beside the questions. It asks for nothing and is in no record. */
export interface VideoScheme extends SchemeBase {
  readonly type: 'video';
  /** Addresses of the same film, the preferred one first; `{{fields}}` in them, or a field's name alone, stand for what the item has there. */
  readonly sources: readonly string[];
  /** Shown where the film cannot be played; `''` for the interface's own words. */
  readonly fallbackText: string;
  /** Default `true`. Without controls nothing could start it, so they are there unless it starts by itself. */
  readonly controls: boolean;
  /** Starts by itself where the browser lets it, which most do only for muted films. Default `false`. */
  readonly autoplay: boolean;
  readonly loop: boolean;
  readonly muted: boolean;
}
