/** Schemes and items for the stories, as the config parser gives them. */
import type { PairwiseScheme, RadioScheme, TextScheme } from '../src/index.js';
import { readVerdicts } from '../src/schemes/pairwise/pairwise.winner.js';

export const preference: PairwiseScheme = {
  type: 'pairwise',
  name: 'preference',
  description: 'Which answer would you rather have been given?',
  required: false,
  labels: [
    {
      name: 'A is better',
      value: 'A is better',
      shortcut: 'a',
      tooltip: 'I would take answer A without hesitation',
      winner: 'a',
      strength: 1,
    },
    {
      name: 'B is better',
      value: 'B is better',
      shortcut: 'b',
      tooltip: 'I would take answer B without hesitation',
      winner: 'b',
      strength: 1,
    },
    { name: 'Equally good', value: 'Equally good', shortcut: 'e', tooltip: 'Either would do', winner: 'tie', strength: 0 },
    { name: 'Both bad', value: 'Both bad', shortcut: 'x', tooltip: 'I would ask again', winner: 'both-bad', strength: 0 },
  ],
};

const grades = [
  'A is much better',
  'A is better',
  'A is slightly better',
  'About the same',
  'B is slightly better',
  'B is better',
  'B is much better',
];
const verdicts = readVerdicts(grades);

export const graded: PairwiseScheme = {
  ...preference,
  name: 'graded',
  labels: grades.map((name, index) => ({
    name,
    value: name,
    shortcut: String(index + 1),
    winner: verdicts[index]?.winner ?? null,
    strength: verdicts[index]?.strength ?? 0,
  })),
};

export const dimension: RadioScheme = {
  type: 'radio',
  name: 'dimension',
  description: 'What decided it?',
  required: false,
  labels: [
    { name: 'Useful', value: 'Useful', shortcut: '1', tooltip: 'It gets the reader further' },
    { name: 'Harmless', value: 'Harmless', shortcut: '2', tooltip: 'It puts nobody at risk' },
    { name: 'Truthful', value: 'Truthful', shortcut: '3', tooltip: 'It says what is so, and what it does not know' },
  ],
};

export const hebrewDimension: RadioScheme = {
  ...dimension,
  description: 'מה הכריע?',
  labels: [
    { name: 'מועיל', value: 'useful', shortcut: '1', tooltip: 'עוזר לקורא להתקדם' },
    { name: 'בטוח', value: 'harmless', shortcut: '2', tooltip: 'לא מסכן איש' },
    { name: 'אמין', value: 'truthful', shortcut: '3', tooltip: 'אומר את האמת' },
  ],
};

export const hebrewPreference: PairwiseScheme = {
  ...preference,
  description: 'איזו תשובה טובה יותר?',
  labels: [
    { name: 'תשובה A', value: 'a', shortcut: 'a', winner: 'a', strength: 1 },
    { name: 'תשובה B', value: 'b', shortcut: 'b', winner: 'b', strength: 1 },
    { name: 'שתיהן טובות', value: 'tie', shortcut: 'e', winner: 'tie', strength: 0 },
  ],
};

export const longDimension: RadioScheme = {
  ...dimension,
  description:
    'Think of the person who asked, of what they know already, and of what they will do with the answer. Which of these weighed most in your decision?',
  labels: [
    {
      name: 'The better answer tells the reader what to do next, in an order in which it can be done, without making them look anything up',
      value: 1,
      shortcut: '1',
      tooltip:
        'A long explanation that wraps over several lines, as explanations do when someone wants to be quite sure that they are understood',
    },
    { name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', value: 2, shortcut: '2' },
  ],
};

export const reason: TextScheme = {
  type: 'text',
  name: 'reason',
  description: 'Say in a sentence or two why.',
  required: false,
  textarea: true,
  placeholder: 'What made the difference?',
  minLength: null,
  maxLength: null,
};

export const responses = {
  a: 'Put the lentils on with cold water and a bay leaf.\n\n1. Bring them to the boil.\n2. Turn the heat down and wait twenty minutes.\n3. Salt them only now, so that the skins stay soft.',
  b: 'Lentils are easy. Just boil them until they are done.',
};

export const longResponses = {
  a: Array.from(
    { length: 30 },
    (_, index) => `${String(index + 1)}. A step that says what to do, how long it takes, and how to see that it worked.`,
  ).join('\n'),
  b: 'averylongwordwithoutanyplacetobreakit'.repeat(12),
};
