import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/define/radio-scheme.js';
import type { RadioSchemeElement } from '../../src/schemes/radio/radio-scheme.js';
import { testSchemeElement } from '../contracts/scheme-element-contract.js';
import { option } from './find.js';
import { dimension } from './sample-schemes.js';

testSchemeElement({
  tag: 'radio-scheme',
  scheme: dimension,
  answer: { label: 'Useful', value: 'useful' },
  otherAnswer: { label: 'True', value: 3 },
  formValue: 'useful',
  act: async (element) => {
    option(element, 'Safe').click();
  },
});

describe('<radio-scheme>', () => {
  const render = () => fixture<RadioSchemeElement>(html`<radio-scheme .scheme=${dimension}></radio-scheme>`);

  it('answers with the name and the value of the label, the value as the config has it', async () => {
    const element = await render();
    option(element, 'True').click();
    expect(element.answer).to.deep.equal({ label: 'True', value: 3 });
  });

  it('is a group named by its description, with its labels named by their names alone', async () => {
    const element = await render();
    const group = element.shadowRoot?.querySelector('[role=radiogroup]');
    const description = element.shadowRoot?.getElementById(group?.getAttribute('aria-labelledby') ?? '');
    expect(description?.textContent.trim()).to.equal('What decided it?');
    expect(option(element, 'Useful').getAttribute('aria-keyshortcuts')).to.equal('1');
  });

  it('reports a real click as the pointer, with input before change as a native control does', async () => {
    const element = await render();
    const heard: string[] = [];
    element.addEventListener('annotation-change', (event) => heard.push(`annotation-change by ${event.detail.trigger}`));
    for (const type of ['input', 'change']) element.addEventListener(type, () => heard.push(type));
    const box = option(element, 'Safe').getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)] });
    expect(heard).to.deep.equal(['annotation-change by pointer', 'input', 'change']);
  });

  it('fires input and change for a shortcut too', async () => {
    const element = await render();
    const heard: string[] = [];
    for (const type of ['input', 'change']) element.addEventListener(type, () => heard.push(type));
    element.focus();
    await sendKeys({ press: '2' });
    expect(heard).to.deep.equal(['input', 'change']);
  });

  it('does nothing on a shortcut with a modifier held', async () => {
    const element = await render();
    element.focus();
    await sendKeys({ press: 'Control+2' });
    await sendKeys({ press: 'Alt+2' });
    expect(element.answer).to.equal(undefined);
  });

  it('shows what it is told after clicks have changed the native controls', async () => {
    const element = await render();
    option(element, 'Safe').click();
    element.answer = { label: 'Useful', value: 'useful' };
    await element.updateComplete;
    expect(option(element, 'Useful').checked).to.equal(true);
    element.answer = undefined;
    await element.updateComplete;
    expect(element.shadowRoot?.querySelectorAll('input:checked').length).to.equal(0);
  });
});
