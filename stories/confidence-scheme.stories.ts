import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ConfidenceAnswer, ConfidenceScheme } from '../src/index.js';

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
const longScheme: ConfidenceScheme = {
  ...scheme,
  scale: {
    kind: 'points',
    labels: ['I could as well have thrown a coin', 'I would not be surprised to be wrong', 'I would put money on it'].map(
      (name, index) => ({
        name,
        value: index + 1,
      }),
    ),
  },
};
const hebrewScheme: ConfidenceScheme = { ...scheme, description: 'עד כמה את בטוחה?' };
const answer: ConfidenceAnswer = { label: 'Leaning', value: 2 };

interface Arguments {
  readonly scheme: ConfidenceScheme;
  readonly answer?: ConfidenceAnswer;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly readonly?: boolean;
}

const meta: Meta<Arguments> = {
  title: 'Schemes/confidence-scheme',
  component: 'confidence-scheme',
  args: { scheme },
  render: ({ scheme: shown, answer: given, required = false, disabled = false, readonly = false }) =>
    html`<confidence-scheme
      .scheme=${shown}
      .answer=${given}
      ?required=${required}
      ?disabled=${disabled}
      ?readonly=${readonly}
    ></confidence-scheme>`,
};
export default meta;

type Story = StoryObj<Arguments>;

export const Empty: Story = {};
export const Answered: Story = { args: { answer } };
/** What a submit shows when the question is not answered. */
export const RequiredAndMissing: Story = {
  args: { required: true },
  play: ({ canvasElement }) => {
    canvasElement.querySelector('confidence-scheme')?.checkValidity();
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
export const Slider: Story = {
  args: {
    scheme: {
      ...scheme,
      scale: { kind: 'slider', min: 0, max: 100, step: 1, start: 50, minLabel: 'Guessing', maxLabel: 'Certain', showValue: true },
    },
  },
};
