import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { VideoScheme } from '../src/index.js';

interface Arguments {
  readonly scheme: VideoScheme;
}

const film: VideoScheme = {
  type: 'video',
  name: 'film',
  description: 'Watch the film before you answer',
  required: false,
  sources: ['https://interactive-examples.mdn.mozilla.net/media/cc0-videos/flower.webm'],
  fallbackText: '',
  controls: true,
  autoplay: false,
  loop: false,
  muted: false,
};

const meta: Meta<Arguments> = {
  title: 'Schemes/video-scheme',
  component: 'video-scheme',
  args: { scheme: film },
  render: ({ scheme }) => html`<video-scheme .scheme=${scheme}></video-scheme>`,
};
export default meta;

type Story = StoryObj<Arguments>;

export const Default: Story = {};
/** The item has no film. */
export const Missing: Story = { args: { scheme: { ...film, sources: [''] } } };
/** An address that no page should load. */
export const Refused: Story = {
  args: { scheme: { ...film, sources: ['javascript:alert(1)'], fallbackText: 'Ask for the film by mail.' } },
};
export const RightToLeft: Story = {
  args: { scheme: { ...film, description: 'צפו בסרט לפני שתענו', sources: [''] } },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
};
