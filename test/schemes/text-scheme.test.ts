import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/text-scheme.js';
import type { TextScheme } from '../../src/schemes/text/text.answer.js';
import type { TextSchemeElement } from '../../src/schemes/text/text-scheme.js';
import { testSchemeElement } from '../contracts/scheme-element-contract.js';
import { textField } from './find.js';
import { reason } from './sample-schemes.js';

testSchemeElement({
  tag: 'text-scheme',
  scheme: reason,
  answer: { text: 'clearer' },
  otherAnswer: { text: 'shorter\nand true' },
  formValue: 'clearer',
  act: async (element) => {
    element.focus();
    await sendKeys({ type: 'x' });
  },
});

describe('<text-scheme>', () => {
  const render = (scheme: TextScheme = reason) => fixture<TextSchemeElement>(html`<text-scheme .scheme=${scheme}></text-scheme>`);

  it('answers at every key, so that nothing typed can be lost', async () => {
    const element = await render();
    const answers: unknown[] = [];
    element.addEventListener('annotation-change', (event) => answers.push(event.detail.answer));
    element.focus();
    await sendKeys({ type: 'ok' });
    expect(answers).to.deep.equal([{ text: 'o' }, { text: 'ok' }]);
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ press: 'Backspace' });
    expect(element.answer).to.equal(undefined);
  });

  it('fires change when the annotator leaves it', async () => {
    const element = await render();
    let changes = 0;
    element.addEventListener('change', () => (changes += 1));
    element.focus();
    await sendKeys({ type: 'done' });
    expect(changes).to.equal(0);
    await sendKeys({ press: 'Tab' });
    expect(changes).to.equal(1);
  });

  it('is a textarea or one line, with its placeholder', async () => {
    const area = textField(await render());
    expect(area.localName).to.equal('textarea');
    expect(area.placeholder).to.equal('A sentence will do');
    expect(textField(await render({ ...reason, textarea: false })).localName).to.equal('input');
  });

  it('counts characters as people do and keeps a text that is too long', async () => {
    const element = await render({ ...reason, minLength: 2, maxLength: 3 });
    element.answer = { text: '👩🏽' };
    expect(element.validity.valid).to.equal(true);
    element.answer = { text: '𝒶' };
    expect(element.validity.tooShort).to.equal(true);
    element.answer = { text: 'four' };
    expect(element.validity.tooLong).to.equal(true);
    expect(element.answer).to.deep.equal({ text: 'four' });
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('[part=counter]')?.textContent).to.contain('4');
  });

  it('is no answer and no error when it is optional and empty, whatever its least length', async () => {
    const element = await render({ ...reason, minLength: 20 });
    expect(element.checkValidity()).to.equal(true);
  });

  it('leaves letters that are shortcuts elsewhere alone', async () => {
    const element = await render();
    element.focus();
    await sendKeys({ type: 'a1?' });
    expect(element.answer).to.deep.equal({ text: 'a1?' });
  });
});
