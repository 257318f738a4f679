/** `<annotation-report>` on the real service: its task and records, read anew when somebody saves. */
import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define/annotation-report.js';
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

  it('says so to whoever may not look', async () => {
    const url = await tell({ do: 'open', origin: location.origin });
    await tell({ do: 'dismiss' });
    const element = await fixture<AnnotationReportElement>(html`<annotation-report lang="en" src=${`${url}study`}></annotation-report>`);
    await until(() => element.shadowRoot?.querySelector('[role=alert]') !== null);
    expect(element.shadowRoot?.querySelector('[role=alert]')?.textContent).to.contain('for the person who runs the study');
  });
});
