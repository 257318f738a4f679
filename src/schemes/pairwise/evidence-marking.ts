/** Marking the words of two responses that decided a preference: the list of marks with what adds to it, and their colours in the responses. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { PanePainting } from '../../compare/pane-painting.js';
import { shortcutText } from '../shortcut-hint.js';
import { evidenceRanges, isInDataOrder, selectedEvidence, typedEvidence, withEvidence, type ResponsePanes } from './evidence.js';
import type { EvidenceMessages } from './evidence.messages.js';
import type { Evidence } from './justification.js';

/** Marks what is selected; nothing is selected while this key chooses a label. */
const KEY = 'm';

export interface EvidenceHost {
  readonly panes: () => ResponsePanes | undefined;
  readonly evidence: () => readonly Evidence[];
  readonly mark: (evidence: readonly Evidence[]) => void;
  readonly requestUpdate: () => void;
}

export interface EvidenceState {
  readonly readonly: boolean;
  readonly disabled: boolean;
  readonly texts: EvidenceMessages;
  /** What the responses are called, in the order shown. */
  readonly headings: readonly [first: string, second: string];
}

export class EvidenceMarking {
  readonly #host: EvidenceHost;
  readonly #painting = new PanePainting();
  #status = '';
  #texts: EvidenceMessages | undefined;
  #locked = false;
  #panes: ResponsePanes | undefined;

  constructor(host: EvidenceHost) {
    this.#host = host;
  }

  /** @returns whether the key meant something: words of a response are selected */
  applyShortcut(key: string): boolean {
    const panes = this.#host.panes();
    return key === KEY && panes !== undefined && !this.#locked && this.#add(selectedEvidence(panes), panes);
  }

  render({ readonly, disabled, texts, headings }: EvidenceState): TemplateResult {
    this.#texts = texts;
    this.#locked = readonly || disabled;
    const evidence = this.#host.evidence();
    return html`<div part="evidence" class="evidence" role="group" aria-labelledby="evidence-heading" aria-describedby="evidence-help">
      <p id="evidence-heading" class="evidence-heading">${texts.heading}</p>
      <p id="evidence-help" class="evidence-help">${texts.help(shortcutText(KEY))}</p>
      ${
        evidence.length === 0
          ? nothing
          : html`<ul>
              ${evidence.map((mark) => this.#renderMark(mark, texts, headings))}
            </ul>`
      }
      <div class="evidence-tools">
        <button
          type="button"
          part="mark"
          ?disabled=${this.#locked}
          aria-keyshortcuts=${KEY}
          @mousedown=${keepSelection}
          @click=${this.#markSelected}
        >
          ${texts.mark} <kbd aria-hidden="true">${shortcutText(KEY)}</kbd>
        </button>
        <input
          id="evidence-words"
          aria-label=${texts.type}
          placeholder=${texts.type}
          dir="auto"
          autocomplete="off"
          ?disabled=${this.#locked}
          @input=${stay}
          @change=${stay}
          @keydown=${this.#handleTyping}
        />
      </div>
      <p class="evidence-status" role="status">${this.#status}</p>
    </div>`;
  }

  /** Colours what is marked in the responses that are on the page now. */
  paint(): void {
    const panes = this.#host.panes();
    if (panes !== this.#panes) this.#status = '';
    this.#panes = panes;
    if (!panes) {
      this.#painting.clear();
      return;
    }
    this.#painting.adopt(panes.a.getRootNode());
    this.#painting.paint('evidence', evidenceRanges(this.#host.evidence(), panes));
  }

  /** Nothing stays on the page. */
  end(): void {
    this.#painting.clear();
  }

  #renderMark(mark: Evidence, texts: EvidenceMessages, [first, second]: EvidenceState['headings']): TemplateResult {
    const panes = this.#host.panes();
    const isFirst = (mark.response === 'a') === (panes ? isInDataOrder(panes) : true);
    return html`<li>
      <span dir="auto">${texts.quote(isFirst ? first : second, mark.text)}</span>
      <button
        type="button"
        class="remove"
        aria-label=${texts.remove(mark.text)}
        ?disabled=${this.#locked}
        @click=${() => {
          this.#say(texts.removed(mark.text));
          this.#host.mark(this.#host.evidence().filter((other) => other !== mark));
        }}
      >
        ✕
      </button>
    </li>`;
  }

  #add(evidence: Evidence | undefined, panes: ResponsePanes): boolean {
    if (!evidence) return false;
    this.#say(this.#texts?.marked(evidence.text) ?? '');
    this.#host.mark(withEvidence(this.#host.evidence(), evidence, panes));
    return true;
  }

  readonly #markSelected = (): void => {
    const panes = this.#host.panes();
    if (!panes || !this.#add(selectedEvidence(panes), panes)) this.#say(this.#texts?.nothingSelected ?? '');
  };

  readonly #handleTyping = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const { target } = event;
    const panes = this.#host.panes();
    if (!(target instanceof HTMLInputElement) || !panes || target.value.trim() === '') return;
    if (this.#add(typedEvidence(target.value, panes, this.#host.evidence()), panes)) target.value = '';
    else this.#say(this.#texts?.notFound(target.value) ?? '');
  };

  #say(status: string): void {
    this.#status = status;
    this.#host.requestUpdate();
  }
}

/** The button must not take the selection away that it is for. */
function keepSelection(event: Event): void {
  event.preventDefault();
}

/** Words on their way to a mark are no answer. */
function stay(event: Event): void {
  event.stopPropagation();
}

export const evidenceStyles = css`
  .evidence {
    margin-block-start: 1em;
  }
  .evidence p {
    margin: 0 0 0.4em;
  }
  .evidence-help,
  .evidence-status {
    color: var(--_annotation-muted);
    font-size: 0.875em;
  }
  .evidence-status {
    min-block-size: 1.5em;
  }
  .evidence ul {
    margin: 0 0 0.5em;
    padding: 0;
    list-style: none;
  }
  .evidence li {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.5em;
    padding-block: 0.2em;
    border-block-end: 1px solid var(--_annotation-line);
    overflow-wrap: anywhere;
  }
  .evidence-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: 0.4em;
  }
  .evidence :is(button, input) {
    min-block-size: 2.25em;
    padding: 0.2em 0.7em;
    border: 1px solid var(--_annotation-border);
    border-radius: var(--_annotation-radius);
    background: var(--_annotation-control);
    color: inherit;
    font: inherit;
  }
  .evidence input {
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  .evidence .remove {
    flex: none;
    min-block-size: 1.75em;
    min-inline-size: 1.75em;
    padding: 0;
  }
  .evidence :is(button, input):focus-visible {
    outline: 2px solid var(--_annotation-focus);
    outline-offset: 1px;
  }
  .evidence :is(button, input):disabled {
    opacity: 0.6;
  }
`;
