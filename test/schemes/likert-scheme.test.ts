import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/likert-scheme.js';
import type { LikertScheme } from '../../src/schemes/likert/likert.answer.js';
import type { LikertSchemeElement } from '../../src/schemes/likert/likert-scheme.js';
import { testSchemeElement } from '../contracts/scheme-element-contract.js';
import { saidOf, schemeOf } from '../config/schemes-of.js';
import { option } from './find.js';

const scheme: LikertScheme = {
  type: 'likert',
  name: 'clarity',
  description: 'How clear is it?',
  required: false,
  labels: [1, 2, 3, 4, 5].map((value) => ({ name: String(value), value, shortcut: String(value) })),
  minLabel: 'Obscure',
  maxLabel: 'Clear',
};

testSchemeElement({
  tag: 'likert-scheme',
  scheme,
  answer: { label: '2', value: 2 },
  otherAnswer: { label: '5', value: 5 },
  formValue: '2',
  act: async (element) => {
    option(element, '4').click();
  },
});

describe('<likert-scheme>', () => {
  const render = () => fixture<LikertSchemeElement>(html`<likert-scheme .scheme=${scheme}></likert-scheme>`);

  it('says at its ends what they mean, also to a screen reader', async () => {
    const element = await render();
    const described = (name: string) =>
      (option(element, name).getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => element.shadowRoot?.getElementById(id)?.textContent)
        .join();
    expect([described('1'), described('3'), described('5')]).to.deep.equal(['Obscure', '', 'Clear']);
  });

  it('says the meaning of an end once, where the point itself says it', async () => {
    const labels = ['1 – Obscure', '2 – Clear as day'].map((name, index) => ({ name, value: index + 1 }));
    const element = await fixture<LikertSchemeElement>(html`<likert-scheme .scheme=${{ ...scheme, labels }}></likert-scheme>`);
    expect(element.shadowRoot?.querySelectorAll('[part=end]').length).to.equal(0);
  });

  it('is answered by a key, moved by arrows, and taken back', async () => {
    const element = await render();
    element.focus();
    await sendKeys({ press: '4' });
    expect(element.answer).to.deep.equal({ label: '4', value: 4 });
    option(element, '4').focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(element.answer?.value).to.equal(5);
    await sendKeys({ press: 'Delete' });
    expect(element.answer).to.equal(undefined);
  });
});

describe('likert in a config', () => {
  const points = (lines: string) => {
    const read = schemeOf(`annotation_type: likert\nname: q\n${lines}`);
    return read?.type === 'likert'
      ? read.labels.map(({ name, value, shortcut }) => [name, value, shortcut].filter((part) => part !== undefined).join(':'))
      : [];
  };

  it('is read by its size, with the labels of its ends', () => {
    expect(points('size: 3\nmin_label: Bad\nmax_label: Good')).to.deep.equal(['1:1', '2:2', '3:3']);
    expect(schemeOf('annotation_type: likert\nname: q\nsize: 3\nmin_label: Bad')).to.deep.include({ minLabel: 'Bad', maxLabel: '' });
  });

  it('is read by least and greatest value', () => {
    expect(points('min_value: 0\nmax_value: 2\nsequential_key_binding: true')).to.deep.equal(['0:0:1', '1:1:2', '2:2:3']);
  });

  it('is read by a label for each point, in a list or a mapping', () => {
    expect(points('labels: [Never, Sometimes, Always]\nkeyboard_shortcuts: { Never: n }')).to.deep.equal([
      'Never:1:n',
      'Sometimes:2',
      'Always:3',
    ]);
    expect(points('min_value: -1\nmax_value: 1\nlabels: { 1: Yes, -1: No, 0: Perhaps }')).to.deep.equal(['No:-1', 'Perhaps:0', 'Yes:1']);
    expect(points('size: 2\nlabels: [{ name: Low, value: 10 }, { name: High, value: 20 }]')).to.deep.equal(['Low:10', 'High:20']);
  });

  it('says what cannot be, and where', () => {
    expect(saidOf('annotation_type: likert\nname: q')).to.deep.equal(['3 error scale-size']);
    expect(saidOf('annotation_type: likert\nname: q\nsize: 1')).to.deep.equal(['5 error scale-size']);
    expect(saidOf('annotation_type: likert\nname: q\nsize: 4\nlabels: [A, B]')).to.deep.equal(['5 warning conflicting-keys']);
    expect(saidOf('annotation_type: likert\nname: q\nsize: 3\nmid_label: Middle')).to.deep.equal(['6 warning inert-key']);
  });
});
