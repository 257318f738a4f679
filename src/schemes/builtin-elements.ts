/**
 * How the element of each built-in scheme type is loaded, by tag: only when a page needs it. Apart from builtin.ts, which has no DOM, and without
 * the definitions, so that a page pays for neither before it has a task. A test holds it against the list in builtin.ts.
 */
const loadPreferenceSchemes = () => import('../define/preference-schemes.js');

export const builtinElements: ReadonlyMap<string, () => Promise<unknown>> = new Map([
  // The three that a preference task is made of share most of their code, and come in one piece.
  ['pairwise-preference', loadPreferenceSchemes],
  ['radio-scheme', loadPreferenceSchemes],
  ['text-scheme', loadPreferenceSchemes],
  ['hierarchical-multiselect-scheme', () => import('../define/hierarchical-multiselect-scheme.js')],
  ['span-scheme', () => import('../define/span-scheme.js')],
  ['pure-display-scheme', () => import('../define/pure-display-scheme.js')],
  ['video-scheme', () => import('../define/video-scheme.js')],
  ['likert-scheme', () => import('../define/likert-scheme.js')],
  ['multiselect-scheme', () => import('../define/multiselect-scheme.js')],
  ['select-scheme', () => import('../define/select-scheme.js')],
  ['multirate-scheme', () => import('../define/multirate-scheme.js')],
  ['slider-scheme', () => import('../define/slider-scheme.js')],
  ['number-scheme', () => import('../define/number-scheme.js')],
  ['confidence-scheme', () => import('../define/confidence-scheme.js')],
  ['soft-label-scheme', () => import('../define/soft-label-scheme.js')],
  ['constant-sum-scheme', () => import('../define/constant-sum-scheme.js')],
  ['semantic-differential-scheme', () => import('../define/semantic-differential-scheme.js')],
  ['triage-scheme', () => import('../define/triage-scheme.js')],
  ['bws-scheme', () => import('../define/bws-scheme.js')],
  ['rubric-eval-scheme', () => import('../define/rubric-eval-scheme.js')],
  ['ranking-scheme', () => import('../define/ranking-scheme.js')],
  ['table-grid-scheme', () => import('../define/table-grid-scheme.js')],
]);
