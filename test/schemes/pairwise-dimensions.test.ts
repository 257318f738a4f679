import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/pairwise-preference.js';
import type { AnnotationRecord } from '../../src/core/record.js';
import { trlPreferencePairs } from '../../src/export/trl-preference.js';
import type { PairwiseAnswer, PairwiseLabel, PairwiseScheme } from '../../src/schemes/pairwise/pairwise.answer.js';
import { pairwiseDefinition } from '../../src/schemes/pairwise/pairwise.definition.js';
import type { PairwisePreferenceElement } from '../../src/schemes/pairwise/pairwise-preference.js';
import { parseTaskConfig } from '../../src/config/index.js';
import { saidOf, schemeOf } from '../config/schemes-of.js';
import { testSchemeElement } from '../contracts/scheme-element-contract.js';
import { textField } from './find.js';
import { chosenRatings, focusedRating, rating } from './grid-finder.js';

const sides: readonly PairwiseLabel[] = [
  { name: 'A', value: 'A', winner: 'a', strength: 1 },
  { name: 'B', value: 'B', winner: 'b', strength: 1 },
];
const tie: PairwiseLabel = { name: 'Tie', value: 'Tie', winner: 'tie', strength: 0 };
const scheme: PairwiseScheme = {
  type: 'pairwise',
  name: 'comparison',
  description: 'Which is better?',
  required: false,
  labels: sides,
  dimensions: [
    { name: 'helpfulness', label: 'Helpfulness', description: 'Which gets the reader further?', labels: [...sides, tie] },
    { name: 'accuracy', labels: sides },
    { name: 'style', labels: [...sides, tie] },
  ],
};
const [a, b, t] = [
  { label: 'A', winner: 'a', strength: 1 },
  { label: 'B', winner: 'b', strength: 1 },
  { label: 'Tie', winner: 'tie', strength: 0 },
] as const;
const answer: PairwiseAnswer = { label: '', winner: null, strength: 0, dimensions: { helpfulness: t, accuracy: b, style: b } };

testSchemeElement({
  tag: 'pairwise-preference',
  scheme,
  answer,
  otherAnswer: { ...a, dimensions: { helpfulness: a, accuracy: a, style: a } },
  formValue: JSON.stringify(answer),
  act: async (element) => {
    rating(element, 'accuracy', 'A').click();
  },
});

describe('<pairwise-preference> with dimensions', () => {
  const render = (change: Partial<PairwiseScheme> = {}) => {
    const changed = { ...scheme, ...change };
    return fixture<PairwisePreferenceElement>(html`<pairwise-preference .scheme=${changed}></pairwise-preference>`);
  };

  it('asks for a verdict in each dimension, in one table, with a tie where there may be one', async () => {
    const element = await render();
    expect(element.shadowRoot?.querySelectorAll('table').length).to.equal(1);
    expect(() => rating(element, 'accuracy', 'Tie')).to.throw();
    element.focus();
    for (const press of ['3', '3', '2', '2']) await sendKeys({ press });
    expect(element.answer).to.deep.equal(answer);
    expect(chosenRatings(element)).to.deep.equal(['Helpfulness Tie', 'accuracy B', 'style B']);
    expect(focusedRating(element)).to.equal('style B');
  });

  it('says which response won only once every dimension says the same', async () => {
    const element = await render();
    rating(element, 'Helpfulness', 'B').click();
    rating(element, 'accuracy', 'B').click();
    expect(element.answer).to.deep.equal({ label: '', winner: null, strength: 0, dimensions: { helpfulness: b, accuracy: b } });
    rating(element, 'style', 'B').click();
    expect(element.answer).to.deep.equal({ ...b, dimensions: { helpfulness: b, accuracy: b, style: b } });
    rating(element, 'style', 'Tie').click();
    expect(element.answer?.winner).to.equal(null);
  });

  it('takes one verdict back with Delete and keeps the others', async () => {
    const element = await render();
    Object.assign(element, { answer });
    await element.updateComplete;
    rating(element, 'style', 'B').focus();
    await sendKeys({ press: 'Delete' });
    expect(element.answer?.dimensions).to.deep.equal({ helpfulness: t, accuracy: b });
  });

  it('shows the responses, and becomes a plain choice when the scheme has no dimensions any more', async () => {
    const element = await render();
    element.responses = { a: 'First', b: 'Second' };
    await element.updateComplete;
    expect(element.shadowRoot?.textContent).to.contain('First');
    const { dimensions: _, ...plain } = scheme;
    element.scheme = plain;
    await element.updateComplete;
    expect(element.shadowRoot?.querySelectorAll('table').length).to.equal(0);
    element.shadowRoot?.querySelector<HTMLInputElement>('input[name=choice]')?.click();
    expect(element.answer).to.deep.equal(a);
  });

  it('keeps verdicts and justification beside each other', async () => {
    const element = await render({ required: true, justification: { required: true, reasons: [], minLength: 5, placeholder: '' } });
    textField(element).focus();
    await sendKeys({ type: 'Why' });
    expect(element.answer).to.deep.equal({ label: '', winner: null, strength: 0, justification: { reasons: [], rationale: 'Why' } });
    expect(element.validity.valueMissing).to.equal(true);
    for (const name of ['Helpfulness', 'accuracy', 'style']) rating(element, name, 'A').click();
    expect(element.answer?.winner).to.equal('a');
    expect(element.validity.tooShort).to.equal(true);
    element.reportValidity();
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement === textField(element)).to.equal(true);
    await sendKeys({ type: ' not?' });
    expect(element.checkValidity()).to.equal(true);
    expect(element.answer?.dimensions).to.deep.equal({ helpfulness: a, accuracy: a, style: a });
  });
});

describe('the pairwise definition with dimensions', () => {
  it('reads verdicts by their labels, and works out for itself what they say together', () => {
    const parse = (value: unknown) => pairwiseDefinition.parseAnswer(value, scheme);
    const forged = {
      label: 'A',
      winner: 'a',
      strength: 9,
      dimensions: { helpfulness: { label: 'B', winner: 'a', strength: 9 }, other: a },
    };
    expect(parse(forged)).to.deep.equal({ label: '', winner: null, strength: 0, dimensions: { helpfulness: b } });
    for (const nothing of [{}, { label: 'A', winner: 'a', strength: 1 }, { dimensions: { accuracy: t } }, { dimensions: [] }, 'A']) {
      expect(parse(nothing)).to.equal(undefined);
    }
  });

  it('is as strong as its weakest verdict, and has a label where all have the same', () => {
    const graded = [{ name: 'A much', value: 'A much', winner: 'a', strength: 2 } as const, ...sides];
    const dimensions = [
      { name: 'one', labels: graded },
      { name: 'two', labels: graded },
    ];
    const parse = (one: string, two: string) =>
      pairwiseDefinition.parseAnswer({ dimensions: { one: { label: one }, two: { label: two } } }, { ...scheme, dimensions });
    expect(parse('A much', 'A')).to.deep.include({ label: '', winner: 'a', strength: 1 });
    expect(parse('A much', 'A much')).to.deep.include({ label: 'A much', winner: 'a', strength: 2 });
  });

  it('counts the verdicts that are missing where an answer is required', () => {
    const issues = (required: boolean, dimensions: object) => {
      const given = pairwiseDefinition.parseAnswer({ dimensions }, scheme);
      return pairwiseDefinition.issues({ ...scheme, required }, given);
    };
    expect(issues(true, {})).to.deep.equal([{ code: 'value-missing' }]);
    expect(issues(true, { accuracy: a })).to.deep.equal([{ code: 'incomplete', missing: 2 }]);
    expect(issues(false, { accuracy: a })).to.deep.equal([]);
    expect(issues(true, answer.dimensions ?? {})).to.deep.equal([]);
  });

  it('gives a training pair only where every dimension prefers the same response', async () => {
    const { config } = parseTaskConfig(`annotation_task_name: Test
annotation_schemes:
  - {annotation_type: pairwise, name: comparison, mode: multi_dimension, dimensions: [helpfulness, accuracy]}`);
    const record = (itemId: string, dimensions: object): AnnotationRecord => ({
      id: itemId,
      revision: 1,
      task: 'Test',
      itemId,
      annotator: 'ann',
      status: 'submitted',
      answers: {
        comparison: pairwiseDefinition.parseAnswer({ dimensions }, { ...scheme, dimensions: scheme.dimensions?.slice(0, 2) ?? [] }) ?? null,
      },
      presentation: { order: [] },
      timing: { shownAt: '2026-01-01T00:00:00.000Z', endedAt: '2026-01-01T00:00:01.000Z', activeMs: 1000 },
    });
    const records = [
      record('1', { helpfulness: b, accuracy: b }),
      record('2', { helpfulness: a, accuracy: b }),
      record('3', { helpfulness: a }),
    ];
    const pairs = trlPreferencePairs(records, {
      config,
      item: () => ({ id: '1', prompt: 'Q', response_a: 'first', response_b: 'second' }),
    });
    const lines: string[] = [];
    for await (const line of pairs.lines) lines.push(line.trim());
    expect(lines).to.deep.equal(['{"prompt":"Q","chosen":"second","rejected":"first"}']);
    expect(pairs.summary()).to.deep.include({ written: 1, leftOut: { 'no winner': 2 } });
  });
});

describe('mode: multi_dimension', () => {
  const head = 'annotation_type: pairwise\nname: comparison\nmode: multi_dimension\n';
  const read = (rest: string) => {
    const found = schemeOf(`${head}${rest}`);
    if (found?.type !== 'pairwise') throw new Error('no pairwise scheme');
    return found;
  };

  it('reads dimensions with their ties', () => {
    const written = `labels: [Response A, Response B]
dimensions:
  - {name: instruction_following, description: Which follows it?, allow_tie: true}
  - {name: accuracy, allow_tie: yes, tie_label: Same}
  - safety`;
    expect(saidOf(`${head}${written}`)).to.deep.equal([]);
    const { dimensions, labels } = read(written);
    expect(labels.map(({ name, winner }) => `${name} ${String(winner)}`)).to.deep.equal(['Response A a', 'Response B b']);
    expect(dimensions).to.deep.equal([
      { name: 'instruction_following', label: 'instruction following', description: 'Which follows it?', labels: [...labels, tie] },
      { name: 'accuracy', labels: [...labels, { ...tie, name: 'Same', value: 'Same' }] },
      { name: 'safety', labels },
    ]);
  });

  it('takes ties and labels from the scheme where a dimension does not say', () => {
    const { dimensions, labels } = read('allow_tie: true\ndimensions: {style: Which reads better?, tone: {allow_tie: false}}');
    expect(labels.map(({ name }) => name)).to.deep.equal(['A', 'B']);
    expect(dimensions).to.deep.equal([
      { name: 'style', description: 'Which reads better?', labels: [...labels, tie] },
      { name: 'tone', labels },
    ]);
  });

  it('says at its line what is wrong', () => {
    expect(saidOf(head)).to.deep.equal(['3 error missing-dimensions']);
    expect(saidOf(`${head}dimensions: []`)).to.deep.equal(['6 error missing-dimensions']);
    expect(saidOf(`${head}dimensions: [a, a]`)).to.deep.equal(['6 error duplicate-dimension']);
    expect(saidOf(`${head}dimensions:\n  - {description: x}`)).to.deep.equal(['7 error missing-dimension-name']);
    expect(saidOf(`${head}dimensions: [{name: a, weight: 1}]`)).to.deep.equal(['6 warning unknown-key']);
    expect(saidOf(`${head}dimensions: [{name: a, tie_label: Same}]`)).to.deep.equal(['6 warning inert-key']);
    expect(saidOf(`${head}dimensions: [a]\nscale: {min: -2}`)).to.deep.equal(['7 warning inert-key']);
    expect(saidOf('annotation_type: pairwise\nname: comparison\ndimensions: [a]')).to.deep.equal(['5 warning inert-key']);
  });
});
