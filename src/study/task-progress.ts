import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { StudyProgress } from '../core/study-progress.js';
import { languageOf } from '../locales/language-of.js';
import { loadStudyMessages } from '../locales/load-study-messages.js';
import { renderAnnotators, type AnnotatorColumn, type AnnotatorOrder } from './annotator-table.js';
import { renderCoverage, type CoverageChoice } from './coverage-chart.js';
import { StudyFollower, type StudyConnection } from './follow-study.js';
import { ItemList } from './item-list.js';
import { renderItems } from './item-table.js';
import { renderPace } from './pace-chart.js';
import { studyFigures } from './study-figures.js';
import { StudyFormat } from './study-format.js';
import { renderSummary } from './study-summary.js';
import type { StudyView } from './study-view.js';
import { TaskProgressChangeEvent } from './task-progress-event.js';
import type { TaskProgressMessages } from './task-progress.messages.js';
import { taskProgressStyles } from './task-progress.styles.js';

/**
 * How a study goes, for the person who runs it: what is done of what is wanted and when the rest will be, items by number of annotations, the pace,
 * and the annotators. With `src` it follows the service live, by server-sent events, and lists the items of a number of annotations.
 *
 * @tag task-progress
 * @tagname task-progress
 *
 * @fires task-progress-change - The service told how the study goes now; `detail.progress`.
 *
 * @csspart connection - Whether it is live, and of when the numbers are.
 * @csspart error - What failed, with a button to try again.
 * @csspart summary - What is done of what is wanted.
 * @csspart figures - The smaller numbers in the summary.
 * @csspart coverage - Items by number of annotations.
 * @csspart items - The items of the number that was chosen.
 * @csspart pace - Annotations over time.
 * @csspart annotators - The table of annotators.
 *
 * @cssprop --annotation-accent - Colour of what is done.
 * @cssprop --annotation-text - Colour of text.
 * @cssprop --annotation-muted - Colour of secondary text.
 * @cssprop --annotation-surface - Background of the summary and of tables' headings.
 * @cssprop --annotation-panel - Background of bars, and of a row under the pointer.
 * @cssprop --annotation-control - Background of controls.
 * @cssprop --annotation-border - Colour of controls' borders, and of bars that are not done.
 * @cssprop --annotation-line - Colour of lines between parts.
 * @cssprop --annotation-error - Colour of errors.
 * @cssprop --annotation-focus - Colour of the focus ring.
 * @cssprop --annotation-radius - Radius of corners.
 */
export class TaskProgressElement extends LitElement {
  static override properties: PropertyDeclarations = {
    src: { reflect: true },
    progress: { attribute: false },
    messages: { attribute: false },
    connection: { state: true },
    reason: { state: true },
    updatedAt: { state: true },
    order: { state: true },
    spoken: { state: true },
    list: { state: true },
  };
  static override styles = taskProgressStyles;

  /** The address of the service's study, such as `/api/study`: its progress, events and items are below it. */
  src: string | undefined = undefined;
  /** The progress to show: what the page sets, or what the service at `src` told last. */
  progress: StudyProgress | undefined = undefined;
  /** Texts of the interface. Default: those of the language that `lang` says, where there are some, else English. */
  messages: TaskProgressMessages | undefined = undefined;

  private connection: StudyConnection = 'connecting';
  private reason = '';
  private updatedAt: number | undefined = undefined;
  private order: AnnotatorOrder = { column: 'done', descending: true };
  private spoken: TaskProgressMessages | undefined = undefined;
  private list: ItemList | undefined = undefined;
  #follower: StudyFollower | undefined;
  #format = new StudyFormat('');

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#speak();
    if (this.hasUpdated) this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unfollow();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('src')) return;
    // What another study's service told is not this one's.
    if (changed.get('src') !== undefined && !changed.has('progress')) this.progress = undefined;
    this.#follow();
  }

  async #speak(): Promise<void> {
    const language = languageOf(this);
    this.#format = new StudyFormat(language);
    this.spoken = await loadStudyMessages(language);
  }

  readonly #follow = (): void => {
    this.#unfollow();
    if (this.src === undefined || !this.isConnected) return;
    this.#follower = new StudyFollower(this.src, {
      news: (progress) => {
        this.#handleNews(progress);
      },
      connection: (connection, reason) => {
        this.connection = connection;
        this.reason = reason;
      },
    });
  };

  #unfollow(): void {
    this.#follower?.stop();
    this.#follower = undefined;
    this.connection = 'connecting';
    this.#closeItems();
  }

  #handleNews(progress: StudyProgress): void {
    const { list, progress: previous } = this;
    this.progress = progress;
    this.updatedAt = Date.now();
    if (list && previous?.coverage[list.submitted] !== progress.coverage[list.submitted]) list.refresh();
    this.dispatchEvent(new TaskProgressChangeEvent({ progress }));
  }

  readonly #sort = (column: AnnotatorColumn): void => {
    const { order } = this;
    this.order = { column, descending: order.column === column ? !order.descending : column !== 'annotator' };
  };

  readonly #chooseItems = (submitted: number): void => {
    const { list, src } = this;
    this.#closeItems();
    if (src === undefined || list?.submitted === submitted) return;
    this.list = new ItemList(src, submitted, () => {
      this.requestUpdate();
    });
  };

  #closeItems(): void {
    this.list?.stop();
    this.list = undefined;
  }

  readonly #leaveItems = (): void => {
    // The button of the list's row, which stays, takes the focus of the one that goes.
    this.renderRoot.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
    this.#closeItems();
  };

  override render(): TemplateResult | typeof nothing {
    const { progress, src } = this;
    const texts = this.messages ?? this.spoken;
    if (!texts) return nothing;
    const view: StudyView = { texts, format: this.#format, now: Date.now() };
    return html`<div class="study">
      ${src === undefined ? nothing : this.#renderConnection(view)} ${this.connection === 'failed' ? this.#renderError(view) : nothing}
      ${progress ? this.#renderStudy(progress, view) : nothing}
    </div>`;
  }

  #renderConnection({ texts, format }: StudyView): TemplateResult {
    const { connection, updatedAt } = this;
    const saying = { connecting: texts.connecting, live: texts.live, waiting: texts.waiting, failed: '' }[connection];
    return html`<p part="connection" class="connection" data-connection=${connection}>
      <svg class="dot" viewBox="0 0 10 10" aria-hidden="true"><circle cx="5" cy="5" r="4"></circle></svg>
      <span role="status">${saying}</span>
      ${updatedAt === undefined ? nothing : html`<span class="updated">${texts.updated(format.time(updatedAt))}</span>`}
    </p>`;
  }

  #renderError({ texts }: StudyView): TemplateResult {
    return html`<div part="error" class="alert" role="alert">
      <p><strong>${texts.failed}</strong> ${this.reason === '' ? texts.failedHint : this.reason}</p>
      <button type="button" @click=${this.#follow}>${texts.retry}</button>
    </div>`;
  }

  #renderStudy(progress: StudyProgress, view: StudyView): TemplateResult {
    const figures = studyFigures(progress, view.now);
    const isOver = figures.wanted !== null && figures.done >= figures.wanted;
    return html`${renderSummary(progress, figures, view)}
      <div class="charts">${renderCoverage(progress, view, this.#choice(view))} ${renderPace(progress, isOver, view)}</div>
      ${renderAnnotators(progress.annotators, this.order, view, this.#sort)}`;
  }

  #choice(view: StudyView): CoverageChoice | undefined {
    const { list, src } = this;
    if (src === undefined) return undefined;
    return { chosen: list?.submitted, choose: this.#chooseItems, list: list ? renderItems(list, view, this.#leaveItems) : nothing };
  }
}
