/** A text to mark, its scheme and its spans, for tests. */
import type { SpanScheme } from '../../src/schemes/span/span.answer.js';

export const text = 'Ada Lovelace met Charles Babbage in London.';
export const entities: SpanScheme = {
  type: 'span',
  name: 'entities',
  description: 'Mark every name.',
  required: false,
  labels: [
    { name: 'Person', value: 'PER', shortcut: '1', tooltip: 'Names of people', color: '#3b82f6' },
    { name: 'Place', value: 'LOC', shortcut: '2' },
  ],
  text,
};
export const ada = { start: 0, end: 12, label: 'Person', value: 'PER', text: 'Ada Lovelace' };
export const london = { start: 36, end: 42, label: 'Place', value: 'LOC', text: 'London' };
