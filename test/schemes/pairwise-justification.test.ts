import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/pairwise-preference.js';
import type { PairwiseAnswer, PairwiseScheme } from '../../src/schemes/pairwise/pairwise.answer.js';
import { pairwiseDefinition } from '../../src/schemes/pairwise/pairwise.definition.js';
import type { PairwisePreferenceElement } from '../../src/schemes/pairwise/pairwise-preference.js';
import { testSchemeElement } from '../contracts/scheme-element-contract.js';
import { option, textField } from './find.js';
import { preference } from './sample-schemes.js';

const justified: PairwiseScheme = {
  ...preference,
  justification: { required: true, reasons: ['More accurate', 'Safer', 'Shorter'], minLength: 10, placeholder: 'In a sentence' },
};
const answer: PairwiseAnswer = {
  label: 'A is better',
  winner: 'a',
  strength: 1,
  justification: { reasons: ['More accurate'], rationale: 'It says what is so.' },
};

testSchemeElement({
  tag: 'pairwise-preference',
  scheme: justified,
  answer,
  otherAnswer: { label: 'Both bad', winner: 'both-bad', strength: 0, justification: { reasons: [], rationale: 'No.' } },
  formValue: JSON.stringify(answer),
  act: async (element) => {
    option(element, 'Equally good').click();
  },
});

describe('<pairwise-preference> with a justification', () => {
  const render = (scheme = justified) =>
    fixture<PairwisePreferenceElement>(html`<pairwise-preference .scheme=${scheme}></pairwise-preference>`);
  const reason = (element: HTMLElement, name: string) => {
    const boxes = [...(element.shadowRoot?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])];
    const found = boxes.find((box) => box.labels?.[0]?.textContent.trim() === name);
    if (!found) throw new Error(`no reason “${name}”`);
    return found;
  };

  it('adds reasons and rationale to the answer, the reasons in their order', async () => {
    const element = await render();
    option(element, 'A is better').click();
    reason(element, 'Safer').click();
    reason(element, 'More accurate').click();
    textField(element).focus();
    await sendKeys({ type: 'Because' });
    const justification = { reasons: ['More accurate', 'Safer'], rationale: 'Because' };
    expect(element.answer).to.deep.equal({ label: 'A is better', winner: 'a', strength: 1, justification });
    reason(element, 'More accurate').click();
    expect(element.answer?.justification?.reasons).to.deep.equal(['Safer']);
    option(element, 'B is better').click();
    expect(element.answer).to.deep.equal({
      label: 'B is better',
      winner: 'b',
      strength: 1,
      justification: { reasons: ['Safer'], rationale: 'Because' },
    });
  });

  it('keeps what is written while the choice is taken back, and asks for the choice', async () => {
    const element = await render({ ...justified, justification: { required: false, reasons: [], minLength: 0, placeholder: '' } });
    textField(element).focus();
    await sendKeys({ type: 'axe' });
    expect(element.answer).to.deep.equal({ label: '', winner: null, strength: 0, justification: { reasons: [], rationale: 'axe' } });
    expect(element.validity.valueMissing).to.equal(true);
    option(element, 'A is better').click();
    expect(element.validity.valid).to.equal(true);
    option(element, 'A is better').focus();
    await sendKeys({ press: 'Delete' });
    await element.updateComplete;
    expect(element.answer?.label).to.equal('');
    expect(textField(element).value).to.equal('axe');
  });

  it('goes to what is missing', async () => {
    const element = await render();
    option(element, 'A is better').click();
    await element.updateComplete;
    element.reportValidity();
    expect(element.shadowRoot?.activeElement === reason(element, 'More accurate')).to.equal(true);
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    expect(element.validity.tooShort).to.equal(true);
    element.focus();
    expect(element.shadowRoot?.activeElement === textField(element)).to.equal(true);
    await sendKeys({ type: 'ten letters' });
    expect(element.validity.valid).to.equal(true);
  });

  it('shows an answer that the page sets', async () => {
    const element = await render();
    element.answer = answer;
    await element.updateComplete;
    expect(reason(element, 'More accurate').checked).to.equal(true);
    expect(textField(element).value).to.equal('It says what is so.');
    element.answer = undefined;
    await element.updateComplete;
    expect(reason(element, 'More accurate').checked).to.equal(false);
    expect(textField(element).value).to.equal('');
  });

  it('keeps its reasons while it is read-only', async () => {
    const element = await render();
    Object.assign(element, { answer, readonly: true });
    await element.updateComplete;
    reason(element, 'Safer').click();
    expect(element.answer).to.deep.equal(answer);
    expect(reason(element, 'Safer').checked).to.equal(false);
  });
});

describe('a pairwise answer with a justification', () => {
  const codes = (justification: PairwiseScheme['justification'], given?: { reasons: string[]; rationale: string }) =>
    pairwiseDefinition
      .issues(
        { ...preference, ...(justification && { justification }) },
        { label: 'A is better', winner: 'a', strength: 1, ...(given && { justification: given }) },
      )
      .map(({ code }) => code);
  const asks = { required: true, reasons: ['Safer'], minLength: 0, placeholder: '' };

  it('needs a reason where one is required, else a rationale', () => {
    expect(codes(asks)).to.deep.equal(['too-few']);
    expect(codes(asks, { reasons: [], rationale: 'Because.' })).to.deep.equal(['too-few']);
    expect(codes(asks, { reasons: ['Safer'], rationale: '' })).to.deep.equal([]);
    expect(codes({ ...asks, reasons: [] })).to.deep.equal(['too-short']);
    expect(codes({ ...asks, reasons: [] }, { reasons: [], rationale: ' ' })).to.deep.equal(['too-short']);
    expect(codes({ ...asks, reasons: [] }, { reasons: [], rationale: 'y' })).to.deep.equal([]);
  });

  it('needs nothing where none is required, but a rationale that is begun is long enough', () => {
    const limited = { required: false, reasons: ['Safer'], minLength: 3, placeholder: '' };
    expect(codes(limited)).to.deep.equal([]);
    expect(codes(limited, { reasons: ['Safer'], rationale: ' ' })).to.deep.equal([]);
    expect(codes(limited, { reasons: [], rationale: 'ab' })).to.deep.equal(['too-short']);
    // Two code points, four code units.
    expect(codes(limited, { reasons: [], rationale: '😀😀' })).to.deep.equal(['too-short']);
    expect(codes(limited, { reasons: [], rationale: 'abc' })).to.deep.equal([]);
  });

  it('is none while no label is chosen', () => {
    const read = pairwiseDefinition.parseAnswer({ label: '', justification: { reasons: ['Safer'], rationale: '' } }, justified);
    expect(read?.justification?.reasons).to.deep.equal(['Safer']);
    expect(read && pairwiseDefinition.isAnswered(read)).to.equal(false);
    expect(pairwiseDefinition.issues(justified, read).map(({ code }) => code)).to.deep.equal(['value-missing']);
  });

  it('is refused where it is malformed', () => {
    const label = 'A is better';
    for (const justification of [
      3,
      null,
      [],
      {},
      { reasons: [], rationale: 3 },
      { reasons: 'Safer', rationale: '' },
      { reasons: ['No'], rationale: '' },
    ]) {
      expect(pairwiseDefinition.parseAnswer({ label, justification }, justified)).to.equal(undefined);
    }
    expect(pairwiseDefinition.parseAnswer({ label: 'Nobody', justification: answer.justification }, justified)).to.equal(undefined);
    expect(pairwiseDefinition.parseAnswer({ label: '' }, justified)).to.equal(undefined);
    expect(pairwiseDefinition.parseAnswer({ label, justification: answer.justification }, preference)).to.deep.equal({
      label,
      winner: 'a',
      strength: 1,
    });
  });
});
