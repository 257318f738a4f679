/** Schemes for tests, as the config parser gives them. */
import type { PairwiseScheme } from '../../src/schemes/pairwise/pairwise.answer.js';
import type { RadioScheme } from '../../src/schemes/radio/radio.answer.js';
import type { TextScheme } from '../../src/schemes/text/text.answer.js';

export const preference: PairwiseScheme = {
  type: 'pairwise',
  name: 'preference',
  description: 'Which answer serves the reader better?',
  required: false,
  labels: [
    { name: 'A is better', value: 'A is better', shortcut: 'a', tooltip: 'The first answer wins', winner: 'a', strength: 1 },
    { name: 'B is better', value: 'B is better', shortcut: 'b', tooltip: 'The second answer wins', winner: 'b', strength: 1 },
    { name: 'Equally good', value: 'Equally good', shortcut: 'e', tooltip: 'No difference that matters', winner: 'tie', strength: 0 },
    { name: 'Both bad', value: 'Both bad', shortcut: 'x', tooltip: 'Neither can be used', winner: 'both-bad', strength: 0 },
  ],
};

export const dimension: RadioScheme = {
  type: 'radio',
  name: 'dimension',
  description: 'What decided it?',
  required: false,
  labels: [
    { name: 'Useful', value: 'useful', shortcut: '1', tooltip: 'It solves the problem' },
    { name: 'Safe', value: 'safe', shortcut: '2' },
    { name: 'True', value: 3, shortcut: '3' },
  ],
};

export const reason: TextScheme = {
  type: 'text',
  name: 'reason',
  description: 'Why?',
  required: false,
  textarea: true,
  placeholder: 'A sentence will do',
  minLength: null,
  maxLength: null,
};
