import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/number-scheme.js';
import type { NumberScheme } from '../../src/schemes/number/number.answer.js';
import { numberDefinition } from '../../src/schemes/number/number.definition.js';
import { readNumber, writeNumber } from '../../src/schemes/number/number-text.js';
import type { NumberSchemeElement } from '../../src/schemes/number/number-scheme.js';
import { testSchemeElement } from '../contracts/scheme-element-contract.js';
import { saidOf, schemeOf } from '../config/schemes-of.js';

const scheme: NumberScheme = {
  type: 'number',
  name: 'mistakes',
  description: 'How many?',
  required: false,
  min: null,
  max: null,
  step: null,
};

testSchemeElement({
  tag: 'number-scheme',
  scheme,
  answer: { value: 12.5 },
  otherAnswer: { value: null, text: 'a few' },
  formValue: '12.5',
  act: async (element) => {
    element.focus();
    await sendKeys({ type: '4' });
  },
});

describe('numbers as people write them', () => {
  for (const [text, language, expected] of [
    ['1,234.5', 'en', 1234.5],
    ['1.234,5', 'de', 1234.5],
    ['1.5', 'de', 1.5],
    ['1,5', 'de', 1.5],
    ['1,5', 'en', undefined],
    ['12 345', 'fr', 12345],
    ['−3', 'en', -3],
    ['.5', 'en', 0.5],
    ['١٢٫٥', 'ar-EG', 12.5],
    ['1e3', 'en', 1000],
    ['three', 'en', undefined],
    ['1.2.3', 'en', undefined],
    ['5', 'no-such-language-tag!', 5],
  ] as const) {
    it(`reads “${text}” in ${language} as ${String(expected)}`, () => {
      expect(readNumber(text, language)).to.equal(expected);
    });
  }

  it('writes what it reads', () => {
    for (const language of ['en', 'de', 'fr', 'ar-EG', 'hi'])
      expect(readNumber(writeNumber(-12345.678, language), language)).to.equal(-12345.678);
  });
});

describe('<number-scheme>', () => {
  const render = (changes: Partial<NumberScheme> = {}, lang = 'en') =>
    fixture<NumberSchemeElement>(html`<number-scheme lang=${lang} .scheme=${{ ...scheme, ...changes }}></number-scheme>`);

  function field(element: HTMLElement): HTMLInputElement {
    const found = element.shadowRoot?.querySelector('input');
    if (!found) throw new Error('There is no field.');
    return found;
  }

  it('reads and shows the number in the language of the page, and leaves what is written alone', async () => {
    const element = await render({}, 'de');
    element.focus();
    await sendKeys({ type: '1,50' });
    await element.updateComplete;
    expect([element.answer, field(element).value]).to.deep.equal([{ value: 1.5 }, '1,50']);
    element.answer = { value: 2.25 };
    await element.updateComplete;
    expect(field(element).value).to.equal('2,25');
  });

  it('keeps what is no number, and says so', async () => {
    const element = await render();
    element.focus();
    await sendKeys({ type: 'about 3' });
    expect(element.answer).to.deep.equal({ value: null, text: 'about 3' });
    expect(element.validity.badInput).to.equal(true);
    expect(element.validationMessage).to.contain('about 3');
  });

  it('goes up and down by its step within its limits', async () => {
    const element = await render({ min: 0, max: 1, step: 0.25 });
    element.focus();
    await sendKeys({ press: 'ArrowUp' });
    expect(element.answer).to.deep.equal({ value: 0 });
    await sendKeys({ press: 'ArrowUp' });
    await element.updateComplete;
    expect([element.answer, field(element).value]).to.deep.equal([{ value: 0.25 }, '0.25']);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(element.answer).to.deep.equal({ value: 0 });
  });
});

describe('the limits of a number', () => {
  const issue = (changes: Partial<NumberScheme>, value: number) => numberDefinition.issues({ ...scheme, ...changes }, { value })[0];

  it('are said with what would do', () => {
    expect(issue({ min: 1 }, 0)).to.deep.equal({ code: 'too-low', min: 1 });
    expect(issue({ max: 5 }, 6)).to.deep.equal({ code: 'too-high', max: 5 });
    expect(issue({ min: 1, step: 2 }, 4)).to.deep.equal({ code: 'between-steps', below: 3, above: 5 });
    expect(issue({ step: 0.1 }, 0.3)).to.equal(undefined);
  });
});

describe('number in a config', () => {
  const head = 'annotation_type: number\nname: q\n';

  it('is read in its spellings', () => {
    expect(schemeOf(`${head}min_value: 1\nmax: "10"\ndecimals: 2`)).to.deep.include({ min: 1, max: 10, step: 0.01 });
    expect(saidOf(head)).to.deep.equal([]);
  });

  it('says what cannot be, and where', () => {
    expect(saidOf(`${head}min: 3\nmax: 2`)).to.deep.equal(['5 error contradictory-limits']);
    expect(saidOf(`${head}step: 0`)).to.deep.equal(['5 error contradictory-limits']);
  });
});
