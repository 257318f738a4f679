import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { TaskBackend } from '../core/backend.js';
import { itemIdentity, type Item } from '../core/item.js';
import type { AnnotationRecord } from '../core/record.js';
import type { TaskConfig } from '../core/task-config.js';
import { languageOf } from '../locales/language-of.js';
import { loadReportMessages } from '../locales/load-report-messages.js';
import { loadStudyMessages } from '../locales/load-study-messages.js';
import { StudyFormat } from '../study/study-format.js';
import { StudyServiceError } from '../study/study-service.js';
import type { TaskProgressMessages } from '../study/task-progress.messages.js';
import type { ReportMessages } from './annotation-report.messages.js';
import { annotationReportStyles } from './annotation-report.styles.js';
import type { DecisionDesk } from './decision-desk.js';
import type { OpenItem } from './disputed-list.js';
import { reportSource, type ReportBackend, type ReportSource } from './report-source.js';
import type * as ReportPage from './report-page.js';
import type { ReportView } from './report-view.js';
import { readStudy, withMore, type ReportRecords, type StudyRecords } from './study-records.js';

/** What shows the report anew when it is another. */
const SOURCES = ['records', 'backend', 'src'] as const;
const PARTS = [...SOURCES, 'config', 'items'] as const;

/**
 * How good the judgements of a study are, in pictures: how far annotators agree, whether the position of a response decided, what was answered how often,
 * who works how fast, and on which items somebody should decide. It takes `records`, a `backend`, or with `src` follows a service live.
 *
 * @tag annotation-report
 * @tagname annotation-report
 *
 * @slot - What stands there while nothing can be shown.
 *
 * @fires annotation-saved - A decision about a disputed item is kept: `{ record }`.
 *
 * @csspart error - What failed, with a button to try again.
 * @csspart summary - The study in a few numbers.
 * @csspart figures - These numbers.
 * @csspart agreement - Agreement by question.
 * @csspart disputed - Items on which annotators disagree.
 * @csspart said - Who said what of the item that was chosen.
 * @csspart position - Whether the response shown first won more often.
 * @csspart models - The strengths of models.
 * @csspart best-worst - Best–worst scores.
 * @csspart distribution - How often each answer was given to a question.
 * @csspart coverage - Items by number of annotations.
 * @csspart pace - Annotations over time.
 * @csspart annotators - Each annotator in a row.
 *
 * @cssprop --annotation-accent - Colour of what is measured.
 * @cssprop --annotation-text - Colour of text.
 * @cssprop --annotation-muted - Colour of secondary text.
 * @cssprop --annotation-surface - Background of the summary and of tables.
 * @cssprop --annotation-panel - Background of bars, and of a row under the pointer.
 * @cssprop --annotation-control - Background of controls.
 * @cssprop --annotation-border - Colour of controls' borders.
 * @cssprop --annotation-line - Colour of lines between parts.
 * @cssprop --annotation-error - Colour of errors.
 * @cssprop --annotation-focus - Colour of the focus ring.
 * @cssprop --annotation-radius - Radius of corners.
 */
export class AnnotationReportElement extends LitElement {
  static override properties: PropertyDeclarations = {
    src: { reflect: true },
    records: { attribute: false },
    backend: { attribute: false },
    config: { attribute: false },
    items: { attribute: false },
    adjudicator: { reflect: true },
    decisions: { attribute: false },
    messages: { attribute: false },
    study: { state: true },
    failure: { state: true },
    spoken: { state: true },
    open: { state: true },
    said: { state: true },
  };
  static override styles = annotationReportStyles;

  /** The address of a service's study, such as `/api/study`: its records are below it, its task beside it. Followed live. */
  src: string | undefined = undefined;
  /** The records themselves, in any order. */
  records: ReportRecords | undefined = undefined;
  /** Where the records are. Read again when it says so (`subscribe`), after each `annotation-saved` on the page, and by `refresh()`. */
  backend: ReportBackend | undefined = undefined;
  /** The task's config. With `src`, the service's. */
  config: TaskConfig | undefined = undefined;
  /** The data: for what an item says, for models, and for items that nobody judged. Default: only items with records are known, by their ids. */
  items: readonly Item[] | undefined = undefined;
  /** Who decides about disputed items. Without it nobody does. */
  adjudicator: string | undefined = undefined;
  /** Where decisions go. Default: with `src` its service, else this browser's IndexedDB, under the task's name and “/ adjudication”. */
  decisions: Pick<TaskBackend, 'save'> | undefined = undefined;
  /** Texts of the interface over those of the language that `lang` says. */
  messages: Partial<ReportMessages> | undefined = undefined;

  private study: StudyRecords | undefined = undefined;
  private failure: string | undefined = undefined;
  private spoken: { readonly report: ReportMessages; readonly texts: TaskProgressMessages } | undefined = undefined;
  private open: OpenItem | undefined = undefined;
  private said = '';
  #page: typeof ReportPage | undefined;
  #desk: DecisionDesk | undefined;
  #task: TaskConfig | undefined;
  #decided: readonly AnnotationRecord[] = [];
  #reading = new AbortController();
  #stop = () => {};
  #isBusy = false;
  #hasNews = false;
  #source: ReportSource | undefined;
  #listening = new AbortController();
  #format = new StudyFormat('');

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#speak();
    this.#listening = new AbortController();
    // A task beside the report, over the same backend.
    document.addEventListener('annotation-saved', () => void this.refresh(), { signal: this.#listening.signal });
    if (this.hasUpdated) this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening.abort();
    this.#reading.abort();
    this.#stop();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const { records, backend, src } = this;
    if (SOURCES.some((source) => changed.has(source))) this.#source = reportSource(records, backend, src);
    if (PARTS.some((part) => changed.has(part))) this.#follow();
  }

  /** Reads the records again. */
  async refresh(): Promise<void> {
    this.#reading.abort();
    const reading = new AbortController();
    this.#reading = reading;
    const { signal } = reading;
    const source = this.#source;
    try {
      const config = this.config ?? (await source?.config?.(signal));
      const records = await source?.records(signal);
      // What shows a study is loaded while it is read.
      const page = import('./report-page.js');
      const items = this.items ?? (await source?.items?.(this.#listening.signal));
      const study = config && records && (await readStudy(withMore(records, this.#decided), config, items, signal));
      this.#page = await page;
      if (signal.aborted) return;
      this.#task = config;
      this.study = study;
      this.failure = undefined;
      const { open } = this;
      if (open && study) this.open = { ...open, records: study.of(open.itemId) };
    } catch (error) {
      if (!signal.aborted) this.failure = error instanceof StudyServiceError || !(error instanceof Error) ? '' : error.message;
    }
  }

  /** News that come while a report is made are read when it is done: that of a busy study would be begun again and again. */
  readonly #handleNews = async (): Promise<void> => {
    this.#hasNews = true;
    if (this.#isBusy) return;
    this.#isBusy = true;
    while (this.#hasNews && this.isConnected) {
      this.#hasNews = false;
      await this.refresh();
    }
    this.#isBusy = false;
  };

  async #speak(): Promise<void> {
    const language = languageOf(this);
    this.#format = new StudyFormat(language);
    const [report, texts] = await Promise.all([loadReportMessages(language), loadStudyMessages(language)]);
    this.spoken = { report, texts };
  }

  readonly #follow = (): void => {
    this.#stop();
    this.#stop = () => {};
    this.#reading.abort();
    this.#close();
    if (!this.isConnected) return;
    const news = () => void this.#handleNews();
    if (this.#source) this.#stop = this.#source.follow(news, (reason) => (this.failure = reason));
    else news();
  };

  readonly #choose = (itemId: string): void => {
    const isOpen = this.open?.itemId === itemId;
    this.#close();
    if (isOpen || !this.study) return;
    const item = this.items?.find((each) => itemIdentity(each, this.#task?.itemProperties.idKey ?? '') === itemId);
    this.open = { itemId, item, records: this.study.of(itemId), desk: undefined };
    if (!item) void this.#find(itemId);
  };

  async #find(itemId: string): Promise<void> {
    const item = await this.#source?.item?.(itemId, this.#listening.signal);
    if (item && this.open?.itemId === itemId) this.open = { ...this.open, item };
  }

  readonly #leave = (): void => {
    // The button of the item, which stays, takes the focus of what goes.
    this.renderRoot.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
    this.#close();
  };

  #close(): void {
    this.open = undefined;
    this.#desk = undefined;
    this.said = '';
  }

  readonly #decide = async (): Promise<void> => {
    const { open, adjudicator } = this;
    const config = this.#task;
    if (!open?.item || adjudicator === undefined || !config) return;
    const { itemId, item, records } = open;
    const { openDecisionDesk } = await import('./decision-desk.js');
    const { items } = this;
    const decisions = this.decisions ?? (await this.#source?.decisions?.());
    const desk = await openDecisionDesk({ config, item, itemId, records, adjudicator, decisions, items });
    if (this.open?.itemId !== itemId) return;
    this.#desk = desk;
    this.requestUpdate();
  };

  readonly #handleSaved = (event: HTMLElementEventMap['annotation-saved']): void => {
    const { record } = event.detail;
    this.#decided = [...this.#decided.filter(({ id }) => id !== record.id), record];
    const { report } = this.spoken ?? {};
    this.said = this.messages?.decisionSaved ?? report?.decisionSaved ?? '';
  };

  override render(): TemplateResult | typeof nothing {
    const { spoken, study, failure } = this;
    if (!spoken) return html`<slot></slot>`;
    const report = { ...spoken.report, ...this.messages };
    const view: ReportView = { texts: spoken.texts, report, format: this.#format, now: Date.now() };
    return html`<div class="study">
      ${
        failure === undefined
          ? nothing
          : html`<div part="error" class="alert" role="alert">
              <p><strong>${report.failed}</strong> ${failure}</p>
              <button type="button" @click=${this.#follow}>${view.texts.retry}</button>
            </div>`
      }
      ${study ? this.#renderStudy(study, view) : html`<slot></slot>${failure === undefined && this.#isReading ? html`<p class="note">${report.reading}</p>` : nothing}`}
    </div>`;
  }

  get #isReading(): boolean {
    return this.#source !== undefined;
  }

  #renderStudy({ analysis }: StudyRecords, view: ReportView): TemplateResult {
    const config = this.#task;
    if (analysis.records === 0 || !config || !this.#page) return html`<p class="note">${view.report.nothing}</p>`;
    const open = this.open && { ...this.open, desk: this.#desk?.render(view) };
    const choice = {
      open,
      config,
      canDecide: this.adjudicator !== undefined && open?.item !== undefined,
      choose: this.#choose,
      decide: () => void this.#decide(),
      close: this.#leave,
    };
    return this.#page.renderReport(analysis, config, choice, { said: this.said, onSaved: this.#handleSaved, onPrint: this.#print }, view);
  }

  readonly #print = (): void => {
    print();
  };
}
