import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ConstantSumAnswer, ConstantSumScheme } from '../src/index.js';

const scheme: ConstantSumScheme = {
  type: 'constant_sum',
  name: 'mood',
  description: 'What speaks from the text?',
  required: false,
  labels: [
    { name: 'Joy', value: 'joy', tooltip: 'It is glad of something' },
    { name: 'Anger', value: 'anger' },
    { name: 'Neither', value: 'neither' },
  ],
  total: 10,
  minShare: 0,
  sliders: false,
};
const longScheme: ConstantSumScheme = {
  ...scheme,
  labels: scheme.labels.map((label) => ({ ...label, name: `${label.name}, as far as one can tell from a few lines without their author` })),
};
const hebrewScheme: ConstantSumScheme = {
  ...scheme,
  description: 'מה עולה מהטקסט?',
  labels: [
    { name: 'שמחה', value: 'joy' },
    { name: 'כעס', value: 'anger' },
  ],
};
const answer: ConstantSumAnswer = { shares: { Joy: 6, Neither: 4 } };

interface Arguments {
  readonly scheme: ConstantSumScheme;
  readonly answer?: ConstantSumAnswer;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly readonly?: boolean;
}

const meta: Meta<Arguments> = {
  title: 'Schemes/constant-sum-scheme',
  component: 'constant-sum-scheme',
  args: { scheme },
  render: ({ scheme: shown, answer: given, required = false, disabled = false, readonly = false }) =>
    html`<constant-sum-scheme
      .scheme=${shown}
      .answer=${given}
      ?required=${required}
      ?disabled=${disabled}
      ?readonly=${readonly}
    ></constant-sum-scheme>`,
};
export default meta;

type Story = StoryObj<Arguments>;

export const Empty: Story = {};
export const Answered: Story = { args: { answer } };
/** What a submit shows when the question is not answered. */
export const RequiredAndMissing: Story = {
  args: { required: true },
  play: ({ canvasElement }) => {
    canvasElement.querySelector('constant-sum-scheme')?.checkValidity();
  },
};
export const Disabled: Story = { args: { answer, disabled: true } };
export const ReadOnly: Story = { args: { answer, readonly: true } };
export const LongText: Story = { args: { scheme: longScheme } };
export const RightToLeft: Story = {
  args: { scheme: hebrewScheme },
  decorators: [(story) => html`<div dir="rtl" lang="he">${story()}</div>`],
};
export const Dark: Story = {
  args: { answer },
  decorators: [(story) => html`<div style="color-scheme: dark; background: #151a23; padding: 1em">${story()}</div>`],
};
export const Narrow: Story = { args: { answer }, decorators: [(story) => html`<div style="inline-size: 240px">${story()}</div>`] };
/** More or less than the total cannot be submitted, and is said. */
export const TooMuch: Story = {
  args: { answer: { shares: { Joy: 8, Anger: 4 } } },
  play: ({ canvasElement }) => {
    canvasElement.querySelector('constant-sum-scheme')?.checkValidity();
  },
};
