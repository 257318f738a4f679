import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { StudyProgress } from '../core/study-progress.js';
import { languageOf } from '../locales/language-of.js';
import { renderAnnotators, type AnnotatorColumn, type AnnotatorOrder } from './annotator-table.js';
import { renderBars } from './bar-chart.js';
import { studyFigures } from './study-figures.js';
import { StudyFormat } from './study-format.js';
import { followStudy } from './study-source.js';
import { taskProgressMessages, type TaskProgressMessages } from './task-progress.messages.js';
import { taskProgressStyles } from './task-progress.styles.js';

/** The most hours in the picture of the pace. */
const HOURS = 48;

/**
 * How a study goes, for the person who runs it: what is done, a picture of coverage (items by number of annotations) and of pace, and the annotators.
 * With `src` it follows the service live, by server-sent events.
 *
 * @tag task-progress
 * @tagname task-progress
 *
 * @csspart figures - The numbers.
 * @csspart chart - A picture with its heading.
 * @csspart annotators - The table of annotators.
 * @csspart state - Whether it is live, and as of when.
 * @csspart error - What failed.
 */
export class TaskProgressElement extends LitElement {
  static override properties: PropertyDeclarations = {
    src: { reflect: true },
    progress: { attribute: false },
    messages: { attribute: false },
    isLive: { state: true },
    hasFailed: { state: true },
    updatedAt: { state: true },
    order: { state: true },
  };
  static override styles = taskProgressStyles;

  /** The address of the service's study, such as `/api/study`: its progress is below it. */
  src: string | undefined = undefined;
  /** The progress to show, in place of `src`. */
  progress: StudyProgress | undefined = undefined;
  /** Texts of the interface. Default English. */
  messages: TaskProgressMessages = taskProgressMessages;

  private isLive = false;
  private hasFailed = false;
  private updatedAt: number | undefined = undefined;
  private order: AnnotatorOrder = { column: 'done', descending: true };
  #end: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end?.();
    this.#end = undefined;
    this.isLive = false;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src')) this.#follow();
  }

  readonly #follow = (): void => {
    this.#end?.();
    this.#end = undefined;
    this.hasFailed = false;
    if (this.src === undefined || !this.isConnected) return;
    this.#end = followStudy(this.src, {
      news: (progress) => {
        this.progress = progress;
        this.updatedAt = Date.now();
        this.hasFailed = false;
      },
      live: (isLive) => {
        this.isLive = isLive;
      },
      failed: () => {
        this.hasFailed = true;
      },
    });
  };

  readonly #sort = (column: AnnotatorColumn): void => {
    const { order } = this;
    this.order = { column, descending: order.column === column ? !order.descending : column !== 'annotator' };
  };

  override render(): TemplateResult {
    const { progress, messages, src } = this;
    const format = new StudyFormat(languageOf(this));
    return html`${
      this.hasFailed
        ? html`<p part="error" class="error" role="alert">
            ${messages.failed} <button type="button" @click=${this.#follow}>${messages.retry}</button>
          </p>`
        : nothing
    }
    ${progress ? this.#renderStudy(progress, format) : this.hasFailed ? nothing : html`<p role="status">${src === undefined ? nothing : messages.loading}</p>`}`;
  }

  #renderStudy(progress: StudyProgress, format: StudyFormat): TemplateResult {
    const { messages } = this;
    return html`<div class="study">
      ${this.src === undefined ? nothing : this.#renderState(format)} ${this.#renderFigures(progress, format)}
      <div class="charts">${this.#renderCoverage(progress, format)} ${this.#renderPace(progress, format)}</div>
      ${
        progress.annotators.length === 0
          ? html`<p>${messages.nothing}</p>`
          : renderAnnotators(progress.annotators, this.order, format, messages, this.#sort)
      }
    </div>`;
  }

  #renderState(format: StudyFormat): TemplateResult {
    const { messages, isLive, updatedAt } = this;
    return html`<p part="state" class="state">
      <span class="dot" ?data-live=${isLive} aria-hidden="true"></span> ${isLive ? messages.live : messages.notLive}
      ${updatedAt === undefined ? nothing : messages.updated(format.moment(new Date(updatedAt).toISOString()))}
    </p>`;
  }

  #renderFigures(progress: StudyProgress, format: StudyFormat): TemplateResult {
    const { messages } = this;
    const { done, wanted, itemsDone, skipped, perHour, remainingMs } = studyFigures(progress, Date.now());
    const share = (part: number, whole: number) =>
      messages.of(format.number(part), format.number(whole), format.percent(whole === 0 ? 1 : Math.min(1, part / whole)));
    const figures: readonly (readonly [name: string, value: string])[] = [
      [messages.done, wanted === null ? format.number(done) : share(done, wanted)],
      [messages.itemsDone, share(itemsDone, progress.items)],
      [messages.annotators, format.number(progress.annotators.length)],
      [messages.skipped, format.number(skipped)],
      [messages.perHour, format.number(perHour)],
      ...(remainingMs === undefined ? [] : [[messages.remaining, format.duration(remainingMs)] as const]),
    ];
    return html`<div>
      <dl part="figures">
        ${figures.map(
          ([name, value]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
      ${remainingMs === undefined ? nothing : html`<p class="note">${messages.remaining}: ${messages.estimate}</p>`}
    </div>`;
  }

  #renderCoverage({ coverage, overlap }: StudyProgress, format: StudyFormat): TemplateResult {
    const { messages } = this;
    const bars = coverage.map((items, annotations) => ({
      name: format.number(annotations),
      value: items,
      text: messages.coverageBar(format.number(annotations), format.number(items)),
      marked: overlap !== null && annotations >= overlap,
    }));
    return html`<div>
      ${renderBars(messages.coverage, bars, 12)}
      ${overlap === null ? nothing : html`<p class="note">${messages.wanted(format.number(overlap))}</p>`}
    </div>`;
  }

  #renderPace({ pace }: StudyProgress, format: StudyFormat): TemplateResult {
    const { messages } = this;
    const bars = pace.slice(-HOURS).map(({ hour, done }) => {
      const name = format.hour(hour);
      return { name, value: done, text: messages.paceBar(name, format.number(done)), marked: true };
    });
    return html`<div>${renderBars(messages.pace, bars, 4)}</div>`;
  }
}
