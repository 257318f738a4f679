/** The playground: texts on one side, their task on the other. It owns which texts there are and which task runs; the last good one stays. */
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { MemoryBackend } from '../../src/core/memory-backend.js';
import '../../src/define/annotation-task.js';
import type { TaskBackend } from '../../src/index.js';
import type { EditedKind, TextEditEvent } from './code-editor.js';
import { renderDiagnostics, type PlacedDiagnostic } from './diagnostic-list.js';
import './event-log.js';
import { EXAMPLES, FIRST } from './examples.js';
import { currentAddress, currentHash, onHashChange, replaceHash } from './page-address.js';
import { playgroundStyles } from './playground-page.styles.js';
import type { PlaygroundTexts } from './playground-texts.js';
import { readPlayground, type PlaygroundTask, type ReadPlayground } from './read-playground.js';
import { sharedHash, textsOfHash } from './shared-texts.js';
import './text-tabs.js';
import { TABS } from './text-tabs.js';

/** So long the visitor has to rest before the task begins anew. */
const REST_MS = 250;

export class PlaygroundPage extends LitElement {
  static override properties: PropertyDeclarations = {
    texts: { state: true },
    example: { state: true },
    said: { state: true },
    running: { state: true },
  };
  static override styles = playgroundStyles;

  private texts: PlaygroundTexts = FIRST;
  private example = 'first';
  private said = '';
  /** The last task that could run. */
  private running: (PlaygroundTask & { readonly backend: TaskBackend }) | undefined = undefined;

  #read: ReadPlayground = readPlayground(FIRST);
  #resting: ReturnType<typeof setTimeout> | undefined;
  #loading: Promise<void> | undefined;
  #connection = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connection = new AbortController();
    onHashChange(() => void this.#openHash(), this.#connection.signal);
    this.#run();
    this.#loading ??= this.#openHash();
    if (this.hasUpdated) this.#listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#resting);
    this.#connection.abort();
  }

  override firstUpdated(): void {
    this.#listen();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#loading;
    return super.getUpdateComplete();
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('texts')) this.#read = readPlayground(this.texts, this.running);
  }

  #listen(): void {
    const task = this.renderRoot.querySelector('.task');
    if (task) this.renderRoot.querySelector('event-log')?.listenTo(task, this.#connection.signal);
  }

  async #openHash(): Promise<void> {
    const texts = await textsOfHash(currentHash());
    if (texts === 'unreadable') this.said = 'The link holds no config that can be read. This is the first example.';
    else if (texts) this.#open(texts);
  }

  #open(texts: PlaygroundTexts): void {
    this.texts = texts;
    this.#read = readPlayground(texts, this.running);
    this.#run();
  }

  /** Begins the task anew, if there is one; else the one before stays. */
  #run(): void {
    const { task } = this.#read;
    if (task) this.running = { ...task, backend: new MemoryBackend(task) };
  }

  override render(): TemplateResult {
    return html`<main lang="en">
      ${this.#renderHeader()}
      <div class="sides">
        <section class="write" aria-label="Config and items">
          <text-tabs .texts=${this.texts} .read=${this.#read} @text-edit=${this.#handleEdit}></text-tabs>
          ${renderDiagnostics(this.#placed, this.#goTo)}
        </section>
        <section class="see" aria-label="The task">${this.#renderTask()}<event-log></event-log></section>
      </div>
    </main>`;
  }

  #renderHeader(): TemplateResult {
    return html`<header>
      <h1>Playground</h1>
      <p class="muted">Write a config, and its task runs beside it. Nothing leaves this page; the link holds all of it.</p>
      <div class="switches">
        <label>
          Begin with
          <select @change=${this.#handleExample}>
            ${EXAMPLES.map(({ id, name }) => html`<option value=${id} ?selected=${id === this.example}>${name}</option>`)}
          </select>
        </label>
        <button type="button" @click=${() => void this.#choose(this.example)}>Reset</button>
        <button type="button" @click=${() => void this.#share()}>Copy link</button>
        <span role="status" class="muted">${this.said}</span>
      </div>
    </header>`;
  }

  #hasErrors(kind: EditedKind): boolean {
    return this.#read[kind].some(({ severity }) => severity === 'error');
  }

  #renderTask(): TemplateResult {
    const { running } = this;
    const isBroken = !this.#read.task;
    return html`<div class="notes" role="status">
        ${isBroken ? html`<p class="broken">${this.#brokenText()}</p>` : this.#read.notes.map((note) => html`<p class="muted">${note}</p>`)}
      </div>
      <div class="task panel ${isBroken ? 'is-old' : ''}">
        ${
          running
            ? html`<annotation-task
                annotator=${running.annotator}
                .config=${running.config}
                .items=${running.items}
                .backend=${running.backend}
              ></annotation-task>`
            : nothing
        }
      </div>`;
  }

  #brokenText(): string {
    const what = TABS.filter(([kind]) => this.#hasErrors(kind)).map(([, name]) => name);
    return `${what.join(' and ')} cannot run. ${this.running ? 'This is the task as it last could.' : 'Mend it, and the task appears.'}`;
  }

  get #placed(): readonly PlacedDiagnostic[] {
    return TABS.flatMap(([kind]) => this.#read[kind].map((diagnostic) => ({ kind, diagnostic })));
  }

  readonly #goTo = (placed: PlacedDiagnostic): void => {
    void this.renderRoot.querySelector('text-tabs')?.goTo(placed);
  };

  async #choose(id: string): Promise<void> {
    this.example = id;
    this.said = '';
    clearTimeout(this.#resting);
    replaceHash('');
    try {
      const texts = await EXAMPLES.find((example) => example.id === id)?.load();
      if (texts && this.example === id) this.#open(texts);
    } catch (error) {
      this.said = error instanceof Error ? error.message : String(error);
    }
  }

  async #share(): Promise<void> {
    const hash = await sharedHash(this.texts);
    if (hash === undefined) {
      this.said = 'This is too long for a link.';
      return;
    }
    replaceHash(hash);
    try {
      await navigator.clipboard.writeText(currentAddress());
      this.said = 'Copied.';
    } catch {
      this.said = 'The address of this page is the link.';
    }
  }

  readonly #handleEdit = ({ detail: { kind, text } }: TextEditEvent): void => {
    this.texts = { ...this.texts, [kind]: text };
    this.said = '';
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      this.#run();
      void sharedHash(this.texts).then((hash) => replaceHash(hash ?? ''));
    }, REST_MS);
  };

  readonly #handleExample = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLSelectElement) void this.#choose(currentTarget.value);
  };
}

if (!customElements.get('playground-page')) customElements.define('playground-page', PlaygroundPage);

declare global {
  interface HTMLElementTagNameMap {
    'playground-page': PlaygroundPage;
  }
}
