import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/semantic-differential-scheme.js';
import type {
  SemanticDifferentialAnswer,
  SemanticDifferentialScheme,
} from '../../src/schemes/semantic-differential/semantic-differential.answer.js';
import { semanticDifferentialDefinition } from '../../src/schemes/semantic-differential/semantic-differential.definition.js';
import type { SemanticDifferentialSchemeElement } from '../../src/schemes/semantic-differential/semantic-differential-scheme.js';
import { saidOf, schemeOf } from '../config/schemes-of.js';
import { testSchemeElement } from '../contracts/scheme-element-contract.js';
import { accessibleDescription, chosenRatings, focusedRating, rating } from './grid-finder.js';

const scheme: SemanticDifferentialScheme = {
  type: 'semantic_differential',
  name: 'meaning',
  description: 'What does the word mean to you?',
  required: false,
  pairs: [
    { left: 'Bad', right: 'Good' },
    { left: 'Weak', right: 'Strong' },
  ],
  scalePoints: 7,
  showNumbers: false,
  showCenterLabel: true,
};
const answer: SemanticDifferentialAnswer = {
  ratings: { Bad__Good: { label: '6', value: 6 }, Weak__Strong: { label: '4', value: 4 } },
};

testSchemeElement({
  tag: 'semantic-differential-scheme',
  scheme,
  answer,
  otherAnswer: { ratings: { Weak__Strong: { label: '1', value: 1 } } },
  formValue: JSON.stringify(answer),
  act: async (element) => {
    rating(element, 'Bad', 'Good', '2').click();
  },
});

describe('<semantic-differential-scheme>', () => {
  const render = (change: Partial<SemanticDifferentialScheme> = {}) => {
    const changed = { ...scheme, ...change };
    return fixture<SemanticDifferentialSchemeElement>(
      html`<semantic-differential-scheme .scheme=${changed}></semantic-differential-scheme>`,
    );
  };
  const headings = (element: HTMLElement) =>
    [...(element.shadowRoot?.querySelectorAll<HTMLElement>('th[scope=col]') ?? [])].map(
      (heading) => heading.innerText.trim().split(/\s+/)[0],
    );

  it('names each point by its words and number, and says what the middle is', async () => {
    const element = await render();
    expect(accessibleDescription(rating(element, 'Bad', 'Good', '4'))).to.equal('Neutral');
    expect(accessibleDescription(rating(element, 'Bad', 'Good', '3'))).to.equal('');
    const [shown] = [...(element.shadowRoot?.querySelectorAll('.note') ?? [])].map((note) => note.textContent);
    expect(shown).to.equal('Neutral');
  });

  it('gives points by digits, one scale after the other, and by arrow keys', async () => {
    const element = await render();
    element.focus();
    await sendKeys({ press: '6' });
    expect(focusedRating(element)).to.equal('Weak Strong 1');
    await sendKeys({ press: 'ArrowLeft' });
    expect(chosenRatings(element)).to.deep.equal(['Bad Good 6', 'Weak Strong 7']);
    expect(element.answer).to.deep.equal({ ratings: { Bad__Good: { label: '6', value: 6 }, Weak__Strong: { label: '7', value: 7 } } });
    await sendKeys({ press: 'Delete' });
    expect(element.answer).to.deep.equal({ ratings: { Bad__Good: { label: '6', value: 6 } } });
  });

  it('shows numbers where the scheme asks for them, and no middle where it does not', async () => {
    const element = await render({ showNumbers: true, scalePoints: 5, showCenterLabel: false });
    expect(headings(element)).to.deep.equal(['1', '2', '3', '4', '5']);
    expect(element.shadowRoot?.querySelector('.note') === null).to.equal(true);
  });

  it('keeps its scales on a line on a narrow screen, below the two words', async () => {
    const element = await fixture<SemanticDifferentialSchemeElement>(
      html`<semantic-differential-scheme style="inline-size: 17em" .scheme=${scheme} .answer=${answer}></semantic-differential-scheme>`,
    );
    const top = (control: HTMLElement) => Math.round(control.getBoundingClientRect().top);
    expect(top(rating(element, 'Bad', 'Good', '1'))).to.equal(top(rating(element, 'Bad', 'Good', '7')));
    const words = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('tr:first-child th[scope=row]') ?? [])];
    for (const word of words) expect(top(word)).to.be.lessThan(top(rating(element, 'Bad', 'Good', '1')));
    expect(element.shadowRoot?.firstElementChild?.scrollWidth).to.be.at.most(Math.ceil(element.getBoundingClientRect().width));
    await expect(element).to.be.accessible();
  });
});

describe('the semantic_differential definition', () => {
  it('reads only points of its scales', () => {
    const parse = (ratings: unknown) => semanticDifferentialDefinition.parseAnswer({ ratings }, scheme);
    expect(parse({ Bad__Good: { label: '7', value: 3 } })).to.deep.equal({ ratings: { Bad__Good: { label: '7', value: 7 } } });
    expect(parse({ Bad__Good: { label: '8', value: 8 } })).to.equal(undefined);
    expect(parse({ Bad: { label: '7' } })).to.equal(undefined);
  });

  it('counts the scales that are missing where all are required', () => {
    const issues = semanticDifferentialDefinition.issues(
      { ...scheme, required: true },
      { ratings: { Bad__Good: { label: '7', value: 7 } } },
    );
    expect(issues).to.deep.equal([{ code: 'incomplete', missing: 1 }]);
  });
});

describe('annotation_type: semantic_differential', () => {
  const head = 'annotation_type: semantic_differential\nname: meaning\n';

  it('reads pairs as lists and as mappings, with seven points', () => {
    const written = `${head}pairs:\n  - [Bad, Good]\n  - {left: 1.50, right: Strong}`;
    expect(saidOf(written)).to.deep.equal([]);
    expect(schemeOf(written)).to.deep.equal({
      ...scheme,
      description: '',
      pairs: [
        { left: 'Bad', right: 'Good' },
        { left: '1.50', right: 'Strong' },
      ],
    });
    expect(schemeOf(`${head}pairs: {Bad: Good}\nscale_points: 5\nshow_numbers: yes\nshow_center_label: false`)).to.deep.equal({
      ...scheme,
      description: '',
      pairs: [{ left: 'Bad', right: 'Good' }],
      scalePoints: 5,
      showNumbers: true,
      showCenterLabel: false,
    });
  });

  it('says at its line what is wrong', () => {
    expect(saidOf(head)).to.deep.equal(['3 error missing-pairs']);
    expect(saidOf(`${head}pairs: []`)).to.deep.equal(['5 error missing-pairs']);
    expect(saidOf(`${head}pairs:\n  - [Bad, Good]\n  - [Bad]\n  - Bad\n  - {left: Bad}`)).to.deep.equal([
      '7 error wrong-pair',
      '8 error wrong-pair',
      '9 error wrong-pair',
    ]);
    expect(saidOf(`${head}pairs: [[Bad, Good], [Bad, Good]]`)).to.deep.equal(['5 error duplicate-pair']);
    expect(saidOf(`${head}pairs: [{left: a, right: b, middle: c}]`)).to.deep.equal(['5 warning unknown-key']);
    expect(saidOf(`${head}pairs: [[a, b]]\nscale_points: 1`)).to.deep.equal(['6 error wrong-type']);
    expect(saidOf(`${head}pairs: [[a, b]]\nscale_points: 6\nshow_center_label: true`)).to.deep.equal(['7 warning inert-key']);
    expect(saidOf(`${head}pairs: [[a, b]]\nscale_points: 6`)).to.deep.equal([]);
  });
});
