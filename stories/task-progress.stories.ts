import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { StudyProgress } from '../src/index.js';

interface Arguments {
  readonly progress?: StudyProgress;
  readonly src?: string;
}

const HOUR_MS = 3_600_000;
const now = Date.parse('2026-05-04T15:30:00Z');
const hour = (ago: number) => new Date(Math.floor(now / HOUR_MS) * HOUR_MS - ago * HOUR_MS).toISOString();

const running: StudyProgress = {
  items: 200,
  overlap: 2,
  coverage: [61, 74, 63, 2],
  annotators: [
    { annotator: 'ada', done: 96, skipped: 3, open: 1, activeMs: 4_120_000, lastEndedAt: hour(0) },
    { annotator: 'ben', done: 71, skipped: 0, open: 1, activeMs: 5_900_000, lastEndedAt: hour(1) },
    { annotator: 'chloé', done: 39, skipped: 12, open: 0, activeMs: 1_300_000, lastEndedAt: hour(26) },
    { annotator: 'new here', done: 0, skipped: 0, open: 1, activeMs: 0 },
  ],
  pace: [30, 29, 28, 27, 26, 5, 4, 3, 2, 1, 0].map((ago, index) => ({ hour: hour(ago), done: 6 + ((index * 7) % 23) })),
};

const meta: Meta<Arguments> = {
  title: 'Study/task-progress',
  component: 'task-progress',
  args: { progress: running },
  render: ({ progress, src }) =>
    src === undefined ? html`<task-progress .progress=${progress}></task-progress>` : html`<task-progress src=${src}></task-progress>`,
};
export default meta;

type Story = StoryObj<Arguments>;

export const Running: Story = {};
export const Empty: Story = { args: { progress: { items: 200, overlap: 2, coverage: [200, 0, 0], annotators: [], pace: [] } } };
export const Complete: Story = { args: { progress: { ...running, coverage: [0, 0, 200] } } };
/** As many annotations as come, without a limit. */
export const WithoutOverlap: Story = { args: { progress: { ...running, overlap: null } } };
export const ManyAnnotators: Story = {
  args: {
    progress: {
      ...running,
      annotators: Array.from({ length: 1000 }, (_, index) => ({
        annotator: `annotator ${String(index + 1)}`,
        done: (index * 37) % 100,
        skipped: index % 5,
        open: index % 2,
        activeMs: index * 9000,
        lastEndedAt: hour(index % 40),
      })),
    },
  },
};
export const RightToLeft: Story = { decorators: [(story) => html`<div dir="rtl" lang="he">${story()}</div>`] };
export const Dark: Story = {
  decorators: [(story) => html`<div style="color-scheme: dark; background: #151a23; padding: 1em">${story()}</div>`],
};
export const Narrow: Story = { decorators: [(story) => html`<div style="inline-size: 300px">${story()}</div>`] };
