/** `<task-progress>` on the real service: its progress, its events over a real EventSource, and its items. */
import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import '../../src/define/task-progress.js';
import type { StudyProgress } from '../../src/core/study-progress.js';
import type { TaskProgressElement } from '../../src/study/task-progress.js';

type Command =
  | { readonly do: 'open'; readonly origin: string }
  | { readonly do: 'save'; readonly annotator: string; readonly itemId: string }
  | { readonly do: 'drop' | 'dismiss' };

const tell = (command: Command) => executeServerCommand<string, Command>('study-service', command);
const saveBy = (annotator: string, itemId: string) => tell({ do: 'save', annotator, itemId });

function find(element: TaskProgressElement, selector: string): HTMLElement | null {
  return element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
}
/** Waits for what the element shows; the runner's own limit ends it. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => requestAnimationFrame(resolve));
}
const shows = (element: TaskProgressElement, selector: string, text: string | RegExp) =>
  until(() => {
    const shown = find(element, selector)?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
    return typeof text === 'string' ? shown === text : text.test(shown);
  });
const rows = (element: TaskProgressElement) =>
  [...(element.shadowRoot?.querySelectorAll('[part=items] tbody th') ?? [])].map((cell) => cell.textContent);

describe('<task-progress> on a service', function () {
  this.timeout(60_000);
  let src = '';

  beforeEach(async () => {
    src = `${await tell({ do: 'open', origin: location.origin })}study`;
  });

  async function follow(): Promise<TaskProgressElement> {
    const element = await fixture<TaskProgressElement>(html`<task-progress lang="en" src=${src}></task-progress>`);
    await shows(element, '[role=status]', 'Live');
    return element;
  }

  it('shows an annotation when it is saved, without being asked, and says so to the page', async () => {
    const element = await follow();
    await shows(element, '.headline', '0 of 120 annotations 0%');
    const told = new Promise<StudyProgress>((resolve) => {
      element.addEventListener('task-progress-change', ({ detail }) => resolve(detail.progress), { once: true });
    });
    await saveBy('ann', '1');
    expect(await told).to.equal(element.progress);
    await shows(element, '.headline', '1 of 120 annotations 1%');
    expect(find(element, '.updated')?.textContent).to.match(/^Updated \d/);
    await expect(element).to.be.accessible();
  });

  it('connects again by itself when the connection breaks, and has missed nothing', async () => {
    const element = await follow();
    await tell({ do: 'drop' });
    await shows(element, '[role=status]', /^Not connected/);
    expect(find(element, '.headline') === null, 'what is known stays').to.equal(false);
    await saveBy('ann', '1');
    await shows(element, '[role=status]', 'Live');
    await shows(element, '.headline', /^1 of 120/);
  });

  it('says what the service says to who may not look, and tries again only when asked', async () => {
    const element = await follow();
    await tell({ do: 'dismiss' });
    await shows(element, '[part=error] p', /This is for the person who runs the study\.$/);
    await tell({ do: 'open', origin: location.origin });
    find(element, '[part=error] button')?.click();
    await shows(element, '[role=status]', 'Live');
    expect(find(element, '[part=error]') === null).to.equal(true);
  });

  it('stops when it leaves the page, and goes on when it comes back', async () => {
    const element = await follow();
    const place = element.parentElement;
    element.remove();
    await saveBy('ann', '1');
    // Another element is told, this one is not.
    const other = await follow();
    await shows(other, '.headline', /^1 of 120/);
    expect(element.progress?.coverage[1]).to.equal(0);
    place?.append(element);
    await shows(element, '.headline', /^1 of 120/);
  });

  it('lists the items of a number of annotations, by keys alone, page by page', async () => {
    await saveBy('ann', '2');
    await saveBy('ann', '5');
    const element = await follow();
    const button = (annotations: number) =>
      [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[part=coverage] li > button') ?? [])][annotations];
    button(1)?.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => rows(element).length > 0);
    expect(rows(element)).to.deep.equal(['2', '5']);
    expect(button(1)?.getAttribute('aria-expanded')).to.equal('true');
    await expect(element).to.be.accessible();

    await saveBy('ann', '7');
    await until(() => rows(element).length === 3);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(find(element, '[part=items]') === null).to.equal(true);
    expect(element.shadowRoot?.activeElement === button(1), 'the focus is where it was').to.equal(true);

    button(0)?.click();
    await until(() => rows(element).length === 50);
    find(element, '[part=items] .actions button')?.click();
    await until(() => rows(element).length === 57);
    expect(new Set(rows(element)).size).to.equal(57);
    expect([...(find(element, '[part=items] .actions')?.children ?? [])].length, 'only to close it').to.equal(1);
  });

  it('shows nothing of one study as another’s', async () => {
    const element = await follow();
    element.src = `${src}-that-is-not`;
    await until(() => find(element, '[part=error]') !== null);
    expect(find(element, '[part=summary]') === null).to.equal(true);
  });
});

describe('<task-progress> on what is no service', () => {
  it('says so, with a way to try again', async () => {
    const element = await fixture<TaskProgressElement>(html`<task-progress lang="en" src="/there-is-no-study"></task-progress>`);
    await shows(element, '[part=error] p', /cannot be read\..*signed in/);
    find(element, '[part=error] button')?.click();
    await element.updateComplete;
    expect(find(element, '[part=error]') === null, 'it is asking').to.equal(true);
    await shows(element, '[part=error] p', /cannot be read/);
  });
});
