import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { SelectAnswer, SelectScheme } from '../src/index.js';

const scheme: SelectScheme = {
  type: 'select',
  name: 'genre',
  description: 'What kind of text is it?',
  required: false,
  labels: [
    { name: 'Report', value: 'report', tooltip: 'It tells what happened, in the order in which it did' },
    { name: 'Opinion', value: 'opinion', tooltip: 'It says what somebody thinks of it' },
    { name: 'Advertisement', value: 'advertisement' },
  ],
};
const longScheme: SelectScheme = {
  ...scheme,
  labels: scheme.labels.map((label) => ({
    ...label,
    name: `${label.name}, as far as that can be said of a text that was cut from its page`,
  })),
};
const hebrewScheme: SelectScheme = {
  ...scheme,
  description: 'איזה סוג טקסט זה?',
  labels: [
    { name: 'דיווח', value: 'report' },
    { name: 'דעה', value: 'opinion' },
  ],
};
const answer: SelectAnswer = { label: 'Report', value: 'report' };
const hebrewAnswer: SelectAnswer = { label: 'דעה', value: 'opinion' };

interface Arguments {
  readonly scheme: SelectScheme;
  readonly answer?: SelectAnswer;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly readonly?: boolean;
}

const meta: Meta<Arguments> = {
  title: 'Schemes/select-scheme',
  component: 'select-scheme',
  args: { scheme },
  render: ({ scheme: shown, answer: given, required = false, disabled = false, readonly = false }) =>
    html`<select-scheme
      .scheme=${shown}
      .answer=${given}
      ?required=${required}
      ?disabled=${disabled}
      ?readonly=${readonly}
    ></select-scheme>`,
};
export default meta;

type Story = StoryObj<Arguments>;

export const Empty: Story = {};
export const Answered: Story = { args: { answer } };
/** What a submit shows when the question is not answered. */
export const RequiredAndMissing: Story = {
  args: { required: true },
  play: ({ canvasElement }) => {
    canvasElement.querySelector('select-scheme')?.checkValidity();
  },
};
export const Disabled: Story = { args: { answer, disabled: true } };
export const ReadOnly: Story = { args: { answer, readonly: true } };
export const LongText: Story = { args: { scheme: longScheme } };
export const RightToLeft: Story = {
  args: { scheme: hebrewScheme, answer: hebrewAnswer },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
};
export const Dark: Story = {
  args: { answer },
  decorators: [(story) => html`<div style="color-scheme: dark; background: #151a23; padding: 1em">${story()}</div>`],
};
export const Narrow: Story = { args: { answer }, decorators: [(story) => html`<div style="inline-size: 240px">${story()}</div>`] };
