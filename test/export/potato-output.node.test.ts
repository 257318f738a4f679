/** A study moves to Potato and back: what is written is read as it was, for every scheme type; and what Potato itself writes is read. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseTaskConfig } from '../../src/config/parse-task-config.js';
import type { Item } from '../../src/core/item.js';
import { isPlainObject } from '../../src/core/json.js';
import type { SchemeDefinition } from '../../src/core/registry.js';
import type { AnnotationRecord } from '../../src/core/record.js';
import type { TaskConfig } from '../../src/core/task-config.js';
import { recordsFromPotato } from '../../src/export/potato/read-potato.js';
import { potatoOutput } from '../../src/export/potato/write-potato.js';
import { builtinDefinitions, builtinRegistry, type Answer } from '../../src/schemes/builtin.js';
import { taskRecord } from '../../src/testing/index.js';

const every = parseTaskConfig(await readFile(new URL('../../examples/schemes/config.yaml', import.meta.url), 'utf8')).config;

async function moved(records: readonly AnnotationRecord[], config: TaskConfig, item: (id: string) => Item | undefined, native = false) {
  const back: AnnotationRecord[] = [];
  const unreadable: string[] = [];
  for await (const { text } of potatoOutput(records, { config, item }).states) {
    const state: unknown = JSON.parse(text);
    assert.ok(isPlainObject(state));
    // What Potato itself would have kept.
    const { annotation_elements: _, ...potatos } = state;
    const options = { config, item, onUnreadable: (id: string, scheme: string) => unreadable.push(`${id} ${scheme}`) };
    for await (const record of recordsFromPotato(JSON.stringify(native ? potatos : state), options)) back.push(record);
  }
  assert.deepEqual(unreadable, []);
  return back;
}

const task = (schemes: string) => parseTaskConfig(`annotation_task_name: T\nannotation_schemes:\n${schemes}`).config;

/** Answers as far as they say which: the rest of them is what the scheme's definition makes of it. */
const kinds: readonly (readonly [name: string, schemes: string, answers: Record<string, unknown>, item?: Item])[] = [
  [
    'preferences by labels of their own',
    '  - { annotation_type: pairwise, name: p, description: d, labels: [A is better, B is better, Equally good, Both bad] }',
    { p: { label: 'Both bad', winner: 'both-bad', strength: 0 } },
  ],
  [
    'graded preferences',
    '  - { annotation_type: pairwise, name: p, description: d, labels: [A is much better, A is slightly better, Tie, B is slightly better, B is much better] }',
    { p: { label: 'A is much better', winner: 'a', strength: 2 } },
  ],
  ['choices', '  - { annotation_type: radio, name: r, description: d, labels: [x, y] }', { r: { label: 'y', value: 'y' } }],
  [
    'several choices with a comma',
    '  - { annotation_type: multiselect, name: m, description: d, labels: ["x, y", z] }',
    { m: { labels: ['x, y', 'z'], values: ['x, y', 'z'] } },
  ],
  ['a selection', '  - { annotation_type: select, name: s, description: d, labels: [x, y] }', { s: { label: 'x', value: 'x' } }],
  ['texts', '  - { annotation_type: text, name: t, description: d }', { t: { text: 'Two\nlines, “quoted”' } }],
  ['points of a scale', '  - { annotation_type: likert, name: l, description: d, size: 5 }', { l: { label: '4', value: 4 } }],
  ['numbers', '  - { annotation_type: number, name: n, description: d }', { n: { value: 2.5 } }],
  ['places on a slider', '  - { annotation_type: slider, name: s, description: d, min_value: 0, max_value: 10 }', { s: { value: 7 } }],
  [
    'ratings of several options',
    '  - { annotation_type: multirate, name: m, description: d, options: [o, p], labels: [low, high] }',
    { m: { ratings: { o: { label: 'low', value: 'low' }, p: { label: 'high', value: 'high' } } } },
  ],
  [
    'rankings with ties',
    '  - { annotation_type: ranking, name: r, description: d, labels: ["x, y", z, w], allow_ties: true }',
    { r: { ranking: [['z'], ['x, y', 'w']] } },
  ],
  [
    'best and worst',
    '  - { annotation_type: bws, name: b, description: d, items_key: things }',
    { b: { best: { label: 'two', value: 'two' }, worst: { label: 'one', value: 'one' } } },
    { id: '1', things: ['one', 'two', 'three'] },
  ],
  [
    'spans',
    '  - { annotation_type: span, name: s, description: d, labels: [L] }',
    { s: { spans: [{ start: 2, end: 4, label: 'L', value: 'L', text: 'cd' }] } },
    { id: '1', text: 'abcdef' },
  ],
  ['shares', '  - { annotation_type: soft_label, name: s, description: d, labels: [x, y] }', { s: { shares: { x: 30, y: 70 } } }],
  [
    'a justified preference',
    '  - { annotation_type: pairwise, name: p, description: d, labels: [A, B], justification: { required: true, reason_categories: [Right, Clear] } }',
    { p: { label: 'A', winner: 'a', strength: 1, justification: { reasons: ['Clear'], rationale: 'It says, “why”.\nTwice.' } } },
  ],
  [
    'preferences on a scale',
    '  - { annotation_type: pairwise, mode: scale, name: p, description: d, scale: { min: -3, max: 3, step: 1 } }',
    { p: { label: 'A +2' } },
  ],
  [
    'preferences in several respects',
    '  - { annotation_type: pairwise, mode: multi_dimension, name: p, description: d, dimensions: [{ name: Tone, description: d }, { name: Facts, description: d }], allow_tie: true }',
    { p: { dimensions: { Tone: { label: 'A' }, Facts: { label: 'Tie' } } } },
  ],
  [
    'choices in own words',
    '  - { annotation_type: radio, name: r, description: d, labels: [x, y], has_free_response: true }',
    { r: { label: 'x', value: 'x', freeResponse: 'rather z' } },
  ],
  [
    'several choices in own words as well',
    '  - { annotation_type: multiselect, name: m, description: d, labels: [x, y], has_free_response: true }',
    { m: { labels: ['y'], values: ['y'], freeResponse: 'and z' } },
  ],
  [
    'texts of several fields',
    '  - { annotation_type: text, name: t, description: d, labels: [Title, Body] }',
    { t: { text: 'Hello\n\nWorld', texts: { Title: 'Hello', Body: 'World' } } },
  ],
  ['what is no number', '  - { annotation_type: number, name: n, description: d }', { n: { value: null, text: 'some' } }],
  [
    'ratings with numbers',
    '  - { annotation_type: multirate, name: m, description: d, options: [o], labels: ["1", "2", "3"] }',
    { m: { ratings: { o: { label: '2', value: '2' } } } },
  ],
  [
    'paths in a taxonomy',
    '  - { annotation_type: hierarchical_multiselect, name: h, description: d, taxonomy: { Kitchen: { Pots: [Steel], Knives: [] }, Garden: [Steel, "Chairs, folded"] } }',
    {
      h: {
        paths: [
          ['Kitchen', 'Knives'],
          ['Garden', 'Chairs, folded'],
        ],
        labels: ['Knives', 'Chairs, folded'],
      },
    },
  ],
  [
    'points of confidence',
    '  - { annotation_type: confidence, name: c, description: d, scale_points: 3, labels: [Guessing, Leaning, Sure] }',
    { c: { label: 'Leaning', value: 2 } },
  ],
  [
    'confidence on a slider',
    '  - { annotation_type: confidence, name: c, description: d, scale_type: slider, slider_min: 0, slider_max: 100 }',
    { c: { value: 40 } },
  ],
  [
    'sums',
    '  - { annotation_type: constant_sum, name: s, description: d, labels: [x, y], total_points: 10 }',
    { s: { shares: { x: 4, y: 6 } } },
  ],
  [
    'places between opposites',
    '  - { annotation_type: semantic_differential, name: f, description: d, pairs: [[Warm, Cold], [Calm, Tense]], scale_points: 5 }',
    { f: { ratings: { Warm__Cold: { label: '2' }, Calm__Tense: { label: '5' } } } },
  ],
  [
    'a rubric with an overall grade',
    '  - { annotation_type: rubric_eval, name: e, description: d, scale_points: 4, criteria: [{ name: Answers, description: d }, { name: Tone, description: d }], show_overall: true }',
    { e: { ratings: { Answers: { label: '4' }, Tone: { label: '1' } }, overall: { label: '3' } } },
  ],
  [
    'cells of a table',
    '  - { annotation_type: table_grid, name: g, description: d, default_rows: 1, default_cols: 2 }',
    { g: { rows: 1, cols: 2, cells: { '0,0': 'row_header' } } },
    { id: '1' },
  ],
  [
    'that there is nothing to mark',
    '  - { annotation_type: span, name: s, description: d, labels: [L], bad_text_label: { label_content: Nothing } }',
    { s: { spans: [], badText: true } },
    { id: '1', text: 'abcdef' },
  ],
  [
    'labels of the item',
    '  - { annotation_type: radio, name: r, description: d, dynamic_labels: true, labels: ["{{one}}", "{{two}}"] }',
    { r: { label: 'z' } },
    { id: '1', one: 'y', two: 'z' },
  ],
  ['answers to a type of the page’s own', '  - { annotation_type: stars, name: s, description: d }', { s: { stars: [1, { of: 5 }] } }],
  ['decisions', '  - { annotation_type: triage, name: t, description: d }', { t: { label: 'Keep', value: 'accept' } }],
];

function wholeAnswers({ annotationSchemes }: TaskConfig, said: Readonly<Record<string, unknown>>, item?: Item): Record<string, Answer> {
  return Object.fromEntries(
    annotationSchemes.map((scheme) => {
      const definition = builtinRegistry.for(scheme);
      const filled = item ? (definition?.forItem?.(scheme, item) ?? scheme) : scheme;
      const answer = definition ? definition.parseAnswer(said[scheme.name], filled) : said[scheme.name];
      assert.ok(answer !== undefined, `${JSON.stringify(said)} is no answer to ${JSON.stringify(filled)}`);
      return [scheme.name, answer];
    }),
  );
}

describe('a study that moves to Potato and back', () => {
  it('is tried with every scheme type that has answers', () => {
    const tried = new Set(kinds.flatMap(([, schemes]) => [...(/annotation_type: (\w+)/.exec(schemes) ?? [])].slice(1)));
    const types = builtinDefinitions.filter((definition: SchemeDefinition) => definition.displayOnly !== true).map(({ type }) => type);
    assert.deepEqual(
      types.filter((type) => !tried.has(type)),
      [],
    );
  });

  for (const [name, schemes, said, item] of kinds) {
    it(`keeps ${name}, in Potato’s own words`, async () => {
      const answers = wholeAnswers(task(schemes), said, item);
      const records = [taskRecord({ id: 'r', itemId: '1', task: 'T', answers })];
      assert.deepEqual(await moved(records, task(schemes), () => item), records);
      const [native] = await moved(records, task(schemes), () => item, true);
      assert.ok(native);
      assert.deepEqual(native.answers, answers);
      assert.deepEqual([native.itemId, native.annotator, native.timing], ['1', 'ann', records[0]?.timing]);
    });
  }

  it('keeps revisions, skips, order and names of any kind', () =>
    fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(
          fc.record({
            annotator: fc.string({ minLength: 1 }),
            itemId: fc.string({ minLength: 1 }),
            text: fc.string({ minLength: 1 }),
            skip: fc.boolean(),
          }),
          {
            selector: ({ annotator, itemId }) => JSON.stringify([annotator, itemId]),
            maxLength: 12,
          },
        ),
        async (given) => {
          const config = task('  - { annotation_type: text, name: t, description: d }');
          const records = given.map(({ annotator, itemId, text, skip }, index) =>
            taskRecord({
              id: String(index),
              revision: 1 + (index % 3),
              itemId,
              annotator,
              task: 'T',
              status: skip ? 'skipped' : 'submitted',
              answers: { t: { text } },
              presentation: { order: ['b', 'a'] },
            }),
          );
          const byId = (one: AnnotationRecord, other: AnnotationRecord) => Number(one.id) - Number(other.id);
          assert.deepEqual([...(await moved(records, config, () => undefined))].sort(byId), records);
        },
      ),
      { numRuns: 50 },
    ));

  it('writes a folder for each annotator that stays where it belongs', async () => {
    const records = ['ann', '../up', '..', 'a/b'].map((annotator, index) => taskRecord({ id: String(index), itemId: '1', annotator }));
    const folders: string[] = [];
    for await (const { folder } of potatoOutput(records, { config: every }).states) folders.push(folder);
    assert.equal(new Set(folders).size, 4);
    for (const folder of folders) assert.doesNotMatch(folder, /[/\\]|^\.+$/);
  });
});

describe('what Potato writes', () => {
  const config = task(
    '  - { annotation_type: radio, name: sentiment, description: d, labels: [positive, negative] }\n  - { annotation_type: pairwise, name: p, description: d, labels: [A, B], allow_tie: true }',
  );
  const read = async (state: unknown, annotator?: string) => {
    const found: AnnotationRecord[] = [];
    const unreadable: string[] = [];
    const onUnreadable = (itemId: string, scheme: string) => unreadable.push(`${itemId} ${scheme}`);
    for await (const record of recordsFromPotato(JSON.stringify(state), { config, onUnreadable, ...(annotator && { annotator }) }))
      found.push(record);
    return { found, unreadable };
  };

  it('in version 2 is read with times, and answers to other questions are named', async () => {
    const { found, unreadable } = await read({
      user_id: 'kim',
      instance_id_to_label_to_value: {
        i1: [
          [{ schema: 'sentiment', name: 'negative' }, 'negative'],
          [{ schema: 'p', name: 'selection' }, 'B'],
          [{ schema: 'gone', name: 'x' }, 'x'],
        ],
      },
      instance_id_to_span_to_value: {},
      instance_id_to_behavioral_data: { i1: { session_start: 1_785_513_100, session_end: 1_785_513_160.5, total_time_ms: 42_000 } },
    });
    assert.deepEqual(
      found.map(({ itemId, annotator, answers, timing }) => [itemId, annotator, answers, timing.activeMs, timing.endedAt]),
      [
        [
          'i1',
          'kim',
          { sentiment: { label: 'negative', value: 'negative' }, p: { label: 'B', winner: 'b', strength: 1 } },
          42_000,
          '2026-07-31T15:52:40.500Z',
        ],
      ],
    );
    assert.deepEqual(unreadable, ['i1 gone']);
  });

  it('in the shape of its documentation is read', async () => {
    const { found } = await read({ user_id: 'kim', instance_id_to_label_to_value: { i1: { sentiment: { labels: { positive: true } } } } });
    assert.deepEqual(found[0]?.answers, { sentiment: { label: 'positive', value: 'positive' } });
  });

  it('in version 1 is read line by line, of the annotator whose folder it is', async () => {
    const line = {
      id: 'i1',
      displayed_text: 'x',
      label_annotations: { sentiment: { positive: 'true' } },
      span_annotations: {},
      behavioral_data: { time_string: 'Time spent: 0d 0h 1m 5s ' },
    };
    const { found } = await read(line, 'kim');
    assert.deepEqual(
      [found[0]?.annotator, found[0]?.answers, found[0]?.timing.activeMs],
      ['kim', { sentiment: { label: 'positive', value: 'positive' } }, 65_000],
    );
  });
});
