/** Patterns of configs are searched for as JavaScript does it, and in time that no pattern and no text can blow up. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PatternError, searchPattern } from '../../src/core/search-pattern.js';

const PATTERNS = [
  ...[
    '',
    'a',
    'ab',
    'a|b',
    'a|',
    '|a',
    '(a|b)c',
    '(?:ab)+',
    '^a',
    'a$',
    '^$',
    '^a*$',
    'a?b',
    'a{2}',
    'a{2,}',
    'a{1,3}b',
    'a+?b',
    '(a*)*',
    '(a*)+b',
  ],
  ...[
    '[abc]',
    '[^a]',
    '[a-c]+$',
    '[\\]a]',
    '[^\\]]',
    '\\d+',
    '\\D',
    '\\w+\\s\\w+',
    '\\bfoo\\b',
    'o\\B',
    '.',
    '.+',
    '\\.',
    '\\(',
    '[(]',
    '[)|]',
    'a\\|b',
  ],
  ...[
    'foo.*bar',
    '^(?=.*a)(?=.*b)',
    '^(?!.*foo)',
    '(?<=a)b',
    '(?<!a)b',
    '(?<=a+)b$',
    'a(?!b)',
    '(?=a|b)[^a]',
    '(?<year>\\d{4})-\\d\\d',
    '\\x61',
    '\\u0061',
  ],
  ...[
    '(a|ab)(c|bcd)(d*)',
    '((a|b)*c){2}',
    '(?:a{0}b){2}',
    'x*',
    '(|a)+b',
    '\\n',
    '\\t|\\s',
    '[\\d-]+',
    '[\\b]',
    'A',
    'É',
    'ß',
    '(?:)',
    '()a',
    'a{,2}',
    'a{x',
  ],
];
const WITH_UNICODE = ['\\p{Lu}', '^\\p{L}+$', '\\u{1F44D}', '^.$', '[\\u{1F44D}-\\u{1F44F}]', '[^\\p{L}]', '\\ud83d\\udc4d'];
const TEXTS = [
  '',
  'a',
  'b',
  'ab',
  'ba',
  'abc',
  'aab',
  'aaa',
  'abcd',
  'acbc',
  'foo bar',
  'a foo.',
  'food',
  'foo x bar',
  'bar foo',
  'É',
  'é',
  '2024-05',
  'a\nb',
  'a|b',
  '(',
  ')',
  ']',
  'a-1',
  'x',
  '👍',
  '👍a',
  'A',
  'ß',
  'SS',
  'a{,2}',
  'a{x',
  ' a ',
  '\b',
  '\t',
];

describe('searching for a pattern', () => {
  for (const [flags, patterns] of [
    ['', PATTERNS],
    ['i', PATTERNS],
    ['u', [...PATTERNS.filter((pattern) => !['a{,2}', 'a{x'].includes(pattern)), ...WITH_UNICODE]],
    ['iu', WITH_UNICODE],
  ] as const) {
    it(`finds what JavaScript finds, with the flags “${flags}”`, () => {
      for (const pattern of patterns) {
        const isFound = searchPattern(pattern, flags);
        const native = new RegExp(pattern, flags);
        for (const text of TEXTS) assert.equal(isFound(text), native.test(text), `/${pattern}/${flags} in ${JSON.stringify(text)}`);
      }
    });
  }

  for (const [pattern, text] of [
    ['^(a+)+$', `${'a'.repeat(10_000)}!`],
    ['(a|a)*b', 'a'.repeat(10_000)],
    ['(.*)*x', 'a'.repeat(10_000)],
    ['a*a*a*a*a*a*b', 'a'.repeat(10_000)],
    [`${'a?'.repeat(100)}${'a'.repeat(100)}$`, 'a'.repeat(99)],
    ['(a?){200}a{200}$', 'a'.repeat(199)],
    ['foo.*bar.*baz.*qux', 'foobarbaz'.repeat(1000)],
    ['(?=.*.*.*x)y', 'a'.repeat(10_000)],
    ['(?<=x.*.*)y', `${'a'.repeat(9_999)}y`],
    ['\\s+$', ' '.repeat(9_999) + 'x'],
  ] as const) {
    it(`comes to an end on a text made against it: ${pattern.slice(0, 20)}`, () => {
      assert.equal(searchPattern(pattern, 'u')(text), false);
    });
  }

  for (const [pattern, said] of [
    ['(a)\\1', /refers back/],
    ['(?<x>a)\\k<x>', /refers back/],
    ['((a{100}){100}){100}', /repeats more/],
    ['a{1000000000}', /repeats more/],
    ['(', /is not a regular expression/],
    ['[z-a]', /is not a regular expression/],
  ] as const) {
    it(`refuses ${pattern}`, () => {
      assert.throws(
        () => searchPattern(pattern, ''),
        (error) => error instanceof PatternError && said.test(error.message),
      );
    });
  }
});
