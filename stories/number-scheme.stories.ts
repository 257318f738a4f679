import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { NumberAnswer, NumberScheme } from '../src/index.js';

const scheme: NumberScheme = {
  type: 'number',
  name: 'mistakes',
  description: 'How many mistakes of fact are in it?',
  required: false,
  min: 0,
  max: 50,
  step: 1,
};
const longScheme: NumberScheme = {
  ...scheme,
  description: 'Count every claim that can be looked up and turns out to be wrong, each time that it is made. '.repeat(3),
};
const hebrewScheme: NumberScheme = { ...scheme, description: 'כמה טעויות יש בזה?' };
const answer: NumberAnswer = { value: 3 };

interface Arguments {
  readonly scheme: NumberScheme;
  readonly answer?: NumberAnswer;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly readonly?: boolean;
}

const meta: Meta<Arguments> = {
  title: 'Schemes/number-scheme',
  component: 'number-scheme',
  args: { scheme },
  render: ({ scheme: shown, answer: given, required = false, disabled = false, readonly = false }) =>
    html`<number-scheme
      .scheme=${shown}
      .answer=${given}
      ?required=${required}
      ?disabled=${disabled}
      ?readonly=${readonly}
    ></number-scheme>`,
};
export default meta;

type Story = StoryObj<Arguments>;

export const Empty: Story = {};
export const Answered: Story = { args: { answer } };
/** What a submit shows when the question is not answered. */
export const RequiredAndMissing: Story = {
  args: { required: true },
  play: ({ canvasElement }) => {
    canvasElement.querySelector('number-scheme')?.checkValidity();
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
/** What is no number stays as it was written, and is said. */
export const NotANumber: Story = {
  args: { answer: { value: null, text: 'about three' } },
  play: ({ canvasElement }) => {
    canvasElement.querySelector('number-scheme')?.checkValidity();
  },
};
