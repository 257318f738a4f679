import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { StudyProgress } from '../src/index.js';

interface Arguments {
  readonly progress?: StudyProgress;
  readonly src?: string;
}

const HOUR_MS = 3_600_000;
const now = Date.now();
const hour = (ago: number) => new Date((Math.floor(now / HOUR_MS) - ago) * HOUR_MS).toISOString();
const moment = (minutesAgo: number) => new Date(now - minutesAgo * 60_000).toISOString();

/** Busy by day, quiet by night. */
const pace = (hours: number, most: number): StudyProgress['pace'] =>
  Array.from({ length: hours }, (_, index) => hours - 1 - index).flatMap((ago) => {
    const rhythm = Math.sin(((ago + 4) / 24) * 2 * Math.PI) + 0.35 * Math.sin(ago * 2.4) + 0.2;
    const done = Math.round(rhythm * most);
    return done > 0 ? [{ hour: hour(ago), done }] : [];
  });

const running: StudyProgress = {
  items: 400,
  overlap: 3,
  coverage: [48, 121, 139, 90, 2],
  annotators: [
    { annotator: 'ada', done: 236, skipped: 3, open: 1, activeMs: 9_120_000, lastEndedAt: moment(2), gold: { answered: 24, right: 23 } },
    { annotator: 'ben', done: 191, skipped: 0, open: 1, activeMs: 12_900_000, lastEndedAt: moment(31), gold: { answered: 19, right: 14 } },
    {
      annotator: 'chloé',
      done: 166,
      skipped: 12,
      open: 0,
      activeMs: 5_300_000,
      lastEndedAt: moment(26 * 60),
      gold: { answered: 15, right: 15 },
    },
    { annotator: 'dmitri.k@lab.example', done: 84, skipped: 1, open: 2, activeMs: 3_100_000, lastEndedAt: moment(44) },
    { annotator: 'new here', done: 0, skipped: 0, open: 1, activeMs: 0 },
  ],
  pace: pace(40, 28),
};

const complete: StudyProgress = {
  ...running,
  coverage: [0, 0, 0, 400],
  annotators: running.annotators.map((annotator) => ({ ...annotator, open: 0, lastEndedAt: moment(90 * 60) })),
  pace: pace(21 * 24, 6).slice(0, -40),
};

const many: StudyProgress = {
  ...running,
  items: 20_000,
  coverage: [3_211, 5_873, 7_214, 3_702],
  pace: pace(70 * 24, 900),
  annotators: Array.from({ length: 1_000 }, (_, index) => ({
    annotator: `annotator ${String(index + 1)}`,
    done: (index * 37) % 101,
    skipped: index % 5,
    open: index % 2,
    activeMs: ((index * 37) % 101) * (20_000 + ((index * 7919) % 60_000)),
    lastEndedAt: moment((index * 61) % 5_000),
    gold: { answered: 10, right: 4 + ((index * 13) % 7) },
  })),
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
/** Nobody has come yet. */
export const Empty: Story = { args: { progress: { items: 200, overlap: 2, coverage: [200, 0, 0], annotators: [], pace: [] } } };
/** Over for some days, after three weeks. */
export const Complete: Story = { args: { progress: complete } };
/** As many annotations of an item as come. */
export const WithoutOverlap: Story = { args: { progress: { ...running, overlap: null } } };
export const ThousandAnnotators: Story = { args: { progress: many } };
/** The service is not there, or somebody else is signed in. */
export const Failed: Story = {
  args: { src: '/there-is-no-study' },
  async play({ canvasElement }) {
    const element = canvasElement.querySelector('task-progress');
    while (!element?.shadowRoot?.querySelector('[part=error]')) await new Promise((resolve) => requestAnimationFrame(resolve));
  },
};
export const German: Story = { decorators: [(story) => html`<div lang="de">${story()}</div>`] };
export const RightToLeft: Story = { decorators: [(story) => html`<div dir="rtl" lang="he">${story()}</div>`] };
export const Dark: Story = {
  decorators: [(story) => html`<div style="color-scheme: dark; background: #151a23; padding: 1em">${story()}</div>`],
};
export const Narrow: Story = { decorators: [(story) => html`<div style="inline-size: 320px">${story()}</div>`] };
