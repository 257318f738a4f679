import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { MultiselectAnswer, MultiselectScheme } from '../src/index.js';

const scheme: MultiselectScheme = {
  type: 'multiselect',
  name: 'problems',
  description: 'What speaks against the answer?',
  required: false,
  labels: [
    { name: 'Not true', value: 'false', shortcut: '1', tooltip: 'Something in it can be shown to be wrong' },
    { name: 'Not asked', value: 'off', shortcut: '2', color: '#8a7410' },
    { name: 'Not kind', value: 'rude', shortcut: '3', color: '#b3261e' },
  ],
  minSelections: null,
  maxSelections: 2,
  requiredLabels: [],
  single: false,
  freeResponse: 'Something else',
};
const longScheme: MultiselectScheme = {
  ...scheme,
  labels: scheme.labels.map((label) => ({ ...label, name: `${label.name}, and it would take a while to say in how many ways, and where` })),
  stacked: true,
};
const hebrewScheme: MultiselectScheme = {
  ...scheme,
  description: 'מה לא טוב בתשובה?',
  labels: [
    { name: 'שגוי', value: 'false' },
    { name: 'גס', value: 'rude' },
  ],
  freeResponse: 'אחר',
};
const answer: MultiselectAnswer = { labels: ['Not true', 'Not kind'], values: ['false', 'rude'] };
const hebrewAnswer: MultiselectAnswer = { labels: ['גס'], values: ['rude'] };

interface Arguments {
  readonly scheme: MultiselectScheme;
  readonly answer?: MultiselectAnswer;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly readonly?: boolean;
}

const meta: Meta<Arguments> = {
  title: 'Schemes/multiselect-scheme',
  component: 'multiselect-scheme',
  args: { scheme },
  render: ({ scheme: shown, answer: given, required = false, disabled = false, readonly = false }) =>
    html`<multiselect-scheme
      .scheme=${shown}
      .answer=${given}
      ?required=${required}
      ?disabled=${disabled}
      ?readonly=${readonly}
    ></multiselect-scheme>`,
};
export default meta;

type Story = StoryObj<Arguments>;

export const Empty: Story = {};
export const Answered: Story = { args: { answer } };
/** What a submit shows when the question is not answered. */
export const RequiredAndMissing: Story = {
  args: { required: true },
  play: ({ canvasElement }) => {
    canvasElement.querySelector('multiselect-scheme')?.checkValidity();
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
