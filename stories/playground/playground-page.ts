/** The playground: texts on one side, their task on the other. It owns which texts there are and which task runs; the last good one stays. */
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { MemoryBackend } from '../../src/core/memory-backend.js';
import '../../src/define/annotation-task.js';
import type { TaskBackend } from '../../src/index.js';
import './code-editor.js';
import type { CodeEditor, CursorMoveEvent, EditedKind, TextEditEvent } from './code-editor.js';
import { countText, renderDiagnostics, type PlacedDiagnostic } from './diagnostic-list.js';
import './event-log.js';
import { EXAMPLES, FIRST } from './examples.js';
import { currentAddress, currentHash, onHashChange, replaceHash } from './page-address.js';
import { playgroundStyles } from './playground-page.styles.js';
import type { PlaygroundTexts } from './playground-texts.js';
import { readPlayground, type PlaygroundTask, type ReadPlayground } from './read-playground.js';
import { sharedHash, textsOfHash } from './shared-texts.js';

/** So long the visitor has to rest before the task begins anew. */
const REST_MS = 250;
const TABS: readonly (readonly [kind: EditedKind, name: string])[] = [
  ['config', 'config.yaml'],
  ['items', 'Items'],
];

export class PlaygroundPage extends LitElement {
  static override properties: PropertyDeclarations = {
    texts: { state: true },
    example: { state: true },
    tab: { state: true },
    line: { state: true },
    said: { state: true },
    running: { state: true },
  };
  static override styles = playgroundStyles;

  private texts: PlaygroundTexts = FIRST;
  private example = 'first';
  private tab: EditedKind = 'config';
  /** Of the cursor in the text that is shown. */
  private line = 1;
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
          ${this.#renderEditors()} ${renderDiagnostics(this.#placed, this.#goTo)}
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

  #renderEditors(): TemplateResult {
    const here = this.#read[this.tab].filter(({ line = 1, endLine = line }) => line <= this.line && this.line <= endLine);
    return html`<div class="editor">
      <div role="tablist" aria-label="Texts" @keydown=${this.#handleTabKey}>
        ${TABS.map(
          ([kind, name]) =>
            html`<button
              type="button"
              role="tab"
              id="tab-${kind}"
              aria-controls="panel-${kind}"
              aria-selected=${this.tab === kind ? 'true' : 'false'}
              tabindex=${this.tab === kind ? 0 : -1}
              @click=${() => this.#show(kind)}
            >
              ${name} ${this.#renderCount(kind)}
            </button>`,
        )}
      </div>
      ${TABS.map(
        ([kind, name]) =>
          html`<div role="tabpanel" id="panel-${kind}" aria-labelledby="tab-${kind}" ?hidden=${this.tab !== kind}>
            <code-editor
              kind=${kind}
              label=${name}
              .text=${this.texts[kind]}
              .diagnostics=${this.#read[kind]}
              @text-edit=${this.#handleEdit}
              @cursor-move=${this.#handleCursor}
            ></code-editor>
          </div>`,
      )}
      <div class="here" role="status">
        ${
          here.length === 0
            ? html`<span class="muted"
                ><kbd>Ctrl</kbd> <kbd>Space</kbd> lists what may stand here, <kbd>F8</kbd> goes to the next diagnostic,
                <kbd>Tab</kbd> leaves.</span
              >`
            : here.map(
                ({ severity, message, line, column }) => html`<span class=${severity}>${line}:${column} ${severity}: ${message}</span>`,
              )
        }
      </div>
    </div>`;
  }

  #renderCount(kind: EditedKind): TemplateResult | typeof nothing {
    const found = this.#read[kind];
    if (found.length === 0) return nothing;
    return html`<span class="count ${this.#hasErrors(kind) ? 'error' : ''}">${countText(found)}</span>`;
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

  #editor(kind: EditedKind): CodeEditor | null {
    return this.renderRoot.querySelector<CodeEditor>(`#panel-${kind} code-editor`);
  }

  readonly #goTo = ({ kind, diagnostic: { line = 1, column = 1 } }: PlacedDiagnostic): void => {
    this.#show(kind);
    void this.updateComplete.then(() => this.#editor(kind)?.goTo(line, column));
  };

  #show(kind: EditedKind): void {
    this.tab = kind;
    this.line = 1;
  }

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

  readonly #handleCursor = ({ detail: { kind, line } }: CursorMoveEvent): void => {
    if (kind === this.tab) this.line = line;
  };

  readonly #handleExample = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLSelectElement) void this.#choose(currentTarget.value);
  };

  readonly #handleTabKey = async ({ key }: KeyboardEvent): Promise<void> => {
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
    this.#show(this.tab === 'config' ? 'items' : 'config');
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#tab-${this.tab}`)?.focus();
  };
}

if (!customElements.get('playground-page')) customElements.define('playground-page', PlaygroundPage);

declare global {
  interface HTMLElementTagNameMap {
    'playground-page': PlaygroundPage;
  }
}
