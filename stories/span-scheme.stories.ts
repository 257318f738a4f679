import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { SpanAnswer, SpanScheme, TextSpan } from '../src/index.js';

interface Arguments {
  readonly scheme: SpanScheme;
  readonly answer?: SpanAnswer;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly readonly?: boolean;
}

const entities: SpanScheme = {
  type: 'span',
  name: 'entities',
  description: 'Mark every person, place and date.',
  required: false,
  labels: [
    { name: 'Person', value: 'PER', shortcut: '1', tooltip: 'People, by whatever name they go', color: '#3b82f6' },
    { name: 'Place', value: 'LOC', shortcut: '2', tooltip: 'Towns, countries, rivers' },
    { name: 'Date', value: 'DATE', shortcut: '3' },
  ],
  text: 'Ada Lovelace met Charles Babbage in London on 5 June 1833. She was seventeen, and wrote to him for years.\nHe called her the Enchantress of Numbers. 🧮',
};

const emotions: SpanScheme = {
  ...entities,
  name: 'emotions',
  description: 'Mark what shows an emotion, and what caused it.',
  labels: ['Joy', 'Anger', 'Fear', 'Sadness', 'Surprise', 'Cause'].map((name, index) => ({
    name,
    value: name,
    shortcut: String(index + 1),
  })),
  allowOverlapping: true,
  text: 'I could not believe it: after three years of work they had cancelled the concert!',
  badText: { name: 'Nobody feels anything here', shortcut: '0' },
};

const hebrew: SpanScheme = {
  ...entities,
  description: 'סמנו כל אדם וכל מקום.',
  labels: [
    { name: 'אדם', value: 'PER', shortcut: '1' },
    { name: 'מקום', value: 'LOC', shortcut: '2' },
  ],
  text: 'עדה לאבלייס פגשה את צ׳ארלס בבג׳ בלונדון.\nIn 1833 she was seventeen, והוא היה בן ארבעים ואחת.',
};

/** The span over the first of these words in the text of a scheme. */
function span({ text = '', labels }: SpanScheme, words: string, name: string): TextSpan {
  const start = Array.from(text.slice(0, text.indexOf(words))).length;
  const value = labels.find((label) => label.name === name)?.value ?? name;
  return { start, end: start + Array.from(words).length, label: name, value, text: words };
}

const answer: SpanAnswer = {
  spans: [
    span(entities, 'Ada Lovelace', 'Person'),
    span(entities, 'Charles Babbage', 'Person'),
    span(entities, 'London', 'Place'),
    span(entities, '5 June 1833', 'Date'),
  ],
};

const paragraph = 'The river rose in the night, and by morning the road to Aldham was under water from the mill to the church. ';
const long: SpanScheme = {
  ...entities,
  description: 'Mark every place. '.repeat(8).trim(),
  labels: Array.from({ length: 20 }, (_, index) => ({ name: `A place of the kind number ${String(index + 1)}`, value: index })),
  text: Array.from({ length: 60 }, (_, index) => `${String(index + 1)}. ${paragraph.repeat(4)}`).join('\n'),
};

const meta: Meta<Arguments> = {
  title: 'Schemes/span-scheme',
  component: 'span-scheme',
  args: { scheme: entities },
  render: ({ scheme, answer: given, required = false, disabled = false, readonly = false }) =>
    html`<span-scheme .scheme=${scheme} .answer=${given} ?required=${required} ?disabled=${disabled} ?readonly=${readonly}></span-scheme>`,
};
export default meta;

type Story = StoryObj<Arguments>;

export const Empty: Story = {};
export const Answered: Story = { args: { answer } };
/** Spans may share text; the list tells them apart. */
export const Overlapping: Story = {
  args: {
    scheme: emotions,
    answer: {
      spans: [
        span(emotions, 'could not believe it', 'Surprise'),
        span(emotions, 'not', 'Anger'),
        span(emotions, 'they had cancelled the concert', 'Cause'),
        span(emotions, 'cancelled', 'Sadness'),
      ],
    },
  },
};
export const NothingToMark: Story = { args: { scheme: emotions, answer: { spans: [], badText: true } } };
/** A selection by the arrow keys, which waits for a label. */
export const Selected: Story = {
  args: { answer },
  play: ({ canvasElement }) => {
    const surface = canvasElement.querySelector('span-scheme')?.shadowRoot?.querySelector('[part=surface]');
    for (const shiftKey of [false, true])
      surface?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', shiftKey, bubbles: true, composed: true }));
  },
};
/** What a submit shows when nothing is marked. */
export const RequiredAndMissing: Story = {
  args: { required: true },
  play: ({ canvasElement }) => {
    canvasElement.querySelector('span-scheme')?.checkValidity();
  },
};
/** An item whose field is empty. */
export const NoText: Story = { args: { scheme: { ...entities, text: '', textField: 'headline' } } };
export const Disabled: Story = { args: { answer, disabled: true } };
export const ReadOnly: Story = { args: { answer, readonly: true } };
export const LongText: Story = { args: { scheme: long } };
export const RightToLeft: Story = {
  args: { scheme: hebrew, answer: { spans: [span(hebrew, 'עדה לאבלייס', 'אדם'), span(hebrew, 'לונדון', 'מקום')] } },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
};
export const Dark: Story = {
  args: { answer },
  decorators: [(story) => html`<div style="color-scheme: dark; background: #151a23; padding: 1em">${story()}</div>`],
};
export const Narrow: Story = { args: { answer }, decorators: [(story) => html`<div style="inline-size: 240px">${story()}</div>`] };
