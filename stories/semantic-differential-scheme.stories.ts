import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { SemanticDifferentialAnswer, SemanticDifferentialScheme } from '../src/index.js';

const scheme: SemanticDifferentialScheme = {
  type: 'semantic_differential',
  name: 'meaning',
  description: 'What does the word “winter” mean to you?',
  required: false,
  pairs: [
    { left: 'Bad', right: 'Good' },
    { left: 'Unpleasant', right: 'Pleasant' },
    { left: 'Weak', right: 'Strong' },
    { left: 'Slow', right: 'Fast' },
  ],
  scalePoints: 7,
  showNumbers: false,
  showCenterLabel: true,
};
const longScheme: SemanticDifferentialScheme = {
  ...scheme,
  description: 'Think of the sentence in which the word stands, and not of the word alone, before you say what it means to you here.',
  pairs: [
    { left: 'Something that I would rather have nothing to do with', right: 'Something that I look forward to for weeks' },
    { left: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk', right: 'Short' },
  ],
};
const hebrewScheme: SemanticDifferentialScheme = { ...scheme, description: 'מה המילה אומרת לך?', pairs: [{ left: 'רע', right: 'טוב' }] };
const answer: SemanticDifferentialAnswer = { ratings: { Bad__Good: { label: '6', value: 6 }, Slow__Fast: { label: '2', value: 2 } } };
const someAnswer = answer;
const hebrewAnswer: SemanticDifferentialAnswer = { ratings: { רע__טוב: { label: '7', value: 7 } } };

interface Arguments {
  readonly scheme: SemanticDifferentialScheme;
  readonly answer?: SemanticDifferentialAnswer;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly readonly?: boolean;
}

const meta: Meta<Arguments> = {
  title: 'Schemes/semantic-differential-scheme',
  component: 'semantic-differential-scheme',
  args: { scheme },
  render: ({ scheme: shown, answer: given, required = false, disabled = false, readonly = false }) =>
    html`<semantic-differential-scheme
      .scheme=${shown}
      .answer=${given}
      ?required=${required}
      ?disabled=${disabled}
      ?readonly=${readonly}
    ></semantic-differential-scheme>`,
};
export default meta;

type Story = StoryObj<Arguments>;

export const Empty: Story = {};
export const Answered: Story = { args: { answer } };
/** What a submit shows when something is missing. */
export const RequiredAndMissing: Story = {
  args: { answer: someAnswer, required: true },
  play: ({ canvasElement }) => {
    canvasElement.querySelector('semantic-differential-scheme')?.checkValidity();
  },
};
export const Disabled: Story = { args: { answer, disabled: true } };
export const ReadOnly: Story = { args: { answer, readonly: true } };
export const LongText: Story = { args: { scheme: longScheme } };
export const RightToLeft: Story = {
  args: { scheme: hebrewScheme, answer: hebrewAnswer },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
};
export const Numbers: Story = { args: { scheme: { ...scheme, scalePoints: 6, showNumbers: true } } };
export const Dark: Story = {
  args: { answer },
  decorators: [(story) => html`<div style="color-scheme: dark; background: #151a23; padding: 1em">${story()}</div>`],
};
export const Narrow: Story = { args: { answer }, decorators: [(story) => html`<div style="inline-size: 240px">${story()}</div>`] };
