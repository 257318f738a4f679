/** `<annotation-report>` over records that the page gives: what it shows, and deciding about an item by clicks and keys. */
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/annotation-report.js';
import { IndexedDbBackend } from '../../src/backends/indexeddb.js';
import { adjudicationConfig, isAdjudication } from '../../src/core/adjudication.js';
import { MemoryBackend } from '../../src/core/memory-backend.js';
import type { AnnotationRecord } from '../../src/core/record.js';
import type { AnnotationReportElement } from '../../src/report/annotation-report.js';
import { reportConfig, reportItems, reportRecords } from '../../stories/report-samples.js';

const records = reportRecords();

function all(element: AnnotationReportElement, selector: string): readonly HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}
const texts = (element: AnnotationReportElement, selector: string) =>
  all(element, selector).map((each) => each.textContent.replaceAll(/\s+/g, ' ').trim());

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => requestAnimationFrame(resolve));
}

describe('<annotation-report>', () => {
  async function render(
    given: readonly AnnotationRecord[] = records,
    adjudicator?: string,
    save: (record: AnnotationRecord) => Promise<void> = async () => {},
  ) {
    const element = await fixture<AnnotationReportElement>(
      html`<annotation-report
        lang="en"
        .records=${given}
        .items=${reportItems}
        .config=${reportConfig}
        .adjudicator=${adjudicator}
        .decisions=${{ save }}
      ></annotation-report>`,
    );
    await until(() => all(element, '[part=summary]').length > 0);
    return element;
  }

  it('shows agreement, position, answers, models and annotators, each with its table', async () => {
    const element = await render();
    expect(texts(element, '[part=agreement] .measure:not(.axis)').map((text) => text.replaceAll(/[\d.]+/g, '#'))).to.deep.equal([
      'preference α # (# to #)',
      'clarity α # (# to #)',
    ]);
    expect(texts(element, '[part=position] > p')[0]).to.match(/won \d+% of \d+ comparisons.*influenced the judgements/);
    expect(texts(element, '[part=annotators] tbody th')).to.deep.equal(['ada', 'ben', 'chloé', 'dmitri.k@lab.example', 'نور']);
    expect(texts(element, '[part=models] .name')).to.have.members(['harbour-2', 'harbour-3', 'heron', 'heron-small']);
    for (const part of ['agreement', 'position', 'models', 'distribution', 'pace']) {
      expect(all(element, `[part=${part}] details table`).length, part).to.be.greaterThan(0);
    }
    await expect(element).to.be.accessible();
  });

  it('names the annotator whose judgements follow the position', async () => {
    const element = await render();
    const biased = texts(element, '[part=position] .measure').filter((text) => text.includes('⚠'));
    expect(biased.length).to.equal(1);
    expect(biased[0]).to.contain('dmitri');
  });

  it('says why where agreement cannot be measured', async () => {
    const element = await render(records.filter(({ annotator }) => annotator === 'ada'));
    expect(texts(element, '[part=agreement] .value')[0]).to.equal('no item was judged by two annotators');
    expect(texts(element, '[part=disputed] .note')[0]).to.contain('agree on every item');
    await expect(element).to.be.accessible();
  });

  it('opens an item to who said what, by key, and gives the focus back', async () => {
    const element = await render();
    const [button] = all(element, '[part=disputed] button');
    button?.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(button?.getAttribute('aria-expanded')).to.equal('true');
    expect(all(element, '[part=said] thead th').length).to.equal(4);
    expect(texts(element, '[part=said] .pair p').length).to.equal(2);
    await expect(element).to.be.accessible();
    expect(
      all(element, '[part=said] button').map((each) => each.textContent),
      'nobody decides here',
    ).to.deep.equal(['Close']);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(all(element, '[part=said]').length).to.equal(0);
    expect(element.shadowRoot?.activeElement).to.equal(button);
  });

  it('lets an adjudicator decide in the task, beside who said what, and keeps the decision as a record of its own', async () => {
    const backend = new MemoryBackend({ config: adjudicationConfig(reportConfig), items: reportItems });
    const saved: AnnotationRecord[] = [];
    const element = await render(records, 'judge', async (record) => {
      saved.push(record);
      await backend.save(record);
    });
    const [button] = all(element, '[part=disputed] button');
    const itemId = button?.querySelector('bdi')?.textContent ?? '';
    button?.click();
    await element.updateComplete;
    const annotatorsBefore = texts(element, '[part=annotators] tbody tr');
    all(element, '[part=said] button')
      .find(({ textContent }) => textContent === 'Decide')
      ?.click();
    await until(() => all(element, 'annotation-task').length > 0);
    const [task] = all(element, 'annotation-task');
    if (!task) throw new Error('There is no task.');
    const root = () => task.shadowRoot;
    await until(() => root()?.querySelector('[part=questions] pairwise-preference') !== null);
    expect(task.querySelectorAll('[slot=judgements] thead th').length, 'who said what').to.equal(4);
    root()?.querySelector<HTMLElement>('#item-heading')?.focus();
    await sendKeys({ press: 'b' });
    const heard = oneEvent(element, 'annotation-saved');
    await sendKeys({ press: 'Enter' });
    await heard;
    await until(() => texts(element, '[part=disputed] .wanted').length > 0);
    const [decision] = saved;
    if (!decision) throw new Error('Nothing was saved.');
    expect(decision.itemId).to.equal(itemId);
    expect(decision.annotator).to.equal('judge');
    expect(decision.answers['preference']).to.include({ winner: 'b' });
    expect(isAdjudication(decision, reportConfig.annotationTaskName)).to.equal(true);
    expect(records.map(({ id }) => id)).not.to.include(decision.id);
    expect(texts(element, '[part=annotators] tbody tr'), 'it is no annotator’s').to.deep.equal(annotatorsBefore);
    await until(() => texts(element, '[role=status]').includes('The decision is saved.'));
  });

  it('reads a backend, and again after a record is saved on the page', async () => {
    let given = records.slice(0, 30);
    const backend = { records: async () => given };
    const element = await fixture<AnnotationReportElement>(
      html`<annotation-report lang="en" .backend=${backend} .config=${reportConfig}></annotation-report>`,
    );
    await until(() => all(element, '[part=figures] dd').length > 0);
    const before = texts(element, '[part=figures] dd')[0];
    given = records.slice(0, 60);
    await element.refresh();
    await element.updateComplete;
    expect(texts(element, '[part=figures] dd')[0]).not.to.equal(before);
  });

  it('reads a backend again when it says that there are other records, until it is gone', async () => {
    let given = records.slice(0, 30);
    const listeners = new Set<() => void>();
    const backend = {
      records: async () => given,
      subscribe(listener: () => void) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
    const element = await fixture<AnnotationReportElement>(
      html`<annotation-report lang="en" .backend=${backend} .config=${reportConfig}></annotation-report>`,
    );
    await until(() => texts(element, '[part=figures] dd')[0] === '30');
    given = records.slice(0, 60);
    for (const listener of listeners) listener();
    await until(() => texts(element, '[part=figures] dd')[0] === '60');
    element.remove();
    expect(listeners.size).to.equal(0);
  });

  it('says what failed, and tries again', async () => {
    let fails = true;
    const backend = {
      async records() {
        if (fails) throw new Error('The disk is gone.');
        return records;
      },
    };
    const element = await fixture<AnnotationReportElement>(
      html`<annotation-report lang="en" .backend=${backend} .config=${reportConfig}></annotation-report>`,
    );
    await until(() => all(element, '[role=alert]').length > 0);
    expect(texts(element, '[role=alert] p')).to.deep.equal(['The records cannot be read. The disk is gone.']);
    fails = false;
    all(element, '[role=alert] button')[0]?.click();
    await until(() => all(element, '[part=summary]').length > 0);
    expect(all(element, '[role=alert]').length).to.equal(0);
  });

  it('keeps decisions in this browser where it is given no place for them, apart from the study’s own records', async () => {
    const config = { ...reportConfig, annotationTaskName: `Decisions ${crypto.randomUUID()}` };
    const own = records.map((record) => ({ ...record, task: config.annotationTaskName }));
    const element = await fixture<AnnotationReportElement>(
      html`<annotation-report lang="en" .records=${own} .items=${reportItems} .config=${config} adjudicator="judge"></annotation-report>`,
    );
    await until(() => all(element, '[part=disputed] button').length > 0);
    all(element, '[part=disputed] button')[0]?.click();
    await element.updateComplete;
    all(element, '[part=said] button')
      .find(({ textContent }) => textContent === 'Decide')
      ?.click();
    const questions = () => all(element, 'annotation-task')[0]?.shadowRoot?.querySelector('[part=questions] pairwise-preference');
    await until(() => questions() instanceof HTMLElement);
    all(element, 'annotation-task')[0]?.shadowRoot?.querySelector<HTMLElement>('#item-heading')?.focus();
    await sendKeys({ press: 'a' });
    const heard = oneEvent(element, 'annotation-saved');
    await sendKeys({ press: 'Enter' });
    await heard;
    const kept = (settings: typeof config) => new IndexedDbBackend({ config: settings, items: reportItems }).records();
    expect((await kept(adjudicationConfig(config))).map(({ annotator }) => annotator)).to.deep.equal(['judge']);
    expect(await kept(config)).to.deep.equal([]);
  });
});
