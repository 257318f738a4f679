import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './welcome/welcome-page.js';

/** Where a visitor arrives. */
const meta: Meta = {
  title: 'Welcome',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  render: () => html`<welcome-page></welcome-page>`,
};
export default meta;

export const Welcome: StoryObj = {};
