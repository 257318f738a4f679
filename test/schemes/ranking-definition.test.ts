import { expect } from '@open-wc/testing';
import { parseTaskConfig, TaskConfigError } from '../../src/config/index.js';
import type { Diagnostic } from '../../src/core/diagnostic.js';
import type { RankingScheme } from '../../src/schemes/ranking/ranking.answer.js';
import { rankingDefinition } from '../../src/schemes/ranking/ranking.definition.js';
import { isTied, placesOf, withMoved, withTieToggled, type Order } from '../../src/schemes/ranking/ranking.order.js';

describe('an order with ties', () => {
  /** `A B=C` */
  const read = (text: string): Order<string> => text.split(' ').map((group) => group.split('='));
  const written = (order: Order<string>) => order.map((group) => group.join('=')).join(' ');

  it('leaves out as many places as are shared', () => {
    expect(placesOf(read('A B=C=D E'))).to.deep.equal([1, 2, 2, 2, 5]);
    expect([0, 1, 2, 3].map((row) => isTied(read('A B=C D'), row))).to.deep.equal([false, false, true, false]);
  });

  const moves: readonly (readonly [before: string, from: number, to: number, after: string])[] = [
    ['A B C', 0, 2, 'B C A'],
    ['A B C', 2, 0, 'C A B'],
    ['A B C', 1, 1, 'A B C'],
    ['A B C', 0, 3, 'A B C'],
    ['A B C', 0, -1, 'A B C'],
    ['A B=C', 0, 1, 'B=A=C'],
    ['A B=C', 0, 2, 'B=C A'],
    ['A=B C', 2, 1, 'A=C=B'],
    ['A=B C', 1, 0, 'B A C'],
    ['A=B C', 0, 2, 'B C A'],
    ['A=B=C D', 1, 3, 'A=C D B'],
  ];
  for (const [before, from, to, after] of moves) {
    it(`moves row ${String(from)} of ${before} to ${String(to)}: ${after}`, () => {
      expect(written(withMoved(read(before), from, to))).to.equal(after);
    });
  }

  const ties: readonly (readonly [before: string, row: number, after: string])[] = [
    ['A B C', 1, 'A=B C'],
    ['A B=C', 1, 'A=B=C'],
    ['A=B=C', 1, 'A B=C'],
    ['A=B=C', 2, 'A=B C'],
    ['A=B C', 2, 'A=B=C'],
    ['A B', 0, 'A B'],
    ['A B', 7, 'A B'],
  ];
  for (const [before, row, after] of ties) {
    it(`ties or parts row ${String(row)} of ${before}: ${after}`, () => {
      expect(written(withTieToggled(read(before), row))).to.equal(after);
    });
  }
});

describe('a ranking answer', () => {
  const items = ['A', 'B', 'C'].map((key) => ({ key, text: `text of ${key}` }));
  const scheme: RankingScheme = { type: 'ranking', name: 'r', description: '', required: true, items, allowTies: false };
  const parse = (ranking: unknown, allowTies = false) => rankingDefinition.parseAnswer({ ranking }, { ...scheme, allowTies });

  it('has each exactly once', () => {
    expect(parse([['B'], ['A'], ['C']])).to.deep.equal({ ranking: [['B'], ['A'], ['C']] });
    expect(parse([['B', 'A'], ['C']], true)).to.deep.equal({ ranking: [['B', 'A'], ['C']] });
    const malformed = [undefined, null, 'A,B,C', [], ['A', 'B', 'C'], [['A'], ['B']], [['A'], ['B'], ['C'], ['A']], [['A'], ['B'], ['D']]];
    for (const ranking of [...malformed, [['A'], ['A'], ['B']], [['A'], [], ['B'], ['C']], [['A'], [2], ['C']], [['A', 'B'], ['C']]]) {
      expect(parse(ranking)).to.equal(undefined);
    }
  });

  it('ranks what the item lists, and is none where that is less than two', () => {
    const forItem = (value: unknown) => rankingDefinition.forItem?.({ ...scheme, items: [], itemsKey: 'answers' }, { answers: value });
    const two = forItem([{ id: 'm1', text: 'x' }, 'y']);
    expect(two?.items).to.deep.equal([
      { key: 'm1', text: 'x' },
      { key: 'y', text: 'y' },
    ]);
    expect(two && rankingDefinition.issues(two, undefined)).to.deep.equal([{ code: 'value-missing' }]);
    const one = forItem(['x']);
    expect(one && rankingDefinition.issues(one, undefined)).to.deep.equal([]);
    expect(one && rankingDefinition.parseAnswer({ ranking: [['x']] }, one)).to.equal(undefined);
    expect(rankingDefinition.shownFields?.({ ...scheme, itemsKey: 'answers' })).to.deep.equal(['answers']);
  });
});

describe('annotation_type: ranking', () => {
  const source = (rest: string) => `annotation_task_name: Test
annotation_schemes:
  - annotation_type: ranking
    name: trees
    description: Which is best?
${rest}`;
  const diagnose = (rest: string): readonly Diagnostic[] => {
    try {
      return parseTaskConfig(source(rest)).diagnostics;
    } catch (error) {
      if (error instanceof TaskConfigError) return error.diagnostics;
      throw error;
    }
  };
  const places = (rest: string) => diagnose(rest).map(({ line, code, severity }) => `${String(line)} ${severity} ${code}`);
  const base = { type: 'ranking', name: 'trees', description: 'Which is best?', required: false };

  it('ranks labels, or what a field of the items lists', () => {
    const fixed = parseTaskConfig(source('    labels: [Apple, {name: Birch, tooltip: white}, 3]\n    allow_ties: yes\n'));
    expect(fixed.diagnostics).to.deep.equal([]);
    const items = [
      { key: 'Apple', text: 'Apple' },
      { key: 'Birch', text: 'Birch', tooltip: 'white' },
      { key: '3', text: '3' },
    ];
    expect(fixed.config.annotationSchemes).to.deep.equal([{ ...base, items, allowTies: true }]);
    const listed = parseTaskConfig(source('    items_key: answers\n'));
    expect(listed.diagnostics).to.deep.equal([]);
    expect(listed.config.annotationSchemes).to.deep.equal([{ ...base, items: [], itemsKey: 'answers', allowTies: false }]);
  });

  it('names the place of what is wrong', () => {
    expect(places('')).to.deep.equal(['3 error missing-labels']);
    expect(places('    labels: [Apple]\n')).to.deep.equal(['6 error label-count']);
    expect(places('    labels: [Apple, Apple]\n')).to.deep.equal(['6 error duplicate-label']);
    expect(places('    labels: [A, B]\n    allow_ties: sometimes\n')).to.deep.equal(['7 warning wrong-type']);
    expect(places('    labels: [A, B]\n    sequential_key_binding: true\n    drag_handle: true\n')).to.deep.equal([
      '7 warning inert-key',
      '8 warning inert-key',
    ]);
    expect(places('    items_key: a\n    labels: [A, B]\n')).to.deep.equal(['7 warning conflicting-keys']);
    expect(places('    items_kee: a\n    labels: [A, B]\n')).to.deep.equal(['6 warning unknown-key']);
  });
});
