/** Registers every element of the library. */
import './annotation-task.js';
import './pairwise-preference.js';
import './radio-scheme.js';
import './text-scheme.js';

export type * from './annotation-task.js';
export type * from './pairwise-preference.js';
export type * from './radio-scheme.js';
export type * from './text-scheme.js';
