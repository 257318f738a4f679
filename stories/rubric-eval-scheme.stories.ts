import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { RubricEvalAnswer, RubricEvalScheme } from '../src/index.js';

const scheme: RubricEvalScheme = {
  type: 'rubric_eval',
  name: 'rubric',
  description: 'How good is the answer?',
  required: false,
  criteria: [
    { name: 'helpfulness', label: 'Helpfulness', description: 'Does it answer the question?' },
    { name: 'accuracy', label: 'Accuracy', description: 'Is what it says so?' },
    { name: 'clarity', label: 'Clarity', description: 'Is it easy to follow?' },
  ],
  labels: ['Poor', 'Below average', 'Average', 'Good', 'Excellent'].map((name, index) => ({ name, value: index + 1 })),
  showOverall: true,
  overallLabel: null,
};
const longScheme: RubricEvalScheme = {
  ...scheme,
  criteria: [
    {
      name: 'next',
      label: 'It tells the reader what to do next, in an order in which it can be done',
      description: 'Think of the person who asked, of what they know already, and of what they will do with the answer.',
    },
    { name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft' },
  ],
  labels: [
    { name: 'Poor', value: 1, tooltip: 'Nothing in it is of any use to the one who asked' },
    { name: 'Fair', value: 2, tooltip: 'About half of it is' },
    { name: 'Good', value: 3, tooltip: 'All of it is, and nothing is missing' },
  ],
};
const hebrewScheme: RubricEvalScheme = {
  ...scheme,
  description: 'עד כמה התשובה טובה?',
  criteria: [{ name: 'בהירות', description: 'האם אפשר לעקוב?' }],
  labels: ['חלש', 'סביר', 'טוב'].map((name, index) => ({ name, value: index + 1 })),
  overallLabel: 'בסך הכול',
};
const answer: RubricEvalAnswer = {
  ratings: { helpfulness: { label: 'Good', value: 4 }, clarity: { label: 'Excellent', value: 5 } },
  overall: { label: 'Good', value: 4 },
};
const someAnswer = answer;
const hebrewAnswer: RubricEvalAnswer = { ratings: { בהירות: { label: 'טוב', value: 3 } } };
const ownScales: RubricEvalScheme = {
  ...scheme,
  criteria: [...scheme.criteria, { name: 'safe', label: 'Safe', labels: ['No', 'Yes'].map((name, index) => ({ name, value: index + 1 })) }],
};

interface Arguments {
  readonly scheme: RubricEvalScheme;
  readonly answer?: RubricEvalAnswer;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly readonly?: boolean;
}

const meta: Meta<Arguments> = {
  title: 'Schemes/rubric-eval-scheme',
  component: 'rubric-eval-scheme',
  args: { scheme },
  render: ({ scheme: shown, answer: given, required = false, disabled = false, readonly = false }) =>
    html`<rubric-eval-scheme
      .scheme=${shown}
      .answer=${given}
      ?required=${required}
      ?disabled=${disabled}
      ?readonly=${readonly}
    ></rubric-eval-scheme>`,
};
export default meta;

type Story = StoryObj<Arguments>;

export const Empty: Story = {};
export const Answered: Story = { args: { answer } };
/** What a submit shows when something is missing. */
export const RequiredAndMissing: Story = {
  args: { answer: someAnswer, required: true },
  play: ({ canvasElement }) => {
    canvasElement.querySelector('rubric-eval-scheme')?.checkValidity();
  },
};
export const Disabled: Story = { args: { answer, disabled: true } };
export const ReadOnly: Story = { args: { answer, readonly: true } };
export const LongText: Story = { args: { scheme: longScheme } };
export const RightToLeft: Story = {
  args: { scheme: hebrewScheme, answer: hebrewAnswer },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
};
export const OwnScales: Story = { args: { scheme: ownScales } };
export const Dark: Story = {
  args: { answer },
  decorators: [(story) => html`<div style="color-scheme: dark; background: #151a23; padding: 1em">${story()}</div>`],
};
export const Narrow: Story = { args: { answer }, decorators: [(story) => html`<div style="inline-size: 240px">${story()}</div>`] };
