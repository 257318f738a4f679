import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/define/slider-scheme.js';
import type { SliderScheme } from '../../src/schemes/slider/slider.answer.js';
import type { SliderSchemeElement } from '../../src/schemes/slider/slider-scheme.js';
import { testSchemeElement } from '../contracts/scheme-element-contract.js';
import { saidOf, schemeOf } from '../config/schemes-of.js';

const scheme: SliderScheme = {
  type: 'slider',
  name: 'effort',
  description: 'How much would you rewrite?',
  required: false,
  min: 0,
  max: 10,
  step: 1,
  start: 5,
  minLabel: 'Nothing',
  maxLabel: 'Everything',
  showValue: true,
};

testSchemeElement({
  tag: 'slider-scheme',
  scheme,
  answer: { value: 0 },
  otherAnswer: { value: 7 },
  formValue: '0',
  act: async (element) => {
    element.focus();
    await sendKeys({ press: 'ArrowRight' });
  },
});

describe('<slider-scheme>', () => {
  const render = () => fixture<SliderSchemeElement>(html`<slider-scheme .scheme=${scheme}></slider-scheme>`);

  function slider(element: HTMLElement): HTMLInputElement {
    const found = element.shadowRoot?.querySelector('input');
    if (!found) throw new Error('There is no slider.');
    return found;
  }

  it('is unanswered while its thumb only rests, and says so', async () => {
    const element = await render();
    expect(element.answer).to.equal(undefined);
    expect(slider(element).value).to.equal('5');
    expect(slider(element).getAttribute('aria-valuetext')).to.contain('not answered');
    expect(element.shadowRoot?.querySelector('output')?.textContent).to.contain('Not answered');
  });

  it('takes the resting place as the answer by the space bar, and gives it back by Delete', async () => {
    const element = await render();
    element.focus();
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    expect(element.answer).to.deep.equal({ value: 5 });
    expect(element.shadowRoot?.querySelector('output')?.textContent.trim()).to.equal('5');
    await sendKeys({ press: 'Delete' });
    expect(element.answer).to.equal(undefined);
  });

  it('takes the resting place as the answer by a click on the thumb', async () => {
    const element = await render();
    const box = slider(element).getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)] });
    expect(element.answer).to.deep.equal({ value: 5 });
  });

  it('goes by its step, to its ends', async () => {
    const element = await render();
    element.focus();
    await sendKeys({ press: 'End' });
    expect(element.answer).to.deep.equal({ value: 10 });
    await sendKeys({ press: 'ArrowLeft' });
    expect(element.answer).to.deep.equal({ value: 9 });
  });

  it('stays where it is while it is read-only', async () => {
    const element = await render();
    element.answer = { value: 3 };
    element.readonly = true;
    await element.updateComplete;
    element.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect([element.answer, slider(element).value]).to.deep.equal([{ value: 3 }, '3']);
  });
});

describe('slider in a config', () => {
  const head = 'annotation_type: slider\nname: q\n';

  it('is read in its spellings', () => {
    expect(schemeOf(`${head}min_value: 0\nmax_value: 10\nstarting_value: 5`)).to.deep.include({ min: 0, max: 10, step: 1, start: 5 });
    expect(schemeOf(`${head}min: 0\nmax: 1\nlabels: [Low, High]`)).to.deep.include({
      step: 0.01,
      start: 0.5,
      minLabel: 'Low',
      maxLabel: 'High',
    });
    expect(schemeOf(`${head}min: -3\nmax: 3\nleft_label: Worse\nright_label: Better\nshow_value: false`)).to.deep.include({
      start: 0,
      minLabel: 'Worse',
      maxLabel: 'Better',
      showValue: false,
    });
  });

  it('says what cannot be, and where', () => {
    expect(saidOf(`${head}min: 5\nmax: 5`)).to.deep.equal(['3 error contradictory-limits']);
    expect(saidOf(`${head}min: 0\nmax: 10\ndefault: 20`)).to.deep.equal(['7 warning contradictory-limits']);
    expect(saidOf(`${head}min: low`)).to.deep.equal(['5 warning wrong-type']);
  });
});
