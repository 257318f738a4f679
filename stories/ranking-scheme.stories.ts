import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { RankingAnswer, RankingScheme } from '../src/index.js';

interface Arguments {
  readonly scheme: RankingScheme;
  readonly answer?: RankingAnswer;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly readonly?: boolean;
}

const ranking: RankingScheme = {
  type: 'ranking',
  name: 'summaries',
  description: 'Put the summaries in order, the best first.',
  required: false,
  items: [
    { key: 'lead', text: 'The bridge opens in spring, a year late.' },
    { key: 'cost', text: 'The bridge cost twice what was planned.', tooltip: 'Written by the second model' },
    { key: 'all', text: 'Late and dear, the bridge opens in spring.' },
    { key: 'none', text: 'Bridges connect people.' },
  ],
  allowTies: false,
};
const answer: RankingAnswer = { ranking: [['all'], ['lead'], ['cost'], ['none']] };
const long =
  'The council met for the ninth time in as many weeks, and for the ninth time the bridge was the only thing that it spoke of. '.repeat(5);

const meta: Meta<Arguments> = {
  title: 'Schemes/ranking-scheme',
  component: 'ranking-scheme',
  args: { scheme: ranking },
  render: ({ scheme, answer: given, required = false, disabled = false, readonly = false }) =>
    html`<ranking-scheme
      .scheme=${scheme}
      .answer=${given}
      ?required=${required}
      ?disabled=${disabled}
      ?readonly=${readonly}
    ></ranking-scheme>`,
};
export default meta;

type Story = StoryObj<Arguments>;

/** The order that it starts with is no answer. */
export const Empty: Story = {};
export const Answered: Story = { args: { answer } };
/** Two share a place; the next one is left out. */
export const Ties: Story = {
  args: { scheme: { ...ranking, allowTies: true }, answer: { ranking: [['all'], ['lead', 'cost'], ['none']] } },
};
/** What a submit shows when the question is not answered. */
export const RequiredAndMissing: Story = {
  args: { required: true },
  play: ({ canvasElement }) => {
    canvasElement.querySelector('ranking-scheme')?.checkValidity();
  },
};
export const Disabled: Story = { args: { answer, disabled: true } };
export const ReadOnly: Story = { args: { answer, readonly: true } };
/** The item lists nothing, or only one thing. */
export const NothingToRank: Story = { args: { scheme: { ...ranking, items: [] } } };
export const LongText: Story = {
  args: {
    scheme: { ...ranking, allowTies: true, items: ranking.items.map((item, index) => (index === 1 ? item : { ...item, text: long })) },
  },
};
export const RightToLeft: Story = {
  args: {
    scheme: {
      ...ranking,
      description: 'סדרו מהטוב ביותר.',
      allowTies: true,
      items: [
        { key: '1', text: 'הגשר נפתח באביב.' },
        { key: '2', text: 'Bridges connect people.' },
        { key: '3', text: 'הגשר עלה פי שניים.' },
      ],
    },
    answer: { ranking: [['3', '1'], ['2']] },
  },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
};
export const Dark: Story = {
  args: { answer },
  decorators: [(story) => html`<div style="color-scheme: dark; background: #151a23; padding: 1em">${story()}</div>`],
};
export const Narrow: Story = {
  args: { scheme: { ...ranking, allowTies: true }, answer },
  decorators: [(story) => html`<div style="inline-size: 240px">${story()}</div>`],
};
