import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { MultirateAnswer, MultirateScheme } from '../src/index.js';

const scheme: MultirateScheme = {
  type: 'multirate',
  name: 'quality',
  description: 'How good is the answer, in each of these respects?',
  required: false,
  labels: ['Poor', 'Fair', 'Good', 'Excellent'].map((name, index) => ({ name, value: index + 1 })),
  options: [
    { name: 'Helpfulness', description: 'Does it get the reader further?' },
    { name: 'Harmlessness', description: 'Does it put nobody at risk?' },
    { name: 'Honesty', description: 'Does it say what is so, and what it does not know?' },
  ],
  optionsFromData: null,
  shuffled: false,
  tables: 1,
  direction: 'across',
};
const longScheme: MultirateScheme = {
  ...scheme,
  description: 'Think of the person who asked, of what they know already, and of what they will do with the answer.',
  labels: [
    { name: 'Nothing in it is of any use to me', value: 1, tooltip: 'I would ask somebody else' },
    { name: 'About half of it is', value: 2 },
    { name: 'All of it is', value: 3, tooltip: 'I would not ask anybody else, and would pass it on to those who ask me' },
  ],
  options: [
    { name: 'It tells the reader what to do next, in an order in which it can be done, without making them look anything up' },
    { name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft' },
  ],
};
const hebrewScheme: MultirateScheme = {
  ...scheme,
  description: 'עד כמה התשובה טובה?',
  labels: ['חלש', 'סביר', 'טוב'].map((name, index) => ({ name, value: index + 1 })),
  options: [{ name: 'בהירות', description: 'האם אפשר לעקוב?' }, { name: 'עומק' }],
};
const answer: MultirateAnswer = { ratings: { Helpfulness: { label: 'Good', value: 3 }, Honesty: { label: 'Fair', value: 2 } } };

interface Arguments {
  readonly scheme: MultirateScheme;
  readonly answer?: MultirateAnswer;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly readonly?: boolean;
}

const meta: Meta<Arguments> = {
  title: 'Schemes/multirate-scheme',
  component: 'multirate-scheme',
  args: { scheme },
  render: ({ scheme: shown, answer: given, required = false, disabled = false, readonly = false }) =>
    html`<multirate-scheme
      .scheme=${shown}
      .answer=${given}
      ?required=${required}
      ?disabled=${disabled}
      ?readonly=${readonly}
    ></multirate-scheme>`,
};
export default meta;

type Story = StoryObj<Arguments>;

export const Empty: Story = {};
export const Answered: Story = { args: { answer } };
/** What a submit shows when some rows are not rated. */
export const RequiredAndMissing: Story = {
  args: { answer, required: true },
  play: ({ canvasElement }) => {
    canvasElement.querySelector('multirate-scheme')?.checkValidity();
  },
};
export const Disabled: Story = { args: { answer, disabled: true } };
export const ReadOnly: Story = { args: { answer, readonly: true } };
export const LongText: Story = { args: { scheme: longScheme } };
export const RightToLeft: Story = {
  args: { scheme: hebrewScheme, answer: { ratings: { עומק: { label: 'טוב', value: 3 } } } },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
};
export const TwoTables: Story = {
  args: { scheme: { ...scheme, options: [...scheme.options, { name: 'Style' }, { name: 'Brevity' }], tables: 2 } },
};
/** An item whose data lists nothing to rate. */
export const NothingToRate: Story = { args: { scheme: { ...scheme, options: [], optionsFromData: 'steps' } } };
export const Dark: Story = {
  args: { answer },
  decorators: [(story) => html`<div style="color-scheme: dark; background: #151a23; padding: 1em">${story()}</div>`],
};
export const Narrow: Story = { args: { answer }, decorators: [(story) => html`<div style="inline-size: 240px">${story()}</div>`] };
