/** `soft_label` and `constant_sum`: shares of a total. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/constant-sum-scheme.js';
import '../../src/define/soft-label-scheme.js';
import type { ConstantSumScheme } from '../../src/schemes/constant-sum/constant-sum.answer.js';
import type { SoftLabelScheme } from '../../src/schemes/soft-label/soft-label.answer.js';
import { sharesIssues } from '../../src/schemes/shares/shares.js';
import type { SharesElement } from '../../src/schemes/shares/shares-element.js';
import { testSchemeElement } from '../contracts/scheme-element-contract.js';
import { saidOf, schemeOf } from '../config/schemes-of.js';

const soft: SoftLabelScheme = {
  type: 'soft_label',
  name: 'mood',
  description: 'What speaks from it?',
  required: false,
  labels: [
    { name: 'Joy', value: 'joy' },
    { name: 'Anger', value: 'anger', tooltip: 'It is cross' },
  ],
  total: 100,
  minShare: 0,
  sliders: true,
};
const points: ConstantSumScheme = { ...soft, type: 'constant_sum', total: 10, sliders: false };

function field(element: HTMLElement, label: string, type = 'number'): HTMLInputElement {
  const found = [...(element.shadowRoot?.querySelectorAll('input') ?? [])].find((input) => input.name === label && input.type === type);
  if (!found) throw new Error(`There is no field “${label}”.`);
  return found;
}

testSchemeElement({
  tag: 'soft-label-scheme',
  scheme: soft,
  answer: { shares: { Joy: 70, Anger: 30 } },
  otherAnswer: { shares: { Anger: 100 } },
  formValue: '{"Joy":70,"Anger":30}',
  act: async (element) => {
    field(element, 'Joy').focus();
    await sendKeys({ type: '40' });
  },
});

testSchemeElement({
  tag: 'constant-sum-scheme',
  scheme: points,
  answer: { shares: { Joy: 7, Anger: 3 } },
  otherAnswer: { shares: { Anger: 10 } },
  formValue: '{"Joy":7,"Anger":3}',
  act: async (element) => {
    field(element, 'Joy').focus();
    await sendKeys({ type: '4' });
  },
});

describe('<soft-label-scheme>', () => {
  const render = () => fixture<SharesElement<SoftLabelScheme>>(html`<soft-label-scheme .scheme=${soft}></soft-label-scheme>`);
  const left = (element: HTMLElement) => element.shadowRoot?.querySelector('[part=left]')?.textContent;

  it('is unanswered until a share is given', async () => {
    const element = await render();
    expect([element.answer, left(element)]).to.deep.equal([undefined, '100 of 100 left to give out.']);
    expect(field(element, 'Joy').value).to.equal('');
  });

  it('keeps slider and field of a label together, and leaves the other labels alone', async () => {
    const element = await render();
    field(element, 'Joy', 'range').focus();
    await sendKeys({ press: 'End' });
    await element.updateComplete;
    expect([element.answer, field(element, 'Joy').value]).to.deep.equal([{ shares: { Joy: 100 } }, '100']);
    field(element, 'Anger').focus();
    await sendKeys({ type: '5' });
    await element.updateComplete;
    expect(element.answer).to.deep.equal({ shares: { Joy: 100, Anger: 5 } });
    expect(left(element)).to.equal('5 more than 100 given out.');
  });

  it('gives the rest to a label by its button', async () => {
    const element = await render();
    field(element, 'Joy').focus();
    await sendKeys({ type: '35' });
    await element.updateComplete;
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    const rest = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(
      (button) => button.ariaLabel === 'Give the rest to Anger',
    );
    rest?.focus();
    await sendKeys({ press: 'Enter' });
    expect(element.answer).to.deep.equal({ shares: { Joy: 35, Anger: 65 } });
    expect(element.checkValidity()).to.equal(true);
  });

  it('takes a share back that is deleted from its field', async () => {
    const element = await render();
    field(element, 'Joy').focus();
    await sendKeys({ type: '3' });
    await sendKeys({ press: 'Backspace' });
    expect(element.answer).to.equal(undefined);
  });
});

describe('shares', () => {
  it('must make the total, with the least of each', () => {
    expect(sharesIssues(soft, { shares: { Joy: 60, Anger: 30 } })).to.deep.equal([{ code: 'wrong-sum', total: 100, sum: 90 }]);
    expect(sharesIssues({ ...soft, minShare: 10 }, { shares: { Joy: 100 } })).to.deep.equal([{ code: 'too-low', min: 10 }]);
    expect(sharesIssues({ ...soft, total: 1 }, { shares: { Joy: 0.1 + 0.2, Anger: 0.7 } })).to.deep.equal([]);
  });

  it('are read from configs', () => {
    expect(schemeOf('annotation_type: soft_label\nname: q\nlabels: [A, B]')).to.deep.include({ total: 100, minShare: 0, sliders: true });
    expect(
      schemeOf('annotation_type: constant_sum\nname: q\nlabels: [A, B]\ntotal_points: 20\nmin_per_item: 2\ninput_type: slider'),
    ).to.deep.include({
      total: 20,
      minShare: 2,
      sliders: true,
    });
  });

  it('that cannot be are said, with their lines', () => {
    expect(saidOf('annotation_type: soft_label\nname: q\nlabels: [A, B]\ntotal: 0')).to.deep.equal(['6 error contradictory-limits']);
    expect(saidOf('annotation_type: soft_label\nname: q\nlabels: [A, B]\nmin_per_label: 60')).to.deep.equal([
      '6 error contradictory-limits',
    ]);
    expect(saidOf('annotation_type: constant_sum\nname: q')).to.deep.equal(['3 error missing-labels']);
  });
});
