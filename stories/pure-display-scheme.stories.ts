import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { PureDisplayScheme } from '../src/index.js';

interface Arguments {
  readonly scheme: PureDisplayScheme;
}

const guide: PureDisplayScheme = {
  type: 'pure_display',
  name: 'guide',
  description: 'How to judge an answer',
  required: false,
  texts: [
    'Read the whole answer before you decide.\nTake as long as you need.',
    '# What counts\nWhether the reader is helped.\n\nWhether it is true.\n\n## What does not\nLength, and how sure it sounds.',
  ],
};

const meta: Meta<Arguments> = {
  title: 'Schemes/pure-display-scheme',
  component: 'pure-display-scheme',
  args: { scheme: guide },
  render: ({ scheme }) => html`<pure-display-scheme .scheme=${scheme}></pure-display-scheme>`,
};
export default meta;

type Story = StoryObj<Arguments>;

export const Default: Story = {};
export const DescriptionAlone: Story = { args: { scheme: { ...guide, texts: [] } } };
export const LongText: Story = {
  args: { scheme: { ...guide, texts: ['Internationalizationandlocalizationofeverythingthathasneverhadaspace. '.repeat(12)] } },
};
export const RightToLeft: Story = {
  args: { scheme: { ...guide, description: 'איך לשפוט', texts: ['# מה חשוב\nהאם התשובה נכונה.'] } },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
};
