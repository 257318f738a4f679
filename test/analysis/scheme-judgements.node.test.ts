/** Every scheme type: what its answers say, and which measure fits them. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { StudyAnalyser } from '../../src/analysis/index.js';
import { parseTaskConfig } from '../../src/config/parse-task-config.js';
import { builtinDefinitions, type Answer, type Scheme } from '../../src/schemes/builtin.js';
import { preference } from '../schemes/sample-schemes.js';
import { studyRecord } from './study-fixture.js';

const text = await readFile(new URL('../../examples/schemes/config.yaml', import.meta.url), 'utf8');
const { config } = parseTaskConfig(text);

const video: Scheme = {
  type: 'video',
  name: 'film',
  description: '',
  required: false,
  sources: ['film.webm'],
  fallbackText: '',
  controls: true,
  autoplay: false,
  loop: false,
  muted: false,
};
const schemes: readonly Scheme[] = [...config.annotationSchemes, preference, video];

/** By type: an answer, another one, and the level at which they are compared. */
const cases: Readonly<Record<string, readonly [level: string | undefined, one: Answer, other: Answer]>> = {
  radio: ['nominal', { label: 'x', value: 'x' }, { label: 'y', value: 'y' }],
  select: ['nominal', { label: 'x', value: 'x' }, { label: 'y', value: 'y' }],
  triage: ['nominal', { label: 'Keep', value: 'accept' }, { label: 'Drop', value: 'reject' }],
  likert: ['ordinal', { label: '1', value: 1 }, { label: '5', value: 5 }],
  slider: ['interval', { value: 1 }, { value: 9 }],
  number: ['interval', { value: 1 }, { value: 9 }],
  multiselect: ['set', { labels: ['x'], values: ['x'] }, { labels: ['y'], values: ['y'] }],
  hierarchical_multiselect: ['set', { paths: [['x']], labels: ['x'] }, { paths: [['x', 'y']], labels: ['y'] }],
  span: [
    'set',
    { spans: [{ start: 0, end: 4, label: 'x', value: 'x', text: 'abcd' }] },
    { spans: [{ start: 0, end: 3, label: 'x', value: 'x', text: 'abc' }] },
  ],
  multirate: ['nominal', { ratings: { row: { label: 'x', value: 'x' } } }, { ratings: { row: { label: 'y', value: 'y' } } }],
  semantic_differential: ['ordinal', { ratings: { l__r: { label: '1', value: 1 } } }, { ratings: { l__r: { label: '7', value: 7 } } }],
  rubric_eval: ['ordinal', { ratings: { row: { label: '1', value: 1 } } }, { ratings: { row: { label: '4', value: 4 } } }],
  ranking: ['ordinal', { ranking: [['x'], ['y']] }, { ranking: [['y'], ['x']] }],
  bws: [
    'nominal',
    { best: { label: 'x', value: 'x' }, worst: { label: 'y', value: 'y' } },
    { best: { label: 'y', value: 'y' }, worst: { label: 'x', value: 'x' } },
  ],
  soft_label: ['interval', { shares: {} }, { shares: {} }],
  constant_sum: ['interval', { shares: {} }, { shares: {} }],
  table_grid: ['nominal', { rows: 1, cols: 1, cells: {} }, { rows: 1, cols: 1, cells: { '0,0': 'Total' } }],
  confidence: ['ordinal', { label: '1', value: 1 }, { label: '5', value: 5 }],
  pairwise: ['nominal', { label: 'A', winner: 'a', strength: 1 }, { label: 'B', winner: 'b', strength: 1 }],
  text: [undefined, { text: 'one' }, { text: 'other' }],
  pure_display: [undefined, null, null],
  video: [undefined, null, null],
};

for (const { type } of builtinDefinitions) {
  const [level, one, other] = cases[type] ?? [];
  test(`${type}: ${level === undefined ? 'nothing is compared' : `answers are compared as ${level}`}, and two that differ disagree`, () => {
    const scheme = schemes.find((each) => each.type === type && !('dimensions' in each));
    assert.ok(scheme && one !== undefined && other !== undefined);
    // Shares are by the scheme's own labels.
    const [first, second] = 'labels' in scheme ? scheme.labels.map(({ name }) => name) : [];
    const filled = (answer: Answer, name: string | undefined): Answer =>
      type === 'soft_label' || type === 'constant_sum' ? { shares: { [name ?? '']: 100 } } : answer;
    const analyser = new StudyAnalyser({ config: { ...config, annotationTaskName: 'T', annotationSchemes: [scheme] }, replicates: 0 });
    analyser.add(studyRecord('1', 'ann', { answers: { [scheme.name]: filled(one, first) } }));
    analyser.add(studyRecord('1', 'bob', { answers: { [scheme.name]: filled(other, second) } }));
    analyser.add(studyRecord('2', 'ann', { answers: { [scheme.name]: filled(one, first) } }));
    analyser.add(studyRecord('2', 'bob', { answers: { [scheme.name]: filled(one, first) } }));
    const { questions, disputed } = analyser.result();
    assert.deepEqual([...new Set(questions.map((each) => each.level))], level === undefined ? [] : [level]);
    assert.deepEqual(
      disputed.map(({ itemId }) => itemId),
      level === undefined ? [] : ['1'],
    );
    for (const { alpha, percentAgreement } of questions)
      assert.ok(percentAgreement.defined && (alpha.defined || alpha.reason === 'no-variation'));
  });
}
