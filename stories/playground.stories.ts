import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './playground/playground-page.js';

/** A config on one side, its task on the other. */
const meta: Meta = {
  title: 'Playground',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  render: () => html`<playground-page></playground-page>`,
};
export default meta;

export const Playground: StoryObj = {};
