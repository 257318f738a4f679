/** The progress of a study as its owner sees it. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/task-progress.js';
import type { StudyProgress } from '../../src/core/study-progress.js';
import { parseStudyProgress } from '../../src/study/parse-study-progress.js';
import { studyFigures } from '../../src/study/study-figures.js';
import type { TaskProgressElement } from '../../src/study/task-progress.js';

const HOUR_MS = 3_600_000;
const NOW = Date.parse('2026-05-04T12:00:00Z');
const progress: StudyProgress = {
  items: 10,
  overlap: 2,
  coverage: [3, 4, 2, 1],
  annotators: [
    { annotator: 'ann', done: 8, skipped: 2, open: 1, activeMs: 600_000, lastEndedAt: '2026-05-04T11:00:00.000Z' },
    { annotator: 'ben', done: 3, skipped: 0, open: 0, activeMs: 30_000, lastEndedAt: '2026-05-04T10:00:00.000Z' },
    { annotator: 'cem', done: 0, skipped: 0, open: 1, activeMs: 0 },
  ],
  pace: [
    { hour: '2026-05-01T10:00:00.000Z', done: 90 },
    { hour: '2026-05-04T10:00:00.000Z', done: 3 },
    { hour: '2026-05-04T11:00:00.000Z', done: 5 },
  ],
};

describe('the figures of a study', () => {
  it('count annotations, items that are done, and what is left at the pace of the last day', () => {
    expect(studyFigures(progress, NOW)).to.deep.equal({
      done: 11,
      wanted: 20,
      itemsDone: 3,
      skipped: 2,
      perHour: 4,
      // One item has more than its overlap: that brings the end no nearer.
      remainingMs: 2.5 * HOUR_MS,
    });
  });

  it('say nothing of an end where there is no limit, or no pace', () => {
    expect(studyFigures({ ...progress, overlap: null }, NOW)).to.deep.include({ wanted: null, itemsDone: 7 });
    expect('remainingMs' in studyFigures({ ...progress, overlap: null }, NOW)).to.equal(false);
    expect('remainingMs' in studyFigures({ ...progress, pace: [] }, NOW)).to.equal(false);
  });
});

describe('reading a study’s progress', () => {
  it('takes what a service sends, and nothing else', () => {
    expect(parseStudyProgress(JSON.parse(JSON.stringify(progress)))).to.deep.equal(progress);
    for (const odd of [null, [], 'x', {}, { ...progress, items: '10' }, { ...progress, coverage: [1, -1] }, { ...progress, pace: {} }]) {
      expect(parseStudyProgress(odd), JSON.stringify(odd)).to.equal(undefined);
    }
    const partly = { ...progress, annotators: [null, { annotator: 'x' }, ...progress.annotators], pace: [{ hour: 'soon', done: 1 }] };
    expect(parseStudyProgress(partly)).to.deep.equal({ ...progress, pace: [] });
  });
});

describe('<task-progress>', () => {
  const render = (shown: StudyProgress = progress) =>
    fixture<TaskProgressElement>(html`<task-progress lang="en" .progress=${shown}></task-progress>`);
  const rows = (element: TaskProgressElement) =>
    [...(element.shadowRoot?.querySelectorAll('tbody th') ?? [])].map((cell) => cell.textContent.trim());

  it('shows the numbers, and says every bar in words', async () => {
    const element = await render();
    const figures = [...(element.shadowRoot?.querySelectorAll('dl > div') ?? [])].map((figure) =>
      figure.textContent.replaceAll(/\s+/g, ' ').trim(),
    );
    expect(figures.slice(0, 3)).to.deep.equal(['Annotations 11 of 20 (55%)', 'Items done 3 of 10 (30%)', 'Annotators 3']);
    const said = [...(element.shadowRoot?.querySelectorAll('.spoken li') ?? [])].map((entry) => entry.textContent);
    expect(said.slice(0, 4)).to.deep.equal([
      '0 annotations: 3 items',
      '1 annotations: 4 items',
      '2 annotations: 2 items',
      '3 annotations: 1 items',
    ]);
    await expect(element).to.be.accessible();
  });

  it('sorts by any column, by keys alone, and says how', async () => {
    const element = await render();
    expect(rows(element)).to.deep.equal(['ann', 'ben', 'cem']);
    const heading = (index: number) => element.shadowRoot?.querySelectorAll<HTMLElement>('thead th')[index];
    heading(1)?.querySelector('button')?.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(rows(element)).to.deep.equal(['cem', 'ben', 'ann']);
    expect(heading(1)?.getAttribute('aria-sort')).to.equal('ascending');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(rows(element)[0]).to.equal('ann');
    expect(heading(2)?.getAttribute('aria-sort')).to.equal('descending');
  });

  it('says that a service cannot be reached, and tries again when asked', async () => {
    const element = await fixture<TaskProgressElement>(html`<task-progress src="/there-is-no-study"></task-progress>`);
    const failed = async () => {
      while (!element.shadowRoot?.querySelector('[part=error]')) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        await element.updateComplete;
      }
    };
    await failed();
    element.shadowRoot?.querySelector<HTMLElement>('[part=error] button')?.click();
    await element.updateComplete;
    expect(element.shadowRoot?.querySelectorAll('[part=error]').length).to.equal(0);
    await failed();
  });

  it('shows names and numbers as text, whatever they are', async () => {
    const hostile = { annotator: '<img src=x onerror=alert(1)>', done: 1e15, skipped: 0, open: 0, activeMs: 1e18 };
    const element = await render({ ...progress, annotators: [hostile], coverage: [], pace: [] });
    expect(rows(element)).to.deep.equal(['<img src=x onerror=alert(1)>']);
    expect(element.shadowRoot?.querySelectorAll('img').length).to.equal(0);
  });
});
