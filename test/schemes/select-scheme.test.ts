import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/select-scheme.js';
import type { SelectScheme } from '../../src/schemes/select/select.answer.js';
import type { SelectSchemeElement } from '../../src/schemes/select/select-scheme.js';
import { testSchemeElement } from '../contracts/scheme-element-contract.js';
import { saidOf, schemeOf } from '../config/schemes-of.js';

const scheme: SelectScheme = {
  type: 'select',
  name: 'genre',
  description: 'What kind of text is it?',
  required: false,
  labels: [
    { name: 'Report', value: 'report', tooltip: 'It tells what happened' },
    { name: 'Story', value: 2, shortcut: 's' },
    { name: 'Letter', value: 'Letter' },
  ],
};

function list(element: HTMLElement): HTMLSelectElement {
  const found = element.shadowRoot?.querySelector('select');
  if (!found) throw new Error('There is no list.');
  return found;
}

testSchemeElement({
  tag: 'select-scheme',
  scheme,
  answer: { label: 'Story', value: 2 },
  otherAnswer: { label: 'Letter', value: 'Letter' },
  formValue: '2',
  act: async (element) => {
    list(element).focus();
    await sendKeys({ press: 'ArrowDown' });
  },
});

describe('<select-scheme>', () => {
  const render = () => fixture<SelectSchemeElement>(html`<select-scheme .scheme=${scheme}></select-scheme>`);

  it('is answered by the keys of a native list, and taken back by its first entry', async () => {
    const element = await render();
    element.focus();
    await sendKeys({ type: 'L' });
    expect(element.answer).to.deep.equal({ label: 'Letter', value: 'Letter' });
    await sendKeys({ press: 'Home' });
    expect(element.answer).to.equal(undefined);
  });

  it('takes the shortcut of a label while the focus is elsewhere', async () => {
    const element = await render();
    expect(element.applyShortcut('s')).to.equal(true);
    await element.updateComplete;
    expect(element.answer).to.deep.equal({ label: 'Story', value: 2 });
    expect(list(element).selectedIndex).to.equal(2);
  });

  it('says what the chosen label means, and lists what each means', async () => {
    const element = await render();
    element.answer = { label: 'Report', value: 'report' };
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('[part=tooltip]')?.textContent).to.equal('It tells what happened');
    expect(element.shadowRoot?.querySelector('details')?.textContent).to.contain('Report');
  });
});

describe('select in a config', () => {
  it('is read with its labels', () => {
    expect(schemeOf('annotation_type: select\nname: q\nlabels: [A, B]\ntooltips: { A: First }')).to.deep.include({ type: 'select' });
    expect(saidOf('annotation_type: select\nname: q\nlabels: [A, B]')).to.deep.equal([]);
  });

  it('says what it does not do', () => {
    expect(saidOf('annotation_type: select\nname: q\nlabels: [A]\nuse_predefined_labels: country')).to.deep.equal(['6 warning inert-key']);
    expect(saidOf('annotation_type: select\nname: q')).to.deep.equal(['3 error missing-labels']);
  });
});
