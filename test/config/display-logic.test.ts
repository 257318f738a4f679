/** `display_logic` and `show_if` as configs write them, and what is said about those that cannot work. */
import { expect } from '@open-wc/testing';
import { parseTaskConfig, TaskConfigError } from '../../src/config/index.js';

const HEAD = `annotation_task_name: T
annotation_schemes:
  - { annotation_type: radio, name: kind, description: Kind?, labels: [Yes, No] }
  - annotation_type: text
    name: why
    description: Why?
`;

function logic(lines: string): unknown {
  return parseTaskConfig(`${HEAD}${lines}`).config.annotationSchemes[1]?.displayLogic;
}

function problems(lines: string): string[] {
  try {
    return parseTaskConfig(`${HEAD}${lines}`).diagnostics.map(({ code, line }) => `${String(line)} ${code}`);
  } catch (error) {
    if (!(error instanceof TaskConfigError)) throw error;
    return error.diagnostics.map(({ code, line, message }) => `${String(line)} ${code}: ${message}`);
  }
}

describe('display logic in a config', () => {
  it('is read with every kind of operator', () => {
    expect(
      logic(`    display_logic:
      logic: any
      show_when:
        - { schema: kind, operator: equals, value: Yes }
        - { schema: kind, operator: contains, value: [a, 2], case_sensitive: true }
        - { schema: kind, operator: matches, value: "^x+$" }
        - { schema: kind, operator: gte, value: "3" }
        - { schema: kind, operator: in_range, value: [1, 2.5] }
        - { schema: kind, operator: not_empty }
`),
    ).to.deep.equal({
      logic: 'any',
      conditions: [
        { scheme: 'kind', operator: 'equals', values: ['Yes'], caseSensitive: false },
        { scheme: 'kind', operator: 'contains', values: ['a', 2, '2'], caseSensitive: true },
        { scheme: 'kind', operator: 'matches', pattern: '^x+$', caseSensitive: false },
        { scheme: 'kind', operator: 'gte', value: 3 },
        { scheme: 'kind', operator: 'in_range', min: 1, max: 2.5 },
        { scheme: 'kind', operator: 'not_empty' },
      ],
    });
  });

  it('is read from show_if, over a scheme or a field of the item', () => {
    const values = { operator: 'equals', caseSensitive: false };
    expect(logic('    show_if: { field: kind, value: No }\n')).to.deep.equal({
      logic: 'all',
      conditions: [{ scheme: 'kind', ...values, values: ['No'] }],
    });
    expect(logic('    show_if: { field: source.lang, value_in: [de, fr] }\n')).to.deep.equal({
      logic: 'all',
      conditions: [{ field: 'source.lang', ...values, values: ['de', 'fr'] }],
    });
  });

  for (const [what, lines, expected] of [
    ['a scheme that is not there', 'display_logic: { show_when: [{ schema: kid, operator: empty }] }', /^7 unknown-scheme: .*“kind”/],
    [
      'an operator that is none',
      'display_logic: { show_when: [{ schema: kind, operator: equal, value: x }] }',
      /^7 display-logic: .*“equals”/,
    ],
    ['no conditions', 'display_logic: { show_when: [] }', /^7 display-logic: .*at least one/],
    ['a missing value', 'display_logic: { show_when: [{ schema: kind, operator: gt }] }', /^7 display-logic: .*a number/],
    ['an empty range', 'display_logic: { show_when: [{ schema: kind, operator: in_range, value: [3, 1] }] }', /^7 display-logic: .*empty/],
    [
      'a broken pattern',
      'display_logic: { show_when: [{ schema: kind, operator: matches, value: "(" }] }',
      /^7 display-logic: .*not a regular/,
    ],
    [
      'a pattern that refers back',
      'display_logic: { show_when: [{ schema: kind, operator: matches, value: "(a)\\\\1" }] }',
      /^7 display-logic: .*refers back/,
    ],
    ['a wrong logic', 'display_logic: { logic: some, show_when: [{ schema: kind, operator: empty }] }', /^7 display-logic: .*all or any/],
    ['a show_if without a field', 'show_if: { value: x }', /^7 (?:display-logic|unknown-key)/],
    ['itself as condition', 'display_logic: { show_when: [{ schema: why, operator: empty }] }', /^7 display-cycle: .*why → why/],
  ] as const) {
    it(`says of ${what} what to change, with its line`, () => {
      expect(problems(`    ${lines}\n`)[0]).to.match(expected);
    });
  }

  it('warns of a label that the other scheme does not have', () => {
    expect(problems('    show_if: { field: kind, value: Yess }\n')).to.deep.equal(['7 unknown-label']);
  });

  it('finds longer circles', () => {
    const found = problems(`    show_if: { field: then, value: x }
  - { annotation_type: text, name: then, description: "?", show_if: { field: why, value: y } }
`);
    expect(found[0]).to.match(/display-cycle: .*why → then → why/);
  });

  it('takes every other pattern: the time that one takes does not depend on how it is written', () => {
    for (const pattern of [
      'error|exception|bug',
      '(a+)+$',
      '^(?=.*a)(?!.*b)',
      '^[A-Z]{2}\\\\d{4}$',
      '(ab)?c+',
      '(abc)+',
      '[(a|b)+]+',
      '\\\\(a|b\\\\)+',
    ]) {
      expect(problems(`    display_logic: { show_when: [{ schema: kind, operator: matches, value: "${pattern}" }] }\n`)).to.deep.equal([]);
    }
  });
});
