import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { HierarchicalMultiselectAnswer, HierarchicalMultiselectScheme, TaxonomyNode } from '../src/index.js';

interface Arguments {
  readonly scheme: HierarchicalMultiselectScheme;
  readonly answer?: HierarchicalMultiselectAnswer;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly readonly?: boolean;
}

const leaves = (...names: readonly string[]): TaxonomyNode[] => names.map((name) => ({ name, children: [] }));

const faults: HierarchicalMultiselectScheme = {
  type: 'hierarchical_multiselect',
  name: 'faults',
  description: 'What is wrong with the answer?',
  required: false,
  taxonomy: [
    {
      name: 'Content',
      tooltip: 'What it says',
      children: [
        { name: 'Facts', children: leaves('Invented source', 'Wrong number', 'Other') },
        { name: 'Reasoning', children: leaves('Missing step', 'Contradiction', 'Other') },
      ],
    },
    { name: 'Form', tooltip: 'How it says it', children: leaves('Too long', 'Wrong language', 'Broken table') },
    { name: 'Nothing', children: [] },
  ],
  autoSelectChildren: false,
  autoSelectParent: false,
  showSearch: true,
  minSelections: null,
  maxSelections: 3,
  expandDepth: 1,
};

const meta: Meta<Arguments> = {
  title: 'Schemes/hierarchical-multiselect-scheme',
  component: 'hierarchical-multiselect-scheme',
  args: { scheme: faults },
  render: ({ scheme, answer, required = false, disabled = false, readonly = false }) =>
    html`<hierarchical-multiselect-scheme
      .scheme=${scheme}
      .answer=${answer}
      ?required=${required}
      ?disabled=${disabled}
      ?readonly=${readonly}
    ></hierarchical-multiselect-scheme>`,
};
export default meta;

type Story = StoryObj<Arguments>;
const answer: HierarchicalMultiselectAnswer = {
  paths: [
    ['Content', 'Facts', 'Other'],
    ['Form', 'Too long'],
  ],
  labels: ['Content / Facts / Other', 'Too long'],
};

export const Empty: Story = {};
export const Answered: Story = { args: { answer } };
/** What a submit shows when nothing is chosen. */
export const RequiredAndMissing: Story = {
  args: { required: true },
  play: ({ canvasElement }) => {
    canvasElement.querySelector('hierarchical-multiselect-scheme')?.checkValidity();
  },
};
export const Disabled: Story = { args: { answer, disabled: true } };
export const ReadOnly: Story = { args: { answer, readonly: true } };
export const WholeBranches: Story = {
  args: { scheme: { ...faults, autoSelectChildren: true, autoSelectParent: true, expandDepth: 2, showSearch: false, maxSelections: null } },
};
export const LongText: Story = {
  args: {
    scheme: {
      ...faults,
      description: 'Choose everything that keeps this answer from being one that you would hand on to somebody who has to rely on it.',
      taxonomy: [
        {
          name: 'The answer states something that nobody could have known at the time, and does not say that it is a guess',
          tooltip:
            'A date, a number or a quotation for which the sources that it names give no support whatever, however kindly they are read.',
          children: leaves('Internationalizationandlocalizationofeverythingthathasneverhadaspace', 'A shorter name'),
        },
        ...faults.taxonomy,
      ],
    },
  },
};
export const RightToLeft: Story = {
  args: {
    scheme: {
      ...faults,
      description: 'מה לא בסדר בתשובה?',
      taxonomy: [
        { name: 'תוכן', children: leaves('עובדות', 'היגיון') },
        { name: 'צורה', children: leaves('ארוך מדי') },
      ],
    },
    answer: { paths: [['תוכן', 'עובדות']], labels: ['עובדות'] },
  },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
};
export const Dark: Story = {
  args: { answer },
  decorators: [(story) => html`<div style="color-scheme: dark; background: #151a23; padding: 1em">${story()}</div>`],
};
export const Narrow: Story = { args: { answer }, decorators: [(story) => html`<div style="inline-size: 240px">${story()}</div>`] };
