/** `<annotation-report>` on the real service: its task and records, read anew when somebody saves. */
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import '../../src/define/annotation-report.js';
import { taskConfig } from '../../src/testing/index.js';
import type { AnnotationReportElement } from '../../src/report/annotation-report.js';

const tell = (command: object) => executeServerCommand<string, object>('study-service', command);

function figure(element: AnnotationReportElement): string {
  return element.shadowRoot?.querySelector('[part=figures] dd')?.textContent.trim() ?? '';
}
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => requestAnimationFrame(resolve));
}

describe('<annotation-report> on a service', function () {
  this.timeout(60_000);

  it('shows its records, and one that is saved while somebody looks', async () => {
    const url = await tell({ do: 'open', origin: location.origin });
    await tell({ do: 'save', annotator: 'ann', itemId: '1' });
    const element = await fixture<AnnotationReportElement>(html`<annotation-report lang="en" src=${`${url}study`}></annotation-report>`);
    await until(() => figure(element) === '1');
    await tell({ do: 'save', annotator: 'ben', itemId: '1' });
    await until(() => figure(element) === '2');
  });

  it('shows models and items that nobody judged, from the data of the service', async () => {
    const url = await tell({ do: 'open', origin: location.origin });
    for (const [index, itemId] of ['1', '2', '3', '4', '5', '6'].entries())
      await tell({ do: 'save', annotator: 'ann', itemId, winner: index < 3 ? 'a' : 'b' });
    const element = await fixture<AnnotationReportElement>(html`<annotation-report lang="en" src=${`${url}study`}></annotation-report>`);
    await until(() => figure(element) === '6');
    const texts = (selector: string) => [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map((each) => each.textContent.trim());
    expect(texts('[part=models] .name').sort()).to.deep.equal(['one', 'three', 'two']);
    expect(texts('[part=figures] dd')[1]).to.equal('6 of 60');
  });

  it('keeps a decision in the service, of which the report knows after a reload', async () => {
    const url = await tell({ do: 'open', origin: location.origin });
    await tell({ do: 'save', annotator: 'ann', itemId: '1', winner: 'a' });
    await tell({ do: 'save', annotator: 'ben', itemId: '1', winner: 'b' });
    const open = async () => {
      const element = await fixture<AnnotationReportElement>(
        html`<annotation-report lang="en" src=${`${url}study`} adjudicator="somebody"></annotation-report>`,
      );
      await until(() => figure(element) === '2');
      return element;
    };
    const element = await open();
    const find = (selector: string) => element.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;
    find('[part=disputed] button')?.click();
    const decide = () => [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === 'Decide');
    await until(() => decide() !== undefined);
    decide()?.click();
    const root = () => find('annotation-task')?.shadowRoot;
    await until(() => root()?.querySelector('[part=questions] pairwise-preference') instanceof HTMLElement);
    expect(root()?.textContent, 'the whole text is there').to.contain('Yes. '.repeat(199));
    root()?.querySelector<HTMLElement>('#item-heading')?.focus();
    await sendKeys({ press: 'b' });
    const heard = oneEvent(element, 'annotation-saved');
    await sendKeys({ press: 'Enter' });
    await heard;
    expect(JSON.parse(await tell({ do: 'decisions' }))).to.deep.equal([
      {
        itemId: '1',
        annotator: 'somebody',
        task: `${taskConfig().annotationTaskName} / adjudication`,
        answers: { preference: { label: 'B', winner: 'b', strength: 1 } },
      },
    ]);
    const again = await open();
    expect(again.shadowRoot?.querySelector('[part=disputed] .wanted')?.textContent).to.contain('decided');
    expect(figure(again), 'it is nobody’s annotation').to.equal('2');
  });

  it('says so to whoever may not look', async () => {
    const url = await tell({ do: 'open', origin: location.origin });
    await tell({ do: 'dismiss' });
    const element = await fixture<AnnotationReportElement>(html`<annotation-report lang="en" src=${`${url}study`}></annotation-report>`);
    await until(() => element.shadowRoot?.querySelector('[role=alert]') !== null);
    expect(element.shadowRoot?.querySelector('[role=alert]')?.textContent).to.contain('for the person who runs the study');
  });
});
