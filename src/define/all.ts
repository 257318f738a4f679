/**
 * Registers every element of the library: the task and the schemes of a preference task at once, every other scheme when the page first uses
 * its tag.
 */
import './annotation-task.js';
import './preference-schemes.js';
import { builtinElements } from '../schemes/builtin-elements.js';
import { loadElementsOnUse } from '../schemes/load-on-use.js';

export type * from './annotation-task.js';
export type * from './pairwise-preference.js';
export type * from './radio-scheme.js';
export type * from './text-scheme.js';
export type * from './task-progress.js';
export type * from './annotation-report.js';

// On a server nothing is used before the page is there.
if (typeof document !== 'undefined')
  loadElementsOnUse(
    document,
    new Map([
      ...builtinElements,
      ['task-progress', () => import('./task-progress.js')],
      ['annotation-report', () => import('./annotation-report.js')],
    ]),
  );
