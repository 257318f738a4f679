/** `<task-progress>` with progress that the page sets. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/task-progress.js';
import type { StudyProgress } from '../../src/core/study-progress.js';
import type { TaskProgressElement } from '../../src/study/task-progress.js';
import { progress } from './study-fixture.js';

function all(element: TaskProgressElement, selector: string): readonly HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}
const texts = (element: TaskProgressElement, selector: string) =>
  all(element, selector).map((each) => each.textContent.replaceAll(/\s+/g, ' ').trim());
const names = (element: TaskProgressElement) => texts(element, '[part=annotators] tbody th');

describe('<task-progress>', () => {
  async function render(shown: StudyProgress = progress, language = 'en'): Promise<TaskProgressElement> {
    const element = await fixture<TaskProgressElement>(html`<task-progress lang=${language} .progress=${shown}></task-progress>`);
    while (element.shadowRoot?.querySelector('[part=summary]') === null) await new Promise((resolve) => requestAnimationFrame(resolve));
    return element;
  }

  it('shows what is done of what is wanted', async () => {
    const element = await render();
    expect(texts(element, '.headline')).to.deep.equal(['10 of 20 annotations 50%']);
    expect(texts(element, '[part=figures] > div').slice(0, 1)).to.deep.equal(['Items complete 3 of 10 30%']);
    expect(texts(element, '[part=summary] .note')[0]).to.contain('1 annotation more than wanted.');
    await expect(element).to.be.accessible();
  });

  it('says its pictures in words, too', async () => {
    const element = await render();
    expect(texts(element, '[part=coverage] .spoken')).to.deep.equal([
      '0 annotations: 3 items (30%)',
      '1 annotation: 4 items (40%)',
      '2 annotations: 2 items (20%), wanted',
      '3 annotations: 1 item (10%)',
    ]);
    expect(all(element, '[part=pace] svg')[0]?.getAttribute('aria-label')).to.match(/annotations in the time shown/);
    all(element, '[part=pace] summary')[0]?.click();
    expect(all(element, '[part=pace] tbody tr').length).to.be.greaterThan(1);
    expect(all(element, '[part=coverage] button').length, 'no service has items to list').to.equal(0);
  });

  it('sorts annotators by any column, by keys alone, and says how', async () => {
    const element = await render();
    expect(names(element)).to.deep.equal(['ann', 'ben', 'cem']);
    const heading = (index: number) => all(element, '[part=annotators] thead th')[index];
    heading(1)?.querySelector('button')?.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['cem', 'ben', 'ann']);
    expect(heading(1)?.getAttribute('aria-sort')).to.equal('ascending');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    expect(names(element)[0]).to.equal('ann');
    expect(heading(2)?.getAttribute('aria-sort')).to.equal('descending');
    expect(heading(1)?.hasAttribute('aria-sort')).to.equal(false);
  });

  it('has a column of known answers only where there are some', async () => {
    const [first, ...others] = progress.annotators;
    expect(texts(await render(), '[part=annotators] thead th').length).to.equal(6);
    const element = await render({ ...progress, annotators: [{ ...first, gold: { answered: 4, right: 3 } }, ...others].flatMap(withName) });
    expect(texts(element, '[part=annotators] tbody tr')[0]).to.contain('3 of 4 (75%)');
  });

  it('speaks the language of the page', async () => {
    const element = await render(progress, 'de-AT');
    expect(texts(element, '.headline')).to.deep.equal(['10 von 20 Annotationen 50 %']);
  });

  it('says when all is done, and when nobody has come', async () => {
    expect(texts(await render({ ...progress, coverage: [0, 0, 10] }), '[part=summary] .note')[0]).to.match(/^Complete:/);
    const empty = await render({ ...progress, coverage: [10, 0, 0], annotators: [], pace: [] });
    expect(texts(empty, '[part=annotators] .note')).to.deep.equal(['Nobody has opened the task yet.']);
  });

  it('needs no inline style, so that a strict policy lets it be', async () => {
    expect(all(await render(), '[style]').length).to.equal(0);
  });

  it('shows names and numbers as text, whatever they are', async () => {
    const hostile = { annotator: '<img src=x onerror=alert(1)>', done: 1e15, skipped: 0, open: 0, activeMs: 1e18 };
    const hour = '+275760-09-12T00:00:00.000Z';
    const element = await render({ ...progress, annotators: [hostile], coverage: [], pace: [{ hour, done: 1e15 }] });
    expect(names(element)).to.deep.equal(['<img src=x onerror=alert(1)>']);
    expect(all(element, 'img').length).to.equal(0);
  });

  it('shows a thousand annotators, and says that there are more', async () => {
    const annotators = Array.from({ length: 1_200 }, (_, index) => ({
      annotator: `a ${String(index)}`,
      done: index,
      skipped: 0,
      open: 0,
      activeMs: 0,
    }));
    const element = await render({ ...progress, annotators });
    expect(names(element).length).to.equal(1_000);
    expect(names(element)[0]).to.equal('a 1199');
    expect(texts(element, '[part=annotators] .note')).to.deep.equal(['The first 1,000 of 1,200 in this order.']);
  });
});

/** Spread apart, the type of the first annotator no longer says that there is one. */
function withName(annotator: Partial<StudyProgress['annotators'][number]>): StudyProgress['annotators'] {
  const { annotator: name = '', done = 0, skipped = 0, open = 0, activeMs = 0, gold } = annotator;
  return [{ annotator: name, done, skipped, open, activeMs, ...(gold && { gold }) }];
}
