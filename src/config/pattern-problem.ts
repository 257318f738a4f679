/** Whether a regular expression of a config can be searched for in what annotators write. */
import { PatternError, searchPattern } from '../core/search-pattern.js';

/** @returns what is wrong, with the mend; `undefined` when nothing is */
export function patternProblem(pattern: string): string | undefined {
  try {
    // What the flag `u` takes for a slip is read without it.
    searchPattern(pattern, '');
    return undefined;
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    return error.message;
  }
}
