import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { SoftLabelAnswer, SoftLabelScheme } from '../src/index.js';

const scheme: SoftLabelScheme = {
  type: 'soft_label',
  name: 'mood',
  description: 'What speaks from the text?',
  required: false,
  labels: [
    { name: 'Joy', value: 'joy', tooltip: 'It is glad of something' },
    { name: 'Anger', value: 'anger' },
    { name: 'Neither', value: 'neither' },
  ],
  total: 100,
  minShare: 0,
  sliders: true,
};
const longScheme: SoftLabelScheme = {
  ...scheme,
  labels: scheme.labels.map((label) => ({ ...label, name: `${label.name}, as far as one can tell from a few lines without their author` })),
};
const hebrewScheme: SoftLabelScheme = {
  ...scheme,
  description: 'מה עולה מהטקסט?',
  labels: [
    { name: 'שמחה', value: 'joy' },
    { name: 'כעס', value: 'anger' },
  ],
};
const answer: SoftLabelAnswer = { shares: { Joy: 60, Neither: 40 } };

interface Arguments {
  readonly scheme: SoftLabelScheme;
  readonly answer?: SoftLabelAnswer;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly readonly?: boolean;
}

const meta: Meta<Arguments> = {
  title: 'Schemes/soft-label-scheme',
  component: 'soft-label-scheme',
  args: { scheme },
  render: ({ scheme: shown, answer: given, required = false, disabled = false, readonly = false }) =>
    html`<soft-label-scheme
      .scheme=${shown}
      .answer=${given}
      ?required=${required}
      ?disabled=${disabled}
      ?readonly=${readonly}
    ></soft-label-scheme>`,
};
export default meta;

type Story = StoryObj<Arguments>;

export const Empty: Story = {};
export const Answered: Story = { args: { answer } };
/** What a submit shows when the question is not answered. */
export const RequiredAndMissing: Story = {
  args: { required: true },
  play: ({ canvasElement }) => {
    canvasElement.querySelector('soft-label-scheme')?.checkValidity();
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
  args: { answer: { shares: { Joy: 80, Anger: 40 } } },
  play: ({ canvasElement }) => {
    canvasElement.querySelector('soft-label-scheme')?.checkValidity();
  },
};
