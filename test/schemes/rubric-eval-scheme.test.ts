import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/rubric-eval-scheme.js';
import type { RubricEvalAnswer, RubricEvalScheme } from '../../src/schemes/rubric-eval/rubric-eval.answer.js';
import { rubricEvalDefinition } from '../../src/schemes/rubric-eval/rubric-eval.definition.js';
import type { RubricEvalSchemeElement } from '../../src/schemes/rubric-eval/rubric-eval-scheme.js';
import { saidOf, schemeOf } from '../config/schemes-of.js';
import { testSchemeElement } from '../contracts/scheme-element-contract.js';
import { accessibleDescription, chosenRatings, focusedRating, rating } from './grid-finder.js';

const scheme: RubricEvalScheme = {
  type: 'rubric_eval',
  name: 'rubric',
  description: 'How good is the answer?',
  required: false,
  criteria: [{ name: 'helpfulness', label: 'Helpfulness', description: 'Does it get the reader further?' }, { name: 'overall' }],
  labels: ['Poor', 'Fair', '3'].map((name, index) => ({ name, value: index + 1 })),
  showOverall: true,
  overallLabel: null,
};
const answer: RubricEvalAnswer = {
  ratings: { helpfulness: { label: 'Fair', value: 2 }, overall: { label: 'Poor', value: 1 } },
  overall: { label: '3', value: 3 },
};

testSchemeElement({
  tag: 'rubric-eval-scheme',
  scheme,
  answer,
  otherAnswer: { ratings: {}, overall: { label: 'Poor', value: 1 } },
  formValue: JSON.stringify(answer),
  act: async (element) => {
    rating(element, 'Helpfulness', '3').click();
  },
});

describe('<rubric-eval-scheme>', () => {
  const render = (change: Partial<RubricEvalScheme> = {}) => {
    const changed = { ...scheme, ...change };
    return fixture<RubricEvalSchemeElement>(html`<rubric-eval-scheme .scheme=${changed}></rubric-eval-scheme>`);
  };

  it('keeps the rating of the whole apart from a criterion of the same name', async () => {
    const element = await render();
    element.focus();
    for (const press of ['2', '1', '3']) await sendKeys({ press });
    expect(element.answer).to.deep.equal(answer);
    expect(focusedRating(element)).to.equal('Overall 3');
    await sendKeys({ press: 'Delete' });
    expect(element.answer).to.deep.equal({ ratings: answer.ratings });
  });

  it('shows what criteria ask, and the number of a point beside its name', async () => {
    const element = await render({ overallLabel: 'All in all' });
    expect(accessibleDescription(rating(element, 'Helpfulness', 'Poor'))).to.equal('Does it get the reader further?');
    expect([...(element.shadowRoot?.querySelectorAll('.number') ?? [])].map((value) => value.textContent)).to.deep.equal(['1', '2']);
    expect(rating(element, 'All in all', '3').checked).to.equal(false);
  });

  it('puts a criterion with a scale of its own into a table of its own', async () => {
    const labels = ['no', 'yes'].map((name, index) => ({ name, value: index + 1 }));
    const element = await render({ criteria: [{ name: 'clarity' }, { name: 'safe', labels }, { name: 'legal', labels: [...labels] }] });
    expect(element.shadowRoot?.querySelectorAll('table').length).to.equal(3);
    rating(element, 'safe', 'no').focus();
    for (const press of ['2', '1', '3']) await sendKeys({ press });
    expect(chosenRatings(element)).to.deep.equal(['safe yes', 'legal no', 'Overall 3']);
    await expect(element).to.be.accessible();
  });
});

describe('the rubric_eval definition', () => {
  it('reads the rating of the whole from its own place alone', () => {
    const parse = (value: unknown) => rubricEvalDefinition.parseAnswer(value, scheme);
    expect(parse({ ratings: { '': { label: 'Poor', value: 1 } } })).to.equal(undefined);
    expect(parse({ overall: { label: 'Poor', value: 7 } })).to.deep.equal({ ratings: {}, overall: { label: 'Poor', value: 1 } });
    expect(parse({ ratings: [], overall: 'Poor' })).to.equal(undefined);
    expect(rubricEvalDefinition.parseAnswer(answer, { ...scheme, showOverall: false })).to.deep.equal({ ratings: answer.ratings });
  });

  it('asks for every row where an answer is required', () => {
    const issues = (given: RubricEvalAnswer | undefined) => rubricEvalDefinition.issues({ ...scheme, required: true }, given);
    expect(issues(undefined)).to.deep.equal([{ code: 'value-missing' }]);
    expect(issues({ ratings: answer.ratings })).to.deep.equal([{ code: 'incomplete', missing: 1 }]);
    expect(issues(answer)).to.deep.equal([]);
  });
});

describe('annotation_type: rubric_eval', () => {
  const head = 'annotation_type: rubric_eval\nname: rubric\n';
  const read = (rest: string) => {
    const found = schemeOf(`${head}${rest}`);
    if (found?.type !== 'rubric_eval') throw new Error('no rubric');
    return found;
  };
  const names = (rest: string) => read(`criteria: [a]\n${rest}`).labels.map(({ name, value }) => `${String(value)} ${name}`);

  it('reads criteria as texts, mappings, or a mapping', () => {
    const written = `criteria:\n  - helpfulness\n  - {name: style, label: Its style, description: Is it well written?}\n  - label: 1.50`;
    expect(saidOf(`${head}${written}`)).to.deep.equal([]);
    expect(read(written)).to.deep.equal({
      type: 'rubric_eval',
      name: 'rubric',
      description: '',
      required: false,
      criteria: [{ name: 'helpfulness' }, { name: 'style', label: 'Its style', description: 'Is it well written?' }, { name: '1.50' }],
      labels: ['Poor', 'Below Average', 'Average', 'Good', 'Excellent'].map((name, index) => ({ name, value: index + 1 })),
      showOverall: false,
      overallLabel: null,
    });
    expect(read('criteria: {depth: Is it enough?, style: null, tone: {description: Is it kind?}}').criteria).to.deep.equal([
      { name: 'depth', description: 'Is it enough?' },
      { name: 'style' },
      { name: 'tone', description: 'Is it kind?' },
    ]);
  });

  it('reads the scale in all its forms', () => {
    expect(names('scale_points: 3')).to.deep.equal(['1 1', '2 2', '3 3']);
    expect(names('scale_labels: [Bad, {label: Good, description: Of use}]')).to.deep.equal(['1 Bad', '2 Good']);
    expect(names('scale_labels: [Bad]\nscale_points: 3')).to.deep.equal(['1 Bad', '2 2', '3 3']);
    expect(names('scale_labels: {5: Best, 1: Worst}')).to.deep.equal(['1 Worst', '2 2', '3 3', '4 4', '5 Best']);
    expect(names('scale_labels: {0: None, 2: All}')).to.deep.equal(['0 None', '1 1', '2 All']);
    const own = read(
      'criteria:\n  - {name: safe, scale_labels: [No, Yes]}\n  - {name: long, scale_points: 2}\nshow_overall: true\noverall_label: All',
    );
    expect(own.criteria).to.deep.equal([
      {
        name: 'safe',
        labels: [
          { name: 'No', value: 1 },
          { name: 'Yes', value: 2 },
        ],
      },
      {
        name: 'long',
        labels: [
          { name: '1', value: 1 },
          { name: '2', value: 2 },
        ],
      },
    ]);
    expect([own.showOverall, own.overallLabel]).to.deep.equal([true, 'All']);
  });

  it('says at its line what is wrong', () => {
    expect(saidOf(head)).to.deep.equal(['3 error missing-criteria']);
    expect(saidOf(`${head}criteria: [a, a]`)).to.deep.equal(['5 error duplicate-criterion']);
    expect(saidOf(`${head}criteria:\n  - {description: x}\n  - ""`)).to.deep.equal([
      '6 error missing-criterion-name',
      '7 error missing-criterion-name',
    ]);
    expect(saidOf(`${head}criteria: [{name: a, weight: 2}]`)).to.deep.equal(['5 warning unknown-key']);
    expect(saidOf(`${head}criteria: [a]\nscale_points: 1`)).to.deep.equal(['6 error wrong-type']);
    expect(saidOf(`${head}criteria: [a]\nscale_labels: [only]`)).to.deep.equal(['6 error scale-size']);
    expect(saidOf(`${head}criteria: [a]\nscale_points: 2\nscale_labels: [a, b, c]`)).to.deep.equal(['7 warning conflicting-keys']);
    expect(saidOf(`${head}criteria: [a]\nscale_labels: [same, same]`)).to.deep.equal(['6 error duplicate-label']);
    expect(saidOf(`${head}criteria: [a]\nscale_labels: {low: a, 2: b}`)).to.deep.equal(['6 warning wrong-type']);
    expect(saidOf(`${head}criteria: [a]\nscale_labels: [[x], b]`)).to.deep.equal(['6 warning missing-label-name']);
    expect(saidOf(`${head}criteria: [a]\nscale_labels: high`)).to.deep.equal(['6 warning wrong-type']);
    expect(saidOf(`${head}criteria: [a]\noverall_label: All`)).to.deep.equal(['6 warning inert-key']);
    expect(saidOf(`${head}criteria: [a]\nlabels: [x]`)).to.deep.equal(['6 warning unknown-key']);
  });
});
