import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { MemoryBackend } from '../src/core/memory-backend.js';
import { taskConfig } from '../src/testing/task-fixture.js';
import type { Item, TaskConfig } from '../src/index.js';
import { dimension, hebrewPreference, preference } from './samples.js';

interface Arguments {
  readonly config: TaskConfig;
  readonly items: readonly Item[];
}

const config = (overrides: Partial<TaskConfig> = {}): TaskConfig =>
  taskConfig({
    annotationTaskName: 'Comparing two answers',
    annotationInstructions: null,
    itemProperties: { idKey: 'id', textKey: 'question' },
    annotationSchemes: [preference, dimension],
    ...overrides,
  });

const FENCE = '```';

const program: readonly Item[] = [
  {
    id: '1',
    question: 'Write a Python function that says whether a year is a leap year, and explain the rule.',
    response_a: `## The rule

A year is a leap year when it can be divided by 4 — except for whole centuries, of which only every fourth is one.

${FENCE}python
def is_leap(year: int) -> bool:
    """Gregorian calendar."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
${FENCE}

| year | leap year | why |
| ---: | :-------: | --- |
| 2024 | yes | 2024 = 4 × 506 |
| 1900 | no | a century |
| 2000 | yes | 2000 = 400 × 5 |
`,
    response_b: `Use the standard library:

1. **Import** it: \`import calendar\`
2. **Ask** it:
   - \`calendar.isleap(2024)\` → *True*
   - \`calendar.isleap(1900)\` → *False*

> The library has known the rule since the first version of Python.

More in the [documentation](https://docs.python.org/3/library/calendar.html).
`,
  },
];

const formulas: readonly Item[] = [
  {
    id: '1',
    question: 'What is the sum $1 + 2 + \\dots + n$, and why?',
    response_a: `Write the sum twice, once forwards and once backwards. Each of the $n$ columns adds up to $n + 1$, so

$$\\sum_{k=1}^{n} k = \\frac{n(n+1)}{2}.$$

For \\(n = 100\\) that is **5050**.`,
    response_b: `By induction: it holds for $n = 1$. If it holds for $n$, then

\\[ \\frac{n(n+1)}{2} + (n + 1) = \\frac{(n+1)(n+2)}{2}, \\]

so it holds for $n + 1$.`,
  },
];

const conversation: readonly Item[] = [
  {
    id: '1',
    question: [
      { role: 'system', content: 'You answer in one short paragraph.' },
      { role: 'user', content: 'My bread does **not** rise. What can I do?' },
      { role: 'assistant', content: 'Is the dough warm, and is the yeast *fresh*?' },
      { role: 'user', content: 'The kitchen has 16 °C. The yeast is from yesterday.' },
    ],
    response_a: [
      { role: 'assistant', content: 'Let it stand where it is warmer:\n\n- in the oven with only the **lamp** on\n- for `2 h`' },
    ],
    response_b: [
      { role: 'assistant', content: 'Give it a night. At **16 °C** dough rises too, only slowly, and tastes **better** for it.' },
    ],
  },
];

const meta: Meta<Arguments> = {
  title: 'Task/Rich text',
  component: 'annotation-task',
  args: { config: config(), items: program },
  render: ({ config: shown, items }) =>
    html`<annotation-task
      annotator="reader"
      .config=${shown}
      .items=${items}
      .backend=${new MemoryBackend({ config: shown, items })}
    ></annotation-task>`,
};
export default meta;

type Story = StoryObj<Arguments>;

/** Headings, lists, tables and highlighted code; the switch above shows the text as it is in the data. */
export const MarkdownAndCode: Story = {};
export const Formulas: Story = { args: { items: formulas } };
/** Prompt and responses are lists of turns, as chat datasets have them. */
export const Conversations: Story = { args: { items: conversation } };
export const RawText: Story = {
  play: ({ canvasElement }) => {
    canvasElement.querySelector('annotation-task')?.shadowRoot?.querySelector<HTMLButtonElement>('.raw-switch')?.click();
  },
};
export const Dark: Story = {
  decorators: [(story) => html`<div style="color-scheme: dark; background: #151a23; padding: 1em">${story()}</div>`],
};
export const Narrow: Story = { decorators: [(story) => html`<div style="inline-size: 300px">${story()}</div>`] };
/** Words in two directions: each paragraph has its own; code stays left to right. */
export const RightToLeft: Story = {
  args: {
    config: config({ annotationTaskName: 'השוואת תשובות', annotationSchemes: [hebrewPreference] }),
    items: [
      {
        id: '1',
        question: 'איך כותבים לולאה ב־**Python**?',
        response_a: `## לולאה\n\nכך כותבים לולאה:\n\n${FENCE}python\nfor n in range(3):\n    print(n)\n${FENCE}`,
        response_b: 'Use `for` or `while`:\n\n- `for n in range(3)`\n- **while** n < 3',
      },
    ],
  },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
};
/** Instructions in Markdown, a language for a field of code, and a response that stays plain. */
export const Declared: Story = {
  args: {
    config: config({
      annotationInstructions: '## How to judge\n\n1. Read the **whole** program.\n2. Would it run?\n\n*Style* counts only when both run.',
      formats: { question: 'plain', response_a: 'code:javascript', response_b: 'code:javascript' },
    }),
    items: [
      {
        id: '1',
        question: 'A function *without* a loop that counts the words of a text.',
        response_a: 'export const words = (text) => text.trim().split(/\\s+/u).filter(Boolean).length;',
        response_b:
          'export function words(text) {\n  // Intl knows more languages than a space does.\n  const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });\n  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;\n}',
      },
    ],
  },
};
