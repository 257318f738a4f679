import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TextAnswer, TextScheme } from '../src/index.js';
import { reason } from './samples.js';

interface Arguments {
  readonly scheme: TextScheme;
  readonly answer?: TextAnswer;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly readonly?: boolean;
}

const meta: Meta<Arguments> = {
  title: 'Schemes/text-scheme',
  component: 'text-scheme',
  args: { scheme: reason },
  render: ({ scheme, answer, required = false, disabled = false, readonly = false }) =>
    html`<text-scheme .scheme=${scheme} .answer=${answer} ?required=${required} ?disabled=${disabled} ?readonly=${readonly}></text-scheme>`,
};
export default meta;

type Story = StoryObj<Arguments>;
const answer: TextAnswer = { text: 'A says how long it takes.\nB leaves me to find out.' };

export const Empty: Story = {};
export const Answered: Story = { args: { answer } };
export const OneLine: Story = { args: { scheme: { ...reason, textarea: false }, answer: { text: 'A says how long it takes.' } } };
export const WithLimits: Story = { args: { scheme: { ...reason, minLength: 20, maxLength: 200 }, answer } };
/** The text is kept whole; what is wrong is said. */
export const TooLong: Story = {
  args: { scheme: { ...reason, maxLength: 20 }, answer },
  play: ({ canvasElement }) => {
    canvasElement.querySelector('text-scheme')?.checkValidity();
  },
};
/** What a submit shows when the question is not answered. */
export const RequiredAndMissing: Story = {
  args: { required: true },
  play: ({ canvasElement }) => {
    canvasElement.querySelector('text-scheme')?.checkValidity();
  },
};
export const Disabled: Story = { args: { answer, disabled: true } };
export const ReadOnly: Story = { args: { answer, readonly: true } };
export const LongText: Story = { args: { answer: { text: 'It goes on and on. '.repeat(120) } } };
export const RightToLeft: Story = {
  args: {
    scheme: { ...reason, description: 'למה?', placeholder: 'מה עשה את ההבדל?' },
    answer: { text: 'תשובה A מסבירה כמה זמן זה לוקח.' },
  },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
};
export const Dark: Story = {
  args: { answer },
  decorators: [(story) => html`<div style="color-scheme: dark; background: #151a23; padding: 1em">${story()}</div>`],
};
export const Narrow: Story = { args: { answer }, decorators: [(story) => html`<div style="inline-size: 240px">${story()}</div>`] };
