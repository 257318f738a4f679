import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { LikertAnswer, LikertScheme } from '../src/index.js';

const scheme: LikertScheme = {
  type: 'likert',
  name: 'clarity',
  description: 'How easy is the answer to follow?',
  required: false,
  labels: [1, 2, 3, 4, 5].map((value) => ({ name: String(value), value, shortcut: String(value) })),
  minLabel: 'I lost the thread',
  maxLabel: 'At the first reading',
};
const longScheme: LikertScheme = {
  ...scheme,
  labels: ['Nothing in it is of any use to me', 'A few sentences are of use', 'About half of it is', 'Most of it is', 'All of it is'].map(
    (name, index) => ({
      name,
      value: index + 1,
      tooltip: 'Think of the question that was asked, and of nothing else.',
    }),
  ),
  minLabel: '',
  maxLabel: '',
};
const hebrewScheme: LikertScheme = { ...scheme, description: 'עד כמה התשובה ברורה?', minLabel: 'כלל לא', maxLabel: 'מאוד' };
const answer: LikertAnswer = { label: '4', value: 4 };
const hebrewAnswer = answer;

interface Arguments {
  readonly scheme: LikertScheme;
  readonly answer?: LikertAnswer;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly readonly?: boolean;
}

const meta: Meta<Arguments> = {
  title: 'Schemes/likert-scheme',
  component: 'likert-scheme',
  args: { scheme },
  render: ({ scheme: shown, answer: given, required = false, disabled = false, readonly = false }) =>
    html`<likert-scheme
      .scheme=${shown}
      .answer=${given}
      ?required=${required}
      ?disabled=${disabled}
      ?readonly=${readonly}
    ></likert-scheme>`,
};
export default meta;

type Story = StoryObj<Arguments>;

export const Empty: Story = {};
export const Answered: Story = { args: { answer } };
/** What a submit shows when the question is not answered. */
export const RequiredAndMissing: Story = {
  args: { required: true },
  play: ({ canvasElement }) => {
    canvasElement.querySelector('likert-scheme')?.checkValidity();
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
