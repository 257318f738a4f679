/** What a task shows beside an item while the annotator practises, and when they are through. */
import { html, nothing, type TemplateResult } from 'lit';
import type { GoldItem } from '../core/gold-items.js';
import type { PracticeSession } from '../core/practice-session.js';
import type { TaskConfig } from '../core/task-config.js';
import { isPlainObject } from '../core/json.js';
import { practiceMemory, remember } from './remembered.js';
import { practiceMessages, type PracticeMessages } from './practice.messages.js';

export { practiceStyles } from './practice.styles.js';

export class PracticeView {
  readonly session: PracticeSession;
  readonly #config: TaskConfig;
  readonly #mustCorrect: boolean;

  constructor(session: PracticeSession, config: TaskConfig) {
    this.session = session;
    this.#config = config;
    this.#mustCorrect = config.practice?.mustCorrect ?? true;
  }

  /** Above the item: what this is, and what is to be said of the latest answer. */
  render(texts: PracticeMessages = practiceMessages): TemplateResult {
    const { verdict } = this.session;
    return html`<div class="practice" part="practice">
      <p><strong>${texts.heading}.</strong> ${texts.note}</p>
      <div role="status" class="verdict" part="verdict">
        ${
          verdict
            ? html`<p>
                  <strong>${verdict.isRight ? `✓ ${texts.right}` : `✗ ${texts.wrong}`}</strong>
                  ${verdict.isOpen ? (this.#mustCorrect ? texts.mustCorrect : texts.mayGoOn) : nothing}
                </p>
                ${verdict.isOpen ? this.#renderExpected(verdict.item, texts) : nothing}
                ${verdict.item.explanation === undefined ? nothing : html`<p class="explanation" dir="auto">${verdict.item.explanation}</p>`}`
            : nothing
        }
      </div>
    </div>`;
  }

  /** In place of the item, when all are done. */
  renderEnd(onPractised: (isEnough: boolean) => void, texts: PracticeMessages = practiceMessages): TemplateResult {
    const { right, size, hasPassed } = this.session;
    return html`<section class="item" part="practice-end" aria-labelledby="item-heading">
      <h3 id="item-heading" class="item-heading" tabindex="-1">${texts.ended}</h3>
      <p>${texts.summary(right, size)} ${hasPassed ? nothing : texts.notPassed}</p>
      <div class="actions">
        ${
          hasPassed
            ? html`<button
                type="button"
                class="primary"
                @click=${() => {
                  onPractised(true);
                }}
              >
                ${texts.begin}
              </button>`
            : nothing
        }
        <button
          type="button"
          class=${hasPassed ? '' : 'primary'}
          @click=${() => {
            onPractised(false);
          }}
        >
          ${texts.again}
        </button>
      </div>
    </section>`;
  }

  /** The annotator has passed: this browser remembers it. */
  async end(annotator: string): Promise<void> {
    remember(practiceMemory(this.#config, annotator));
    await this.session.dispose();
  }

  #renderExpected({ expected }: GoldItem, texts: PracticeMessages): TemplateResult {
    return html`<ul>
      ${Object.entries(expected).map(([name, known]) => {
        const scheme = this.#config.annotationSchemes.find((each) => each.name === name);
        return html`<li dir="auto">${texts.expected(scheme?.description ?? name, wordsOf(known, scheme))}</li>`;
      })}
    </ul>`;
  }
}

/** A known answer in the words of the scheme's labels. */
function wordsOf(known: unknown, scheme: object | undefined): string {
  if (Array.isArray(known)) return known.map((each: unknown) => wordsOf(each, scheme)).join(', ');
  if (isPlainObject(known)) return wordsOf(known['label'] ?? known['value'] ?? known['text'] ?? '', scheme);
  const labels: unknown = scheme && 'labels' in scheme ? scheme.labels : [];
  const folded = String(known).trim().toLowerCase();
  const label = (Array.isArray(labels) ? labels : [])
    .filter(isPlainObject)
    .find((each) => [each['name'], each['value'], each['winner']].some((spelling) => String(spelling).toLowerCase() === folded));
  return String(label?.['name'] ?? known);
}
