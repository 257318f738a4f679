import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/pairwise-preference.js';
import type { PairwisePreferenceElement } from '../../src/schemes/pairwise/pairwise-preference.js';
import { testSchemeElement } from '../contracts/scheme-element-contract.js';
import { option } from './find.js';
import { preference } from './sample-schemes.js';

testSchemeElement({
  tag: 'pairwise-preference',
  scheme: preference,
  answer: { label: 'A is better', winner: 'a', strength: 1 } as const,
  otherAnswer: { label: 'Both bad', winner: 'both-bad', strength: 0 } as const,
  formValue: 'A is better',
  act: async (element) => {
    option(element, 'Equally good').click();
  },
});

describe('<pairwise-preference>', () => {
  const render = (template = html`<pairwise-preference .scheme=${preference}></pairwise-preference>`) =>
    fixture<PairwisePreferenceElement>(template);

  it('answers with the winner as it is in the data and the strength of the grade', async () => {
    const element = await render();
    option(element, 'B is better').click();
    expect(element.answer).to.deep.equal({ label: 'B is better', winner: 'b', strength: 1 });
    option(element, 'Both bad').click();
    expect(element.answer).to.deep.equal({ label: 'Both bad', winner: 'both-bad', strength: 0 });
  });

  it('chooses by the key on the label while the focus is in it', async () => {
    const element = await render();
    element.focus();
    const triggers: string[] = [];
    element.addEventListener('annotation-change', (event) => triggers.push(event.detail.trigger));
    await sendKeys({ press: 'e' });
    expect(triggers).to.deep.equal(['shortcut']);
    expect(element.answer?.winner).to.equal('tie');
    await element.updateComplete;
    expect(option(element, 'Equally good').checked).to.equal(true);
  });

  it('moves by arrow keys within the group and takes the answer back with Delete', async () => {
    const element = await render();
    element.focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'ArrowRight' });
    expect(element.answer?.winner).to.equal('b');
    await sendKeys({ press: 'Delete' });
    await element.updateComplete;
    expect(element.answer).to.equal(undefined);
    expect(element.shadowRoot?.querySelectorAll('input:checked').length).to.equal(0);
  });

  it('shows each tooltip to the keyboard and to screen readers, and puts it away on Escape', async () => {
    const element = await render();
    const input = option(element, 'A is better');
    const tooltip = element.shadowRoot?.getElementById(input.getAttribute('aria-describedby') ?? '');
    expect(tooltip?.textContent).to.equal('The first answer wins');
    element.focus();
    await sendKeys({ press: 'Space' });
    expect(tooltip?.checkVisibility({ visibilityProperty: true })).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(tooltip?.checkVisibility({ visibilityProperty: true })).to.equal(false);
  });

  it('shows responses that it is given as text, side by side, and stacked where there is no room', async () => {
    const wide = await fixture<HTMLElement>(html`<div style="inline-size: 800px"></div>`);
    const element = document.createElement('pairwise-preference');
    Object.assign(element, { scheme: preference, responses: { a: '<b>first</b>\nline two', b: 'second' } });
    wide.append(element);
    await element.updateComplete;
    const [a, b] = [...(element.shadowRoot?.querySelectorAll('section') ?? [])];
    expect(a?.textContent).to.contain('<b>first</b>\nline two');
    expect(a?.querySelectorAll('b').length).to.equal(0);
    expect(a?.getBoundingClientRect().top).to.equal(b?.getBoundingClientRect().top);
    wide.style.inlineSize = '300px';
    expect(b?.getBoundingClientRect().top).to.be.greaterThan(a?.getBoundingClientRect().bottom ?? Infinity);
  });

  it('shows responses from its slots', async () => {
    const element = await render(
      html`<pairwise-preference .scheme=${preference}
        ><p slot="a">from the page</p>
        <p slot="b">too</p></pairwise-preference
      >`,
    );
    await element.updateComplete;
    expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
  });

  it('shows no empty panes when the responses are elsewhere', async () => {
    const element = await render();
    expect(element.shadowRoot?.querySelector('.responses')?.checkVisibility()).to.equal(false);
  });

  it('tells a pointer, a key and a script apart', async () => {
    const element = await render();
    const triggers: string[] = [];
    element.addEventListener('annotation-change', (event) => triggers.push(event.detail.trigger));
    option(element, 'A is better').click();
    element.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(triggers).to.deep.equal(['script', 'keyboard']);
  });
});
