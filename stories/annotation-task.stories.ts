import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { MemoryBackend } from '../src/core/memory-backend.js';
import { taskConfig } from '../src/testing/task-fixture.js';
import type { Item, Scheme, TaskConfig } from '../src/index.js';
import { dimension, hebrewDimension, hebrewPreference, longResponses, preference, reason, responses } from './samples.js';

interface Arguments {
  readonly config: TaskConfig;
  readonly items: readonly Item[];
}

function task(overrides: Partial<TaskConfig> = {}, schemes: readonly Scheme[] = [preference, dimension, reason]): TaskConfig {
  return taskConfig({
    annotationTaskName: 'Comparing two answers',
    annotationInstructions: 'Read the question, then both answers.\n\n1. Choose the better one.\n2. Say what decided it.',
    itemProperties: { idKey: 'id', textKey: 'question' },
    annotationSchemes: schemes,
    ...overrides,
  });
}

const items: readonly Item[] = [
  { id: '1', question: 'How do I cook lentils so that they stay whole?', response_a: responses.a, response_b: responses.b },
  {
    id: '2',
    question: 'Why is the sky blue?',
    response_a: 'Air scatters short waves of light more than long ones.',
    response_b: 'It reflects the sea.',
  },
];

const layout = `<div style="display: flex; flex-wrap: wrap; gap: 16px">
  <div style="flex: 1 1 100%; background: #eef4ff; padding: 12px; border-radius: 8px"><strong>Question</strong><p>{{question}}</p></div>
  <div style="flex: 1 1 240px; border: 2px solid #35618e; padding: 12px"><h4>Answer A</h4>{{response_a}}</div>
  <div style="flex: 1 1 240px; border: 2px solid #8e5b35; padding: 12px"><h4>Answer B</h4>{{response_b}}</div>
</div>`;

/** Stories keep their answers in memory: a reload begins anew. */
const meta: Meta<Arguments> = {
  title: 'Task/annotation-task',
  component: 'annotation-task',
  args: { config: task(), items },
  render: ({ config, items: data }) =>
    html`<annotation-task
      annotator="reader"
      .config=${config}
      .items=${data}
      .backend=${new MemoryBackend({ config, items: data })}
    ></annotation-task>`,
};
export default meta;

type Story = StoryObj<Arguments>;

/** Without a layout in the config, the task shows prompt and responses by itself. */
export const DefaultLayout: Story = {};
export const WithLayout: Story = { args: { config: task({ htmlLayout: layout }) } };
export const Complete: Story = { args: { items: [] } };
/** A scheme that no element is known for is left out, and that is said. */
export const SchemeLeftOut: Story = {
  args: {
    config: task({}, [
      preference,
      {
        type: 'custom',
        annotationType: 'telepathy',
        name: 'mood',
        description: 'What did the author think?',
        required: false,
        options: {},
      },
    ]),
  },
};
/** What the person who set it up sees when the config cannot be loaded. */
export const ConfigMissing: Story = { render: () => html`<annotation-task src="there-is-no-such-config.yaml"></annotation-task>` };
export const LongText: Story = {
  args: { items: [{ id: '1', question: 'A long one? '.repeat(40), response_a: longResponses.a, response_b: longResponses.b }] },
};
export const RightToLeft: Story = {
  args: {
    config: task({ annotationTaskName: 'השוואת תשובות', annotationInstructions: 'קראו את השאלה ואת שתי התשובות.' }, [
      hebrewPreference,
      hebrewDimension,
    ]),
    items: [{ id: '1', question: 'איך מבשלים עדשים?', response_a: 'במים קרים, עשרים דקות.', response_b: 'Boil them.' }],
  },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
};
export const Dark: Story = {
  args: { config: task({ htmlLayout: layout }) },
  decorators: [(story) => html`<div style="color-scheme: dark; background: #151a23; padding: 1em">${story()}</div>`],
};
export const Narrow: Story = { decorators: [(story) => html`<div style="inline-size: 300px">${story()}</div>`] };
