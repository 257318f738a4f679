import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { RadioAnswer, RadioScheme } from '../src/index.js';
import { dimension, hebrewDimension, longDimension } from './samples.js';

interface Arguments {
  readonly scheme: RadioScheme;
  readonly answer?: RadioAnswer;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly readonly?: boolean;
}

const meta: Meta<Arguments> = {
  title: 'Schemes/radio-scheme',
  component: 'radio-scheme',
  args: { scheme: dimension },
  render: ({ scheme, answer, required = false, disabled = false, readonly = false }) =>
    html`<radio-scheme
      .scheme=${scheme}
      .answer=${answer}
      ?required=${required}
      ?disabled=${disabled}
      ?readonly=${readonly}
    ></radio-scheme>`,
};
export default meta;

type Story = StoryObj<Arguments>;
const answer: RadioAnswer = { label: 'Harmless', value: 'Harmless' };

export const Empty: Story = {};
export const Answered: Story = { args: { answer } };
/** What a submit shows when the question is not answered. */
export const RequiredAndMissing: Story = {
  args: { required: true },
  play: ({ canvasElement }) => {
    canvasElement.querySelector('radio-scheme')?.checkValidity();
  },
};
export const Disabled: Story = { args: { answer, disabled: true } };
export const ReadOnly: Story = { args: { answer, readonly: true } };
export const LongText: Story = { args: { scheme: longDimension } };
export const RightToLeft: Story = {
  args: { scheme: hebrewDimension, answer: { label: 'בטוח', value: 'harmless' } },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
};
export const Dark: Story = {
  args: { answer },
  decorators: [(story) => html`<div style="color-scheme: dark; background: #151a23; padding: 1em">${story()}</div>`],
};
export const Narrow: Story = { args: { answer }, decorators: [(story) => html`<div style="inline-size: 240px">${story()}</div>`] };
