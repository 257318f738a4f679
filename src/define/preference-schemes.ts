/** Registers the schemes of a preference task, which are loaded together: a comparison, a choice and a reason. */
import './pairwise-preference.js';
import './radio-scheme.js';
import './text-scheme.js';
