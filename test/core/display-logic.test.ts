/** When schemes are shown, by the answers to others and by the item's data. */
import { expect } from '@open-wc/testing';
import { hiddenSchemes, type DisplayCondition, type DisplayLogic, type DisplayTest } from '../../src/core/display-logic.js';
import type { SchemeBase } from '../../src/core/scheme.js';

function scheme(name: string, displayLogic?: DisplayLogic): SchemeBase {
  return { type: 'text', name, description: '', required: false, ...(displayLogic && { displayLogic }) };
}

function when(...conditions: readonly DisplayCondition[]): DisplayLogic {
  return { logic: 'all', conditions };
}

/** Whether a condition over an answer holds. */
function holds(test: DisplayTest, answer: unknown): boolean {
  const schemes = [scheme('watched'), scheme('shown', when({ scheme: 'watched', ...test }))];
  return !hiddenSchemes(schemes, answer === undefined ? {} : { watched: answer }, {}).has('shown');
}

const yes = { label: 'Yes', value: 1 };
const both = { labels: ['Red', 'Blue'], values: ['r', 'b'] };
const is = (...values: readonly (string | number | boolean)[]): DisplayTest => ({ operator: 'equals', values, caseSensitive: false });

describe('display logic', () => {
  for (const [what, test, answer, expected] of [
    ['a label by its name', is('yes'), yes, true],
    ['a label by its value', is(1), yes, true],
    ['one of several values', is('no', 'YES'), yes, true],
    ['capitals where they count', { operator: 'equals', values: ['yes'], caseSensitive: true }, yes, false],
    ['one of several chosen labels', is('blue'), both, true],
    ['a number in quotes', is('4'), { value: 4 }, true],
    ['the preferred response', is('a'), { label: 'A is better', winner: 'a', strength: 1 }, true],
    ['a plain value of a host’s own scheme', is('ok'), 'ok', true],
    ['nothing while unanswered', is('yes'), undefined, false],
    ['not_equals while unanswered', { operator: 'not_equals', values: ['x'], caseSensitive: false }, undefined, true],
    ['not_equals of one chosen label', { operator: 'not_equals', values: ['red'], caseSensitive: false }, both, false],
    ['a part of a text', { operator: 'contains', values: ['bug'], caseSensitive: false }, { text: 'A Bug here' }, true],
    ['no part of a chosen label of several', { operator: 'contains', values: ['re'], caseSensitive: false }, both, false],
    ['a chosen label of several', { operator: 'contains', values: ['red'], caseSensitive: false }, both, true],
    ['not_contains', { operator: 'not_contains', values: ['green'], caseSensitive: false }, both, true],
    ['a pattern', { operator: 'matches', pattern: '^[a-z]{2}\\d+$', caseSensitive: false }, { text: 'AB12' }, true],
    ['a pattern in its case', { operator: 'matches', pattern: '^[a-z]{2}\\d+$', caseSensitive: true }, { text: 'AB12' }, false],
    ['more than a number', { operator: 'gt', value: 3 }, { value: 4 }, true],
    ['at least a number', { operator: 'gte', value: 4 }, { label: '4', value: 4 }, true],
    ['less than a number, written', { operator: 'lt', value: 5 }, { text: '4.5' }, true],
    ['no number where nothing is answered', { operator: 'lte', value: 5 }, undefined, false],
    ['no number in a word', { operator: 'lte', value: 5 }, { text: 'few' }, false],
    ['a range with its ends', { operator: 'in_range', min: 1, max: 3 }, { value: 3 }, true],
    ['outside a range', { operator: 'not_in_range', min: 1, max: 3 }, { value: 4 }, true],
    ['nothing outside a range', { operator: 'not_in_range', min: 1, max: 3 }, undefined, false],
    ['empty', { operator: 'empty' }, undefined, true],
    ['only spaces', { operator: 'empty' }, { text: '  ' }, true],
    ['not_empty', { operator: 'not_empty' }, { text: 'x' }, true],
    ['a length in characters, not code units', { operator: 'length_lt', value: 3 }, { text: '👍👍' }, true],
    ['a length of 0 while unanswered', { operator: 'length_lt', value: 1 }, undefined, true],
    ['how many labels are chosen', { operator: 'length_gt', value: 1 }, both, true],
    ['a length in a range', { operator: 'length_in_range', min: 2, max: 3 }, { text: 'abc' }, true],
  ] satisfies readonly (readonly [string, DisplayTest, unknown, boolean])[]) {
    it(`${expected ? 'finds' : 'finds no'} ${what}`, () => {
      expect(holds(test, answer)).to.equal(expected);
    });
  }

  it('asks for all conditions, or for any', () => {
    const conditions: readonly DisplayCondition[] = [
      { scheme: 'one', ...is('x') },
      { scheme: 'two', ...is('y') },
    ];
    const schemes = [
      scheme('one'),
      scheme('two'),
      scheme('all', { logic: 'all', conditions }),
      scheme('any', { logic: 'any', conditions }),
    ];
    expect([...hiddenSchemes(schemes, { one: { text: 'x' } }, {})]).to.deep.equal(['all']);
    expect([...hiddenSchemes(schemes, {}, {})]).to.deep.equal(['all', 'any']);
  });

  it('counts the kept answer to a hidden scheme as none, however long the chain', () => {
    const schemes = [
      scheme('third', when({ scheme: 'second', ...is('b') })),
      scheme('second', when({ scheme: 'first', ...is('a') })),
      scheme('first'),
    ];
    const answers = { first: { text: 'a' }, second: { text: 'b' } };
    expect([...hiddenSchemes(schemes, answers, {})]).to.deep.equal([]);
    expect([...hiddenSchemes(schemes, { ...answers, first: { text: 'other' } }, {})]).to.deep.equal(['third', 'second']);
  });

  it('looks at the item’s data, nested too', () => {
    const schemes = [scheme('detail', when({ field: 'meta.kind', ...is('long') }))];
    expect([...hiddenSchemes(schemes, {}, { meta: { kind: 'Long' } })]).to.deep.equal([]);
    expect([...hiddenSchemes(schemes, {}, { meta: { kind: ['short', 'long'] } })]).to.deep.equal([]);
    expect([...hiddenSchemes(schemes, {}, {})]).to.deep.equal(['detail']);
  });

  it('hides schemes that wait for each other, and ends', () => {
    const schemes = [scheme('a', when({ scheme: 'b', operator: 'empty' })), scheme('b', when({ scheme: 'a', operator: 'not_empty' }))];
    expect(hiddenSchemes(schemes, {}, {}).has('b')).to.equal(true);
  });

  it('does not take a scheme’s name for a property of every object', () => {
    expect([...hiddenSchemes([scheme('x', when({ scheme: 'constructor', operator: 'not_empty' }))], {}, {})]).to.deep.equal(['x']);
  });
});
