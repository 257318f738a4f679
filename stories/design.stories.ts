import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import './design-tokens.js';
import '../src/define/pairwise-preference.js';
import '../src/define/radio-scheme.js';
import '../src/define/text-scheme.js';
import { dimension, preference, reason } from './samples.js';

/** Every token and every state on one page: what a change of the looks has to be held against. */
const meta: Meta = { title: 'Design' };
export default meta;

type Story = StoryObj;

const inScheme = (scheme: string, content: TemplateResult) =>
  html`<div style="color-scheme: ${scheme}; background: Canvas; color: CanvasText">${content}</div>`;
const chosen = { label: 'Harmless', value: 'Harmless' };

const states = html`<div style="display: grid; gap: 1.5em; padding: 1em">
  <radio-scheme .scheme=${dimension}></radio-scheme>
  <radio-scheme .scheme=${dimension} .answer=${chosen}></radio-scheme>
  <radio-scheme class="missing" .scheme=${dimension} required></radio-scheme>
  <radio-scheme .scheme=${dimension} .answer=${chosen} disabled></radio-scheme>
  <radio-scheme .scheme=${dimension} .answer=${chosen} readonly></radio-scheme>
  <pairwise-preference .scheme=${preference} .responses=${{ a: 'The first answer.', b: 'The second answer.' }}></pairwise-preference>
  <text-scheme .scheme=${reason} .answer=${{ text: 'It answers the question.' }}></text-scheme>
</div>`;

const showMissing: Story['play'] = ({ canvasElement }) => {
  for (const element of canvasElement.querySelectorAll<HTMLElement & { checkValidity(): boolean }>('.missing')) element.checkValidity();
};

export const TokensLight: Story = { render: () => inScheme('light', html`<design-tokens></design-tokens>`) };
export const TokensDark: Story = { render: () => inScheme('dark', html`<design-tokens></design-tokens>`) };
/** Empty, chosen, required and missing, disabled, read-only. */
export const StatesLight: Story = { render: () => inScheme('light', states), play: showMissing };
export const StatesDark: Story = { render: () => inScheme('dark', states), play: showMissing };
/** A theme of the host's own: six properties. */
export const OwnTheme: Story = {
  render: () =>
    html`<div
      style="font-family: Georgia, serif; --annotation-accent: light-dark(#7a2e8e, #d9a7e6); --annotation-focus: light-dark(#7a2e8e, #d9a7e6); --annotation-chosen: light-dark(#f6ebf9, #43264d); --annotation-radius: 0; --annotation-panel: light-dark(#faf6ef, #2a2622); --annotation-surface: light-dark(#fffdf8, #1c1a17)"
    >
      ${states}
    </div>`,
  play: showMissing,
};
