/**
 * What a task asks for by itself. Pages that bring the tools for comparing along import the module behind this one: bundlers then need no object for all that a module exports,
 * nor the code that makes such objects.
 */
export { CompareTools, compareStyles } from '../../compare/compare-tools.js';
