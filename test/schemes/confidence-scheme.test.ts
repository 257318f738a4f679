import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/confidence-scheme.js';
import type { ConfidenceScheme } from '../../src/schemes/confidence/confidence.answer.js';
import type { ConfidenceSchemeElement } from '../../src/schemes/confidence/confidence-scheme.js';
import { testSchemeElement } from '../contracts/scheme-element-contract.js';
import { saidOf, schemeOf } from '../config/schemes-of.js';
import { option } from './find.js';

const scheme: ConfidenceScheme = {
  type: 'confidence',
  name: 'sure',
  description: 'How sure are you?',
  required: false,
  targetSchema: null,
  scale: {
    kind: 'points',
    labels: ['Guessing', 'Leaning', 'Sure'].map((name, index) => ({ name, value: index + 1, shortcut: String(index + 1) })),
  },
};

testSchemeElement({
  tag: 'confidence-scheme',
  scheme,
  answer: { label: 'Leaning', value: 2 },
  otherAnswer: { label: 'Sure', value: 3 },
  formValue: '2',
  act: async (element) => {
    option(element, 'Guessing').click();
  },
});

describe('<confidence-scheme> with a slider', () => {
  it('is answered once the slider is moved', async () => {
    const scale = { kind: 'slider', min: 0, max: 100, step: 1, start: 50, minLabel: '', maxLabel: '', showValue: true } as const;
    const element = await fixture<ConfidenceSchemeElement>(html`<confidence-scheme .scheme=${{ ...scheme, scale }}></confidence-scheme>`);
    expect(element.answer).to.equal(undefined);
    element.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(element.answer).to.deep.equal({ value: 51 });
  });
});

describe('confidence in a config', () => {
  const head = 'annotation_type: confidence\nname: q\n';
  const names = (lines: string) => {
    const read = schemeOf(head + lines);
    return read?.type === 'confidence' && read.scale.kind === 'points' ? read.scale.labels.map(({ name }) => name) : [];
  };

  it('has five points with words, or as many as it says', () => {
    expect(names('').length).to.equal(5);
    expect(names('scale_points: 3')).to.deep.equal(['1', '2', '3']);
    expect(names('labels: [Low, High]\nsequential_key_binding: true')).to.deep.equal(['Low', 'High']);
  });

  it('is a slider where it says so', () => {
    const read = schemeOf(`${head}scale_type: slider\nslider_min: 0\nslider_max: 10\nlabels: [Low, High]\ntarget_schema: other`);
    expect(read).to.deep.include({ targetSchema: 'other' });
    expect(read?.type === 'confidence' && read.scale).to.deep.include({ kind: 'slider', max: 10, maxLabel: 'High' });
  });

  it('says what cannot be, and where', () => {
    expect(saidOf(`${head}scale_points: 1`)).to.deep.equal(['5 error scale-size']);
    expect(saidOf(`${head}scale_type: star`)).to.deep.equal(['5 warning wrong-type']);
  });
});
