/** Registers `<annotation-report>`. A registration that is there already, by whatever version, stays. */
import { AnnotationReportElement } from '../report/annotation-report.js';

export type * from '../events/task-events.js';

if (!customElements.get('annotation-report')) customElements.define('annotation-report', AnnotationReportElement);

declare global {
  interface HTMLElementTagNameMap {
    'annotation-report': AnnotationReportElement;
  }
}
