/** Deciding about one item: a task of that item alone, which shows who said what, and keeps the decision where decisions are kept. */
import { html, type TemplateResult } from 'lit';
import type { TaskBackend } from '../core/backend.js';
import { adjudicationConfig } from '../core/adjudication.js';
import { AdjudicationBackend } from '../core/adjudication-backend.js';
import type { Item } from '../core/item.js';
import type { AnnotationRecord } from '../core/record.js';
import type { TaskConfig } from '../core/task-config.js';
import { renderJudgements } from './judgement-table.js';
import type { ReportView } from './report-view.js';

export interface DecisionParts {
  readonly config: TaskConfig;
  readonly item: Item;
  readonly itemId: string;
  readonly records: readonly AnnotationRecord[];
  readonly adjudicator: string;
  /** Where the decision goes. */
  readonly decisions: Pick<TaskBackend, 'save'>;
}

export class DecisionDesk {
  readonly #parts: DecisionParts;
  readonly #config: TaskConfig;
  readonly #backend: TaskBackend;

  constructor(parts: DecisionParts) {
    this.#parts = parts;
    this.#config = adjudicationConfig(parts.config);
    const { config, item, records, decisions } = parts;
    this.#backend = new AdjudicationBackend({ config, items: [item], records, save: (record) => decisions.save(record) });
  }

  render(view: ReportView): TemplateResult {
    const { config, itemId, records, adjudicator } = this.#parts;
    return html`<annotation-task .config=${this.#config} .backend=${this.#backend} annotator=${adjudicator}>
      <div slot="judgements">${renderJudgements(records, config, view.report.saidOf(itemId), view)}</div>
    </annotation-task>`;
  }
}
