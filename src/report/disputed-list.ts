/** The items on which annotators disagree, the most disputed first; one opens to who said what of it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DisputedItem, StudyAnalysis } from '../analysis/study-analysis.js';
import { itemField, type Item } from '../core/item.js';
import type { AnnotationRecord } from '../core/record.js';
import { promptField, responseFields, valueText } from '../core/responses.js';
import type { TaskConfig } from '../core/task-config.js';
import { renderJudgements } from './judgement-table.js';
import { renderBar, type ReportView } from './report-view.js';

export interface OpenItem {
  readonly itemId: string;
  /** `undefined`: it is not known (yet). */
  readonly item: Item | undefined;
  readonly records: readonly AnnotationRecord[];
  /** The task in which it is decided about. */
  readonly desk: TemplateResult | undefined;
}

export interface DisputedChoice {
  readonly open: OpenItem | undefined;
  readonly config: TaskConfig;
  readonly canDecide: boolean;
  readonly choose: (itemId: string) => void;
  readonly decide: () => void;
  readonly close: () => void;
}

export function renderDisputed({ disputed, disputedCount }: StudyAnalysis, choice: DisputedChoice, view: ReportView): TemplateResult {
  const { report, format, texts } = view;
  return html`<section class="wide" part="disputed" aria-labelledby="disputed">
    <h2 id="disputed">${report.disputed} <span class="amount">${format.number(disputedCount)}</span></h2>
    <p class="note">${disputedCount === 0 ? report.noDisputed : report.disputedHint}</p>
    <ul class="rows">
      ${disputed.map((item) => renderItem(item, choice, view))}
    </ul>
    ${
      disputed.length < disputedCount
        ? html`<p class="note">${texts.firstOnly(format.number(disputed.length), format.number(disputedCount))}</p>`
        : nothing
    }
  </section>`;
}

function renderItem(
  { itemId, disagreement, annotators, isDecided }: DisputedItem,
  choice: DisputedChoice,
  view: ReportView,
): TemplateResult {
  const { report, format, texts } = view;
  const open = choice.open?.itemId === itemId ? choice.open : undefined;
  const percent = format.percent(disagreement, 1);
  return html`<li>
    <button
      type="button"
      class="plain"
      aria-expanded=${open !== undefined}
      aria-controls=${open ? 'said' : nothing}
      @click=${() => {
        choice.choose(itemId);
      }}
    >
      <span class="row answers">
        <span class="name"><bdi>${itemId}</bdi>${isDecided ? html` <span class="wanted">✓ ${report.decided}</span>` : nothing}</span>
        ${renderBar(disagreement)}
        <span class="count"><span class="spoken">${report.disagreement}: </span>${percent}</span>
        <span class="share">${texts.annotations(annotators, format.number(annotators))}</span>
      </span>
    </button>
    ${open ? renderOpen(open, choice, view) : nothing}
  </li>`;
}

function renderOpen(open: OpenItem, { config, canDecide, decide, close }: DisputedChoice, view: ReportView): TemplateResult {
  const { report, texts } = view;
  const name = report.saidOf(open.itemId);
  return html`<div
    id="said"
    class="items"
    part="said"
    role="region"
    aria-label=${name}
    @keydown=${(event: KeyboardEvent) => {
      // What stands in the task closes first.
      if (event.key === 'Escape' && !open.desk) close();
    }}
  >
    ${
      open.desk ??
      html`${open.item ? renderText(open.item, config) : html`<p class="note">${report.itemUnknown}</p>`}
      ${renderJudgements(open.records, config, name, view)}`
    }
    <p class="actions">
      ${canDecide && !open.desk ? html`<button type="button" @click=${decide}>${report.decide}</button>` : nothing}
      <button type="button" @click=${close}>${texts.close}</button>
    </p>
  </div>`;
}

/** The item as plain text: its prompt, and two responses side by side. */
function renderText(item: Item, config: TaskConfig): TemplateResult {
  const prompt = promptField(item, config);
  const responses = responseFields(item, config);
  const shown = (field: string) => html`<p class="text" dir="auto">${valueText(itemField(item, field))}</p>`;
  return html`${prompt === undefined ? nothing : shown(prompt)}
  ${responses ? html`<div class="pair">${shown(responses.a)}${shown(responses.b)}</div>` : nothing}`;
}
