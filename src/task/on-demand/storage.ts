/**
 * What a task asks for by itself. Pages that bring its storage along import the module behind this one: bundlers then need no object for all that a module exports,
 * nor the code that makes such objects.
 */
export { IndexedDbBackend } from '../../backends/indexeddb.js';
