/** `annotation-elements/export`: records → files. Pure functions, without DOM. */
export { recordsToJsonLines, type RecordSource } from './json-lines.js';
export {
  trlPreferencePairs,
  type LeftOutReason,
  type PreferencePair,
  type PreferencePairOptions,
  type PreferencePairs,
  type PreferencePairSummary,
} from './trl-preference.js';
