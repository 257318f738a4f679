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
  /** Where the decision goes. Default: this browser's IndexedDB. */
  readonly decisions: Pick<TaskBackend, 'save'> | undefined;
  /** The data of the study, as far as it is known. */
  readonly items: readonly Item[] | undefined;
}

/** With the element of the task, which most who look at a report never need. */
export async function openDecisionDesk(parts: DecisionParts): Promise<DecisionDesk> {
  const { config, item, items = [item] } = parts;
  const [decisions] = await Promise.all([
    parts.decisions ?? browserDecisions(config, items),
    customElements.get('annotation-task') ?? import('../define/annotation-task.js'),
  ]);
  return new DecisionDesk(parts, decisions);
}

async function browserDecisions(config: TaskConfig, items: readonly Item[]): Promise<Pick<TaskBackend, 'save'>> {
  const { IndexedDbBackend } = await import('../backends/indexeddb.js');
  return new IndexedDbBackend({ config: adjudicationConfig(config), items });
}

export class DecisionDesk {
  readonly #parts: DecisionParts;
  readonly #config: TaskConfig;
  readonly #backend: TaskBackend;

  constructor(parts: DecisionParts, decisions: Pick<TaskBackend, 'save'>) {
    this.#parts = parts;
    this.#config = adjudicationConfig(parts.config);
    const { config, item, records } = parts;
    this.#backend = new AdjudicationBackend({ config, items: [item], records, save: (record) => decisions.save(record) });
  }

  render(view: ReportView): TemplateResult {
    const { config, itemId, records, adjudicator } = this.#parts;
    return html`<annotation-task .config=${this.#config} .backend=${this.#backend} annotator=${adjudicator}>
      <div slot="judgements">${renderJudgements(records, config, view.report.saidOf(itemId), view)}</div>
    </annotation-task>`;
  }
}
