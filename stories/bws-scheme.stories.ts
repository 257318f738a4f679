import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { BwsAnswer, BwsScheme } from '../src/index.js';

interface Arguments {
  readonly scheme: BwsScheme;
  readonly answer?: BwsAnswer;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly readonly?: boolean;
}

const bws: BwsScheme = {
  type: 'bws',
  name: 'warmth',
  description: 'How glad are these guests?',
  required: false,
  items: [
    { key: 'g1', text: 'We will be back before the leaves fall.' },
    { key: 'g2', text: 'The bed was a bed.' },
    { key: 'g3', text: 'Breakfast came cold, the bill came hot.' },
    { key: 'g4', text: 'Quiet rooms and a kind cook.' },
  ],
  bestDescription: 'Which is the gladdest?',
  worstDescription: 'Which is the least glad?',
  tupleSize: 4,
  keys: true,
};
const answer: BwsAnswer = {
  best: { label: 'We will be back before the leaves fall.', value: 'g1' },
  worst: { label: 'Breakfast came cold, the bill came hot.', value: 'g3' },
};
const long = 'The room looked over the harbour, and every morning at six the first boat left with its bell and all of its gulls. '.repeat(
  4,
);

const meta: Meta<Arguments> = {
  title: 'Schemes/bws-scheme',
  component: 'bws-scheme',
  args: { scheme: bws },
  render: ({ scheme, answer: given, required = false, disabled = false, readonly = false }) =>
    html`<bws-scheme .scheme=${scheme} .answer=${given} ?required=${required} ?disabled=${disabled} ?readonly=${readonly}></bws-scheme>`,
};
export default meta;

type Story = StoryObj<Arguments>;

export const Empty: Story = {};
export const Answered: Story = { args: { answer } };
/** What a submit shows when the question is not answered. */
export const RequiredAndMissing: Story = {
  args: { required: true },
  play: ({ canvasElement }) => {
    canvasElement.querySelector('bws-scheme')?.checkValidity();
  },
};
export const Disabled: Story = { args: { answer, disabled: true } };
export const ReadOnly: Story = { args: { answer, readonly: true } };
/** The item lists nothing, or only one thing. */
export const NothingToCompare: Story = { args: { scheme: { ...bws, items: [] } } };
export const LongText: Story = {
  args: {
    scheme: {
      ...bws,
      bestDescription: 'Which of them would you show to somebody who has never been there and has to decide by tomorrow?',
      items: bws.items.map((item, index) => ({ ...item, text: index % 2 === 0 ? long : item.text, tooltip: 'From the guest book' })),
    },
  },
};
export const RightToLeft: Story = {
  args: {
    scheme: {
      ...bws,
      description: 'כמה הם מרוצים?',
      bestDescription: 'הכי מרוצה',
      worstDescription: 'הכי פחות מרוצה',
      items: [
        { key: '1', text: 'נחזור בקרוב.' },
        { key: '2', text: 'The bed was a bed.' },
        { key: '3', text: 'לא עוד.' },
      ],
    },
  },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
};
export const Dark: Story = {
  args: { answer },
  decorators: [(story) => html`<div style="color-scheme: dark; background: #151a23; padding: 1em">${story()}</div>`],
};
/** Each radio button has its question where there is no room for a table. */
export const Narrow: Story = { args: { answer }, decorators: [(story) => html`<div style="inline-size: 240px">${story()}</div>`] };
