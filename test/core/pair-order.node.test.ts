/** The order of two responses: drawn evenly, the same every time, and without a trace in what answers mean. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseTaskConfig } from '../../src/config/parse-task-config.js';
import type { Item } from '../../src/core/item.js';
import { isPlainObject } from '../../src/core/json.js';
import { mirroredName, mirroredScheme } from '../../src/core/mirrored-scheme.js';
import { PairOrder } from '../../src/core/pair-order.js';
import type { AnnotationRecord } from '../../src/core/record.js';
import { trlPreferencePairs } from '../../src/export/trl-preference.js';
import { builtinRegistry } from '../../src/schemes/builtin.js';
import { dimensionsAnswer } from '../../src/schemes/pairwise/pairwise-dimensions.js';
import { pairwiseAnswer } from '../../src/schemes/pairwise/pairwise.definition.js';
import type { PairwiseScheme } from '../../src/schemes/pairwise/pairwise.answer.js';
import { taskRecord } from '../../src/testing/index.js';

const task = (more = '', schemes = '') => `annotation_task_name: T
randomize_pair_order: true
${more}
annotation_schemes:
  - annotation_type: pairwise
    name: preference
    description: Which?
    labels: [A is much better, A is slightly better, Tie, B is slightly better, B is much better, Both bad]
    keyboard_shortcuts: { A is much better: q, B is much better: p }
${schemes}`;
const { config } = parseTaskConfig(task());
const orderOf = (annotator: string, source = config) => new PairOrder(source, annotator, builtinRegistry);
const itemOf = (id: string): Item => ({
  id,
  text: `Prompt ${id}`,
  response_a: `A ${id}`,
  response_b: `B ${id}`,
  model_a: 'one',
  model_b: 'other',
});

function pairwiseOf(source = config): PairwiseScheme {
  const scheme = source.annotationSchemes.find((each): each is PairwiseScheme => each.type === 'pairwise');
  assert.ok(scheme);
  return scheme;
}

describe('the order of two responses', () => {
  it('shows each first as often as the other, by item and by annotator', () => {
    const share = (orders: readonly boolean[]) => orders.filter(Boolean).length / orders.length;
    const one = orderOf('ann');
    const items = Array.from({ length: 10_000 }, (_, id) => one.isSwapped(itemOf(String(id))));
    assert.ok(Math.abs(share(items) - 0.5) < 0.02, String(share(items)));
    const annotators = Array.from({ length: 2000 }, (_, id) => orderOf(`annotator ${String(id)}`).isSwapped(itemOf('1')));
    assert.ok(Math.abs(share(annotators) - 0.5) < 0.04, String(share(annotators)));
  });

  it('is the same every time, and another by another seed', () => {
    const orders = (source = config) => Array.from({ length: 100 }, (_, id) => orderOf('ann', source).isSwapped(itemOf(String(id))));
    assert.deepEqual(orders(), orders());
    assert.notDeepEqual(orders(), orders({ ...config, randomSeed: 1 }));
  });

  it('stays that of the data without the key, without a pair, and where an element shows one of the responses as it is', () => {
    const { randomizePairOrder: _, ...plain } = config;
    const swapped = (source = config, item = itemOf) =>
      Array.from({ length: 40 }, (_each, id) => orderOf('ann', source).isSwapped(item(String(id))));
    assert.ok(swapped().includes(true));
    assert.ok(!swapped(plain).includes(true));
    assert.ok(!swapped(config, (id) => ({ id, text: 'x', response_a: 'Alone' })).includes(true));
    const span = '  - { annotation_type: span, name: errors, description: Errors?, labels: [Wrong], target_field: response_a }';
    const parsed = parseTaskConfig(task('', span)).config;
    assert.ok(!swapped(parsed).includes(true));
  });
});

describe('an item in the other order', () => {
  const swapped = (item: Item) => {
    const order = orderOf('ann');
    const id = Array.from({ length: 100 }, (_, index) => String(index)).find((each) => order.isSwapped({ ...item, id: each }));
    assert.ok(id !== undefined);
    return order.shownItem({ ...item, id });
  };

  it('has the responses, and what is said of each, in each other’s fields, and all else in its place', () => {
    const shown = swapped({
      text: 'p',
      response_a: 'x',
      response_b: 'y',
      response_a_model: 1,
      response_b_model: 2,
      modelA: 'm',
      modelB: 'n',
      rating_c: 3,
    });
    const { id: _, ...rest } = shown;
    assert.deepEqual(rest, {
      text: 'p',
      response_a: 'y',
      response_b: 'x',
      response_a_model: 2,
      response_b_model: 1,
      modelA: 'n',
      modelB: 'm',
      rating_c: 3,
    });
  });

  for (const [item, expected] of [
    [
      { responses: ['x', 'y'], models: ['m', 'n'], tags: ['t', 'u'] },
      { responses: ['y', 'x'], models: ['n', 'm'], tags: ['t', 'u'] },
    ],
    [{ text: ['x', 'y'] }, { text: ['y', 'x'] }],
    [{ responses: { a: { text: 'x' }, b: { text: 'y' } } }, { responses: { a: { text: 'y' }, b: { text: 'x' } } }],
    [
      { chosen: 'x', rejected: 'y' },
      { chosen: 'y', rejected: 'x' },
    ],
    [
      { output1: 'x', output2: 'y' },
      { output1: 'y', output2: 'x' },
    ],
  ] as const) {
    it(`is known as ${JSON.stringify(expected)}`, () => {
      const { id: _, ...rest } = swapped(item);
      assert.deepEqual(rest, expected);
    });
  }
});

describe('a scheme in the other order', () => {
  it('looks as it is written and means the other response; keys stay where they are', () => {
    const { labels } = mirroredScheme(pairwiseOf());
    assert.deepEqual(
      labels.map(({ shownName, name, winner, strength, shortcut }) => [shownName ?? name, name, winner, strength, shortcut]),
      [
        ['A is much better', 'B is much better', 'b', 2, 'q'],
        ['A is slightly better', 'B is slightly better', 'b', 1, undefined],
        ['Tie', 'Tie', 'tie', 0, undefined],
        ['B is slightly better', 'A is slightly better', 'a', 1, undefined],
        ['B is much better', 'A is much better', 'a', 2, 'p'],
        ['Both bad', 'Both bad', 'both-bad', 0, undefined],
      ],
    );
  });

  for (const [names, expected] of [
    [
      ['Response A', 'Response B', 'Both'],
      ['Response B', 'Response A', 'Both'],
    ],
    [
      ['A', 'B', 'Neither'],
      ['B', 'A', 'Neither'],
    ],
    [
      ['response_1', 'response_2'],
      ['response_2', 'response_1'],
    ],
    [
      ['First answer', 'Second answer'],
      ['Second answer', 'First answer'],
    ],
    [
      ['Only Response A is wrong', 'Only Response B is wrong'],
      ['Only Response B is wrong', 'Only Response A is wrong'],
    ],
    [
      ['1', '2', '3'],
      ['1', '2', '3'],
    ],
    [
      ['Left', 'Right'],
      ['Left', 'Right'],
    ],
    [
      ['Response A', 'Both'],
      ['Response A', 'Both'],
    ],
    [
      ['A lot', 'B'],
      ['A lot', 'B'],
    ],
  ] as const) {
    it(`has ${names.join(', ')} as ${expected.join(', ')}`, () => {
      assert.deepEqual(
        names.map((name) => mirroredName(name, new Set(names))),
        expected,
      );
    });
  }

  it('has its partner’s name where two schemes ask the same of each response', () => {
    const more = ['a', 'b']
      .map((side) => `  - { annotation_type: likert, name: quality_${side}, description: How good?, size: 5 }\n`)
      .join('');
    const order = orderOf('ann', parseTaskConfig(task('', more)).config);
    assert.equal(order.partner('quality_a'), 'quality_b');
    assert.equal(order.partner('preference'), 'preference');
  });

  it('is warned of where a label has no counterpart: then nothing is shuffled', () => {
    const { config: parsed, diagnostics } = parseTaskConfig(task().replace('B is slightly better, ', ''));
    assert.equal(parsed.randomizePairOrder, undefined);
    assert.deepEqual(
      diagnostics.map(({ code, line }) => `${String(line)} ${code}`),
      ['2 asymmetric-labels'],
    );
  });

  for (const key of ['randomize_pair_order', 'randomize_order', 'option_randomization']) {
    it(`may say ${key} itself`, () => {
      const source = task()
        .replace('randomize_pair_order: true\n', '')
        .replace('description: Which?', `description: Which?\n    ${key}: true`);
      const { config: parsed, diagnostics } = parseTaskConfig(source);
      assert.equal(parsed.randomizePairOrder, true);
      assert.deepEqual(diagnostics, []);
    });
  }
});

describe('verdicts in several respects', () => {
  const source = parseTaskConfig(`annotation_task_name: T
randomize_pair_order: true
annotation_schemes:
  - annotation_type: pairwise
    name: preference
    description: Which?
    mode: multi_dimension
    labels: [A, B]
    allow_tie: true
    dimensions: [clarity, safety, style]`).config;

  it('are the same with the order drawn and without, whoever prefers what', () => {
    const likes = fc.constantFrom('a', 'b', 'tie');
    fc.assert(
      fc.property(fc.record({ clarity: likes, safety: likes, style: likes }), fc.nat(500), (liked, id) => {
        const { randomizePairOrder: _, ...plain } = source;
        assert.deepEqual(verdictsOf(source, itemOf(String(id)), liked), verdictsOf(plain, itemOf(String(id)), liked));
      }),
    );
  });
});

/** An annotator who finds the response that they like best in each respect, wherever it stands. */
function verdictsOf(source: typeof config, item: Item, liked: Readonly<Record<string, string>>): unknown {
  const order = orderOf('ann', source);
  const shown = order.shownItem(item);
  const scheme = order.isSwapped(item) ? order.mirrored(pairwiseOf(source)) : pairwiseOf(source);
  const { dimensions = [] } = scheme;
  const verdicts = Object.fromEntries(
    dimensions.map(({ name, labels }) => {
      const best = liked[name] ?? 'tie';
      const place = best === 'tie' ? 'Tie' : shown['response_a'] === item[`response_${best}`] ? 'A' : 'B';
      const label = labels.find((each) => (each.shownName ?? each.name) === place);
      assert.ok(label, `${name}: ${place}`);
      return [name, { label: label.name, winner: label.winner, strength: label.strength }];
    }),
  );
  return dimensionsAnswer(verdicts, dimensions, undefined);
}

describe('exports', () => {
  it('are the same with the order drawn and without, whoever prefers what', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({ annotator: fc.constantFrom('ann', 'ben', 'cyd'), likes: fc.constantFrom('a', 'b', 'tie'), much: fc.boolean() }),
          { maxLength: 40 },
        ),
        async (choices) => {
          const { randomizePairOrder: _, ...plain } = config;
          const pairsOf = async (source: typeof config) => {
            const items = choices.map((_each, id) => itemOf(String(id)));
            const records = choices.map(({ annotator, likes, much }, index) =>
              chosenBy(orderOf(annotator, source), items[index] ?? {}, annotator, likes, much),
            );
            const lines: string[] = [];
            for await (const line of trlPreferencePairs(records, { config: source, item: (id) => items.find((item) => item['id'] === id) })
              .lines)
              lines.push(line);
            return { lines, answers: records.map(({ answers }) => answers) };
          };
          assert.deepEqual(await pairsOf(config), await pairsOf(plain));
        },
      ),
      { numRuns: 60 },
    ));
});

/** An annotator who looks for the response that they like, wherever it is, and presses the label for its place. */
function chosenBy(order: PairOrder, item: Item, annotator: string, likes: string, much: boolean): AnnotationRecord {
  const shown = order.shownItem(item);
  const liked = likes === 'tie' ? undefined : String(item[`response_${likes}`]);
  const place = liked === undefined ? undefined : shown['response_a'] === liked ? 'A' : 'B';
  const text = place === undefined ? 'Tie' : `${place} is ${much ? 'much' : 'slightly'} better`;
  const scheme = order.isSwapped(item) ? order.mirrored(pairwiseOf()) : pairwiseOf();
  const label = scheme.labels.find(({ name, shownName = name }) => shownName === text);
  assert.ok(label);
  const answer = pairwiseAnswer(label);
  assert.ok(isPlainObject(answer));
  const id = String(item['id']);
  return taskRecord({ id: `${annotator}/${id}`, itemId: id, annotator, answers: { preference: { ...answer } } });
}
