import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { SliderAnswer, SliderScheme } from '../src/index.js';

const scheme: SliderScheme = {
  type: 'slider',
  name: 'effort',
  description: 'How much of it would you rewrite?',
  required: false,
  min: 0,
  max: 100,
  step: 5,
  start: 50,
  minLabel: 'Nothing',
  maxLabel: 'Everything',
  showValue: true,
};
const longScheme: SliderScheme = {
  ...scheme,
  minLabel: 'I would send it to a customer as it stands',
  maxLabel: 'I would begin again on an empty page',
};
const hebrewScheme: SliderScheme = { ...scheme, description: 'כמה מזה היית כותב מחדש?', minLabel: 'כלום', maxLabel: 'הכול' };
const answer: SliderAnswer = { value: 35 };

interface Arguments {
  readonly scheme: SliderScheme;
  readonly answer?: SliderAnswer;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly readonly?: boolean;
}

const meta: Meta<Arguments> = {
  title: 'Schemes/slider-scheme',
  component: 'slider-scheme',
  args: { scheme },
  render: ({ scheme: shown, answer: given, required = false, disabled = false, readonly = false }) =>
    html`<slider-scheme
      .scheme=${shown}
      .answer=${given}
      ?required=${required}
      ?disabled=${disabled}
      ?readonly=${readonly}
    ></slider-scheme>`,
};
export default meta;

type Story = StoryObj<Arguments>;

export const Empty: Story = {};
export const Answered: Story = { args: { answer } };
/** What a submit shows when the question is not answered. */
export const RequiredAndMissing: Story = {
  args: { required: true },
  play: ({ canvasElement }) => {
    canvasElement.querySelector('slider-scheme')?.checkValidity();
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
