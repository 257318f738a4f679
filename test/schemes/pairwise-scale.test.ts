import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/define/pairwise-preference.js';
import type { PairwiseLabel, PairwiseScheme } from '../../src/schemes/pairwise/pairwise.answer.js';
import type { PairwisePreferenceElement } from '../../src/schemes/pairwise/pairwise-preference.js';
import { testSchemeElement } from '../contracts/scheme-element-contract.js';
import { option } from './find.js';

function scale(most: number): readonly PairwiseLabel[] {
  return Array.from({ length: 2 * most + 1 }, (_, index) => {
    const value = index - most;
    const name = value === 0 ? 'Equal' : `${value < 0 ? 'A' : 'B'} +${String(Math.abs(value))}`;
    return { name, value, winner: value < 0 ? 'a' : value > 0 ? 'b' : 'tie', strength: Math.abs(value) };
  });
}

const base = { type: 'pairwise', name: 'preference', description: 'Which is better?', required: false } as const;
const row: PairwiseScheme = { ...base, labels: scale(2) };
const slider: PairwiseScheme = { ...base, labels: scale(50), slider: { start: 50 } };

testSchemeElement({
  tag: 'pairwise-preference',
  scheme: slider,
  answer: { label: 'A +20', winner: 'a', strength: 20, value: -20 } as const,
  otherAnswer: { label: 'Equal', winner: 'tie', strength: 0, value: 0 } as const,
  formValue: 'A +20',
  act: async (element) => {
    element.focus();
    await sendKeys({ press: 'ArrowRight' });
  },
});

describe('<pairwise-preference> with a scale', () => {
  const render = (scheme: PairwiseScheme) =>
    fixture<PairwisePreferenceElement>(html`<pairwise-preference .scheme=${scheme}></pairwise-preference>`);
  const range = (element: HTMLElement) => {
    const found = element.shadowRoot?.querySelector<HTMLInputElement>('input[type=range]');
    if (!found) throw new Error('no slider');
    return found;
  };

  it('is a row of points, each answering with its number', async () => {
    const element = await render(row);
    option(element, 'A +2').click();
    expect(element.answer).to.deep.equal({ label: 'A +2', winner: 'a', strength: 2, value: -2 });
    element.focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    expect(element.answer).to.deep.equal({ label: 'Equal', winner: 'tie', strength: 0, value: 0 });
  });

  it('is a slider that has no answer before it is touched', async () => {
    const element = await render(slider);
    expect(element.answer).to.equal(undefined);
    expect(range(element).value).to.equal('50');
    expect(range(element).getAttribute('aria-valuetext')).to.contain('No answer yet');
  });

  it('moves a slider by one point with each arrow key, and says its name', async () => {
    const element = await render(slider);
    const heard: string[] = [];
    element.addEventListener('annotation-change', (event) => heard.push(event.detail.trigger));
    for (const type of ['input', 'change']) element.addEventListener(type, () => heard.push(type));
    element.focus();
    await sendKeys({ press: 'ArrowLeft' });
    await element.updateComplete;
    expect(element.answer).to.deep.equal({ label: 'A +1', winner: 'a', strength: 1, value: -1 });
    expect(range(element).getAttribute('aria-valuetext')).to.equal('A +1');
    expect(heard).to.deep.equal(['keyboard', 'input', 'change']);
  });

  it('takes the middle where the annotator leaves the slider there, by Space or by a click', async () => {
    const element = await render(slider);
    element.focus();
    await sendKeys({ press: 'Space' });
    expect(element.answer).to.deep.equal({ label: 'Equal', winner: 'tie', strength: 0, value: 0 });
    await sendKeys({ press: 'Delete' });
    await element.updateComplete;
    expect(element.answer).to.equal(undefined);
    const box = range(element).getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)] });
    expect(element.answer?.winner).to.equal('tie');
  });

  it('goes back to where it rests when the answer is taken back', async () => {
    const element = await render(slider);
    element.focus();
    await sendKeys({ press: 'End' });
    expect(element.answer?.value).to.equal(50);
    element.reset();
    await element.updateComplete;
    expect(range(element).value).to.equal('50');
    expect(element.answer).to.equal(undefined);
  });

  it('stays where it is while it is read-only', async () => {
    const element = await render(slider);
    element.readonly = true;
    await element.updateComplete;
    const heard: string[] = [];
    for (const type of ['input', 'annotation-change']) element.addEventListener(type, () => heard.push(type));
    element.focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Space' });
    expect(element.answer).to.equal(undefined);
    expect(range(element).value).to.equal('50');
    expect(heard).to.deep.equal([]);
  });
});
