/** A text scheme with labels: a field for each, one answer. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/text-scheme.js';
import type { TextAnswer, TextScheme } from '../../src/schemes/text/text.answer.js';
import { textDefinition } from '../../src/schemes/text/text.definition.js';
import type { TextSchemeElement } from '../../src/schemes/text/text-scheme.js';
import { testSchemeElement } from '../contracts/scheme-element-contract.js';
import { saidOf, schemeOf } from '../config/schemes-of.js';
import { reason } from './sample-schemes.js';

const scheme: TextScheme = { ...reason, textarea: false, fields: ['Better', 'Worse'] };
const answer: TextAnswer = { text: 'clear\nlong', texts: { Better: 'clear', Worse: 'long' } };

testSchemeElement({
  tag: 'text-scheme',
  scheme,
  answer,
  otherAnswer: { text: 'short', texts: { Worse: 'short' } },
  formValue: JSON.stringify(answer),
  act: async (element) => {
    element.focus();
    await sendKeys({ type: 'x' });
  },
});

describe('<text-scheme> with several fields', () => {
  const render = (change: Partial<TextScheme> = {}) =>
    fixture<TextSchemeElement>(html`<text-scheme .scheme=${{ ...scheme, ...change }}></text-scheme>`);
  const fields = (element: TextSchemeElement) => [...(element.shadowRoot?.querySelectorAll('input') ?? [])];

  it('has a field for each label, which names it', async () => {
    const element = await render();
    expect(fields(element).map((field) => field.labels?.[0]?.textContent)).to.deep.equal(['Better', 'Worse']);
  });

  it('answers with each text by its name, and all of them as one', async () => {
    const element = await render();
    element.focus();
    await sendKeys({ type: 'ab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'c' });
    expect(element.answer).to.deep.equal({ text: 'ab\nc', texts: { Better: 'ab', Worse: 'c' } });
    await sendKeys({ press: 'Backspace' });
    expect(element.answer).to.deep.equal({ text: 'ab', texts: { Better: 'ab' } });
  });

  it('asks for every field where an answer is required, and goes to the first that is wanting', async () => {
    const element = await render({ required: true });
    element.answer = { text: 'x', texts: { Better: 'x' } };
    await element.updateComplete;
    expect(element.reportValidity()).to.equal(false);
    expect(element.validationMessage).to.contain('1');
    element.focus();
    expect(element.shadowRoot?.activeElement === fields(element)[1]).to.equal(true);
    await element.updateComplete;
    expect(fields(element).map((field) => field.getAttribute('aria-invalid'))).to.deep.equal(['false', 'true']);
  });

  it('holds limits for each field', () => {
    const issues = (texts: Readonly<Record<string, string>>) =>
      textDefinition.issues({ ...scheme, minLength: 3 }, { text: 'any', texts }).map(({ code }) => code);
    expect(issues({ Better: 'long enough' })).to.deep.equal([]);
    expect(issues({ Better: 'long enough', Worse: 'no' })).to.deep.equal(['too-short']);
  });

  it('takes no text of a field that it does not have', () => {
    const read = (value: unknown) => textDefinition.parseAnswer(value, scheme);
    expect(read({ text: 'anything', texts: { Better: 'a', Other: 'b', __proto__: { Worse: 'c' } } })).to.deep.equal({
      text: 'a',
      texts: { Better: 'a' },
    });
    expect(read({ text: 'a' })).to.equal(undefined);
    expect(read({ texts: { Better: 1 } })).to.equal(undefined);
  });
});

describe('text with labels in a config', () => {
  it('has a named field for one label, several for more', () => {
    const one = schemeOf('annotation_type: text\nname: t\ndescription: d\nlabels: ["In short:"]');
    expect(one).to.deep.include({ fields: ['In short:'] });
    expect(schemeOf('annotation_type: text\nname: t\ndescription: d\nlabels: [Good, { name: Bad }]')).to.deep.include({
      fields: ['Good', 'Bad'],
    });
  });

  it('reads min_chars, max_chars and show_char_count', () => {
    const read = schemeOf('annotation_type: text\nname: t\ndescription: d\nmin_chars: 3\nmax_chars: 9\nshow_char_count: true');
    expect(read).to.deep.include({ minLength: 3, maxLength: 9, counted: true });
  });

  it('says a label that is there twice, and keys that do nothing', () => {
    expect(saidOf('annotation_type: text\nname: t\ndescription: d\nlabels: [A, A]')).to.deep.equal(['6 error duplicate-label']);
    expect(saidOf('annotation_type: text\nname: t\ndescription: d\ncollapsible: true')).to.deep.equal(['6 warning inert-key']);
  });
});
