import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { PairwiseAnswer, PairwiseResponses, PairwiseScheme } from '../src/index.js';
import { graded, hebrewPreference, longResponses, preference, responses } from './samples.js';

interface Arguments {
  readonly scheme: PairwiseScheme;
  readonly answer?: PairwiseAnswer;
  readonly responses?: PairwiseResponses;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly readonly?: boolean;
}

const meta: Meta<Arguments> = {
  title: 'Schemes/pairwise-preference',
  component: 'pairwise-preference',
  args: { scheme: preference },
  render: ({ scheme, answer, responses: shown, required = false, disabled = false, readonly = false }) =>
    html`<pairwise-preference
      .scheme=${scheme}
      .answer=${answer}
      .responses=${shown}
      ?required=${required}
      ?disabled=${disabled}
      ?readonly=${readonly}
    ></pairwise-preference>`,
};
export default meta;

type Story = StoryObj<Arguments>;
const answer = { label: 'B is better', winner: 'b', strength: 1 } satisfies PairwiseAnswer;

function scalePoints(most: number): PairwiseScheme['labels'] {
  return Array.from({ length: 2 * most + 1 }, (_, index) => {
    const value = index - most;
    const name = value === 0 ? 'Equal' : `${value < 0 ? 'A' : 'B'} +${String(Math.abs(value))}`;
    return { name, value, winner: value < 0 ? 'a' : value > 0 ? 'b' : 'tie', strength: Math.abs(value) };
  });
}

/** The choice alone, where the page shows the responses itself. */
export const Empty: Story = {};
export const Answered: Story = { args: { answer } };
export const WithResponses: Story = { args: { responses } };
export const WithSlottedResponses: Story = {
  render: ({ scheme }) =>
    html`<pairwise-preference .scheme=${scheme}>
      <p slot="a">The first response, as the page renders it.</p>
      <p slot="b">The second one.</p>
    </pairwise-preference>`,
};
/** Seven grades: the further from the middle, the stronger the preference that is stored. */
export const Graded: Story = { args: { scheme: graded, answer: { label: 'A is slightly better', winner: 'a', strength: 1 } } };
/** `mode: scale`: as many points as a row can hold. */
export const Scale: Story = { args: { scheme: { ...preference, labels: scalePoints(3) } } };
/** A scale of more points is a slider; before it is touched there is no answer. */
export const Slider: Story = { args: { scheme: { ...preference, labels: scalePoints(50), slider: { start: 50 } } } };
export const SliderAnswered: Story = {
  args: {
    scheme: { ...preference, labels: scalePoints(50), slider: { start: 50 } },
    answer: { label: 'B +20', winner: 'b', strength: 20, value: 20 },
  },
};
/** `mode: multi_dimension`: a verdict for each dimension. Only where all say the same is there a winner. */
export const Dimensions: Story = {
  args: {
    responses,
    scheme: {
      ...preference,
      dimensions: [
        { name: 'helpfulness', description: 'Which gets the reader further?', labels: preference.labels.slice(0, 3) },
        { name: 'accuracy', description: 'Which has fewer errors?', labels: preference.labels.slice(0, 2) },
        { name: 'safety', description: 'Which puts fewer people at risk?', labels: preference.labels.slice(0, 3) },
      ],
    },
    answer: { label: '', winner: null, strength: 0, dimensions: { accuracy: answer } },
  },
};
/** Reasons to choose from and a rationale of a least length. */
export const Justified: Story = {
  args: {
    scheme: {
      ...preference,
      justification: {
        required: true,
        reasons: ['Closer to the facts', 'Easier to follow', 'Safer'],
        minLength: 20,
        placeholder: 'One sentence is enough',
      },
    },
    answer: { ...answer, justification: { reasons: ['Safer'], rationale: 'It warns of the dose.' } },
  },
};
/** What a submit shows when the question is not answered. */
/** Words of the responses can be marked: select them, and press the button or M. */
export const Evidence: Story = {
  args: {
    scheme: { ...preference, justification: { required: false, reasons: [], minLength: 0, placeholder: 'Why?', evidence: true } },
    responses,
    answer: {
      ...answer,
      justification: { reasons: [], rationale: '', evidence: [{ response: 'a', start: 0, end: 12, text: responses.a.slice(0, 12) }] },
    },
  },
};
export const RequiredAndMissing: Story = {
  args: { required: true },
  play: ({ canvasElement }) => {
    canvasElement.querySelector('pairwise-preference')?.checkValidity();
  },
};
export const Disabled: Story = { args: { answer, disabled: true, responses } };
export const ReadOnly: Story = { args: { answer, readonly: true, responses } };
export const LongText: Story = { args: { responses: longResponses } };
export const RightToLeft: Story = {
  args: { scheme: hebrewPreference, responses: { a: 'תשובה ארוכה ומפורטת.', b: 'An answer in another script.' } },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
};
export const Dark: Story = {
  args: { answer, responses },
  decorators: [(story) => html`<div style="color-scheme: dark; background: #151a23; padding: 1em">${story()}</div>`],
};
/** The responses are stacked where there is no room for two columns. */
export const Narrow: Story = {
  args: { answer, responses },
  decorators: [(story) => html`<div style="inline-size: 280px">${story()}</div>`],
};
