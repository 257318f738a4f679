import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/multiselect-scheme.js';
import type { MultiselectScheme } from '../../src/schemes/multiselect/multiselect.answer.js';
import { multiselectDefinition } from '../../src/schemes/multiselect/multiselect.definition.js';
import type { MultiselectSchemeElement } from '../../src/schemes/multiselect/multiselect-scheme.js';
import { testSchemeElement } from '../contracts/scheme-element-contract.js';
import { saidOf, schemeOf } from '../config/schemes-of.js';
import { option, textField } from './find.js';

const scheme: MultiselectScheme = {
  type: 'multiselect',
  name: 'problems',
  description: 'What is wrong with it?',
  required: false,
  labels: [
    { name: 'False', value: 'false', shortcut: '1', tooltip: 'It says what is not so' },
    { name: 'Rude', value: 'rude', shortcut: '2', color: '#b3261e' },
    { name: 'Late', value: 7 },
  ],
  minSelections: null,
  maxSelections: null,
  requiredLabels: [],
  single: false,
};

testSchemeElement({
  tag: 'multiselect-scheme',
  scheme,
  answer: { labels: ['False', 'Late'], values: ['false', 7] },
  otherAnswer: { labels: ['Rude'], values: ['rude'] },
  formValue: '{"labels":["False","Late"],"values":["false",7]}',
  act: async (element) => {
    option(element, 'False').click();
  },
});

describe('<multiselect-scheme>', () => {
  const render = (changes: Partial<MultiselectScheme> = {}) =>
    fixture<MultiselectSchemeElement>(html`<multiselect-scheme .scheme=${{ ...scheme, ...changes }}></multiselect-scheme>`);

  it('keeps the chosen labels in the order of the config', async () => {
    const element = await render();
    option(element, 'Late').click();
    option(element, 'False').click();
    expect(element.answer).to.deep.equal({ labels: ['False', 'Late'], values: ['false', 7] });
  });

  it('chooses and takes back by keys', async () => {
    const element = await render();
    element.focus();
    await sendKeys({ press: '2' });
    await sendKeys({ press: 'Space' });
    expect(element.answer?.labels).to.deep.equal(['False', 'Rude']);
    await sendKeys({ press: '2' });
    expect(element.answer?.labels).to.deep.equal(['False']);
    await sendKeys({ press: 'Delete' });
    expect(element.answer).to.equal(undefined);
    expect(option(element, 'False').checked).to.equal(false);
  });

  it('lets one label take the place of another where only one may be chosen', async () => {
    const element = await render({ single: true });
    option(element, 'False').click();
    option(element, 'Rude').click();
    await element.updateComplete;
    expect(element.answer?.labels).to.deep.equal(['Rude']);
    expect(option(element, 'False').checked).to.equal(false);
  });

  it('keeps a free response, alone or with labels, and lets Delete edit it', async () => {
    const element = await render({ freeResponse: 'Something else' });
    textField(element).focus();
    await sendKeys({ type: 'Too long' });
    expect(element.answer).to.deep.equal({ labels: [], values: [], freeResponse: 'Too long' });
    await sendKeys({ press: 'Backspace' });
    option(element, 'Rude').click();
    expect(element.answer).to.deep.equal({ labels: ['Rude'], values: ['rude'], freeResponse: 'Too lon' });
  });

  it('shows the colour of a label beside its name', async () => {
    const element = await render();
    const swatches = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.swatch') ?? [])];
    expect(swatches.map((swatch) => swatch.style.backgroundColor)).to.deep.equal(['rgb(179, 38, 30)']);
  });
});

describe('the limits of a multiselect', () => {
  const issues = (changes: Partial<MultiselectScheme>, labels: readonly string[]) =>
    multiselectDefinition
      .issues({ ...scheme, ...changes }, labels.length === 0 ? undefined : { labels, values: labels })
      .map(({ code }) => code);

  it('hold for what is chosen, and an optional question may stay open', () => {
    expect(issues({ minSelections: 2 }, [])).to.deep.equal([]);
    expect(issues({ minSelections: 2 }, ['False'])).to.deep.equal(['too-few']);
    expect(issues({ maxSelections: 1 }, ['False', 'Rude'])).to.deep.equal(['too-many']);
    expect(issues({ requiredLabels: ['Rude'] }, ['False'])).to.deep.equal(['label-missing']);
    expect(issues({ requiredLabels: ['Rude'] }, [])).to.deep.equal(['value-missing']);
  });
});

describe('multiselect in a config', () => {
  const head = 'annotation_type: multiselect\nname: q\nlabels: [A, B, C]\n';

  it('is read with its limits', () => {
    expect(schemeOf(`${head}min_selections: 1\nmax_selections: 2`)).to.deep.include({ minSelections: 1, maxSelections: 2, single: false });
    expect(schemeOf(`${head}min_selections: 0\nmax_selections: -1`)).to.deep.include({ minSelections: null, maxSelections: null });
    expect(schemeOf(`${head}label_requirement: { required: true, required_label: [A, B] }`)).to.deep.include({
      required: true,
      requiredLabels: ['A', 'B'],
    });
    expect(schemeOf(`${head}has_free_response: { instruction: Else }\nhorizontal: false`)).to.deep.include({
      freeResponse: 'Else',
      stacked: true,
    });
    expect(saidOf(`${head}has_free_response: true\nsingle_select: true`)).to.deep.equal([]);
  });

  it('says what cannot be, and where', () => {
    expect(saidOf(`${head}min_selections: 4`)).to.deep.equal(['6 error contradictory-limits']);
    expect(saidOf(`${head}min_selections: 2\nsingle_select: true`)).to.deep.equal(['6 error contradictory-limits']);
    expect(saidOf(`${head}label_requirement: { required_label: D }`)).to.deep.equal(['6 warning unknown-label']);
    expect(saidOf(`${head}display_config: { num_columns: 2 }`)).to.deep.equal(['6 warning inert-key']);
    expect(saidOf(`${head}max_selections: many`)).to.deep.equal(['6 warning wrong-type']);
  });
});
