/** Every language says everything that English says, for any numbers and names. The compiler holds that nothing is missing; this, that nothing is empty. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AnswerIssue } from '../../src/core/answer.js';
import { LANGUAGES, loadMessages } from '../../src/locales/load-messages.js';

const ISSUES: readonly AnswerIssue[] = [
  { code: 'value-missing' },
  ...[0, 1, 2, 5].flatMap((count): readonly AnswerIssue[] => [
    { code: 'too-short', minLength: count, length: 0 },
    { code: 'too-long', maxLength: count, length: 9 },
    { code: 'too-few', min: 3, count },
    { code: 'too-many', max: 1, count },
    { code: 'incomplete', missing: count },
  ]),
  { code: 'label-missing', label: 'L' },
  { code: 'wrong-sum', total: 100, sum: 9 },
  { code: 'too-low', min: 1.5 },
  { code: 'too-high', max: 2 },
  { code: 'between-steps', below: 1, above: 2 },
  { code: 'not-a-number', text: 'x' },
];
const PROGRESS = { done: 2, skipped: 1, remaining: 3, total: 6 };
/** Arguments for the functions whose parameters are not all numbers or all names. */
const ARGUMENTS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  issue: ISSUES.map((issue) => [issue]),
  textCounter: [
    [1, null, null],
    [1, 2, null],
    [2, null, 3],
    [3, 1, 9],
  ],
  progress: [[PROGRESS], [{ ...PROGRESS, skipped: 0 }]],
  completeSummary: [[PROGRESS]],
  refused: ['empty', 'issues', 'skip-reason-missing'].flatMap((reason) => [
    [reason, true],
    [reason, false],
  ]),
  layoutRemoved: [[['<script>', 'onclick']]],
  pairsWritten: [
    [1, []],
    [3, [['tie', 2]]],
  ],
  words: [
    ['A', 1],
    ['A', 1234],
  ],
  found: [[1, 2, ['A', 'B']]],
  chosen: [
    [0, null, null],
    [1, 1, 3],
  ],
  selected: [
    ['t', []],
    ['t', ['x']],
  ],
  handle: [['t', 1, 3]],
  grabbed: [['t', 1, 3]],
  dropped: [['t', 1, 3]],
  moved: [
    ['t', 1, 3, true],
    ['t', 2, 3, false],
  ],
  cell: [[1, 2, 'r']],
};
const NUMBERS = [
  [0, 0],
  [1, 1],
  [2, 5],
  [-1, 10],
];
const NAMES = [['one', 'two', 'three']];
const TAKES_NUMBERS = new Set(['itemHeading', 'summary', 'more', 'matches', 'left', 'resting', 'spans', 'page']);

/** Every text of a language by its path, functions called with each of their arguments. */
function textsOf(messages: object, path = ''): [path: string, text: unknown][] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]): [string, unknown][] => {
    const place = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'function') {
      const calls = ARGUMENTS[key] ?? (TAKES_NUMBERS.has(key) ? NUMBERS : NAMES);
      return calls.map((args) => [`${place}(${JSON.stringify(args)})`, Reflect.apply(value, messages, args)]);
    }
    return typeof value === 'object' && value !== null ? textsOf(value, place) : [[place, value]];
  });
}

describe('the texts of the interface', () => {
  it('are there in English for a language that is not', async () => {
    assert.equal((await loadMessages('tlh')).submit, 'Submit');
    assert.equal((await loadMessages('')).submit, 'Submit');
    assert.equal((await loadMessages('en-GB')).submit, 'Submit');
  });

  for (const language of LANGUAGES) {
    it(`are texts in ${language}, whatever they are about`, async () => {
      const messages = await loadMessages(`${language}-XX`);
      const texts = textsOf(messages);
      assert.ok(texts.length > 100);
      for (const [path, text] of texts) {
        assert.equal(typeof text, 'string', path);
        assert.match(String(text), /\S/u, path);
        assert.doesNotMatch(String(text), /undefined|NaN|\[object/, path);
      }
    });
  }

  for (const language of LANGUAGES.filter((each) => each !== 'en')) {
    it(`are not left in English in ${language}`, async () => {
      const english = new Map(textsOf(await loadMessages('en')));
      const same = textsOf(await loadMessages(language)).filter(
        ([path, text]) => english.get(path) === text && /\p{L}{4}/u.test(String(text)),
      );
      assert.ok(same.length <= 5, `the same as in English: ${same.map(([path, text]) => `${path} “${String(text)}”`).join(', ')}`);
    });
  }
});
