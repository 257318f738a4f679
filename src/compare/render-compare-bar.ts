/** The bar above two responses, and how much differs. It holds no state; the tools that render it do. */
import { html, nothing, type TemplateResult } from 'lit';
import { shortcutText } from '../schemes/shortcut-hint.js';
import type { CompareMessages } from './compare.messages.js';
import type { Comparison } from './pane-marks.js';

export interface CompareBar {
  readonly headings: readonly [a: string, b: string];
  readonly texts: CompareMessages;
  /** A control of the task's own, beside these. */
  readonly more: TemplateResult | typeof nothing;
  /** `undefined` while no item is on the page, and where they stand at the responses. */
  readonly words: readonly [a: number, b: number] | undefined;
  readonly differencesShown: boolean;
  /** `undefined` while they are looked for. */
  readonly comparison: Comparison | undefined;
  readonly differencesKey: string | undefined;
  readonly canScrollTogether: boolean;
  readonly scrollsTogether: boolean;
  /** `undefined` where the responses stand in a layout, which decides where. */
  readonly oneAtATime: boolean | undefined;
  readonly oneKey: string | undefined;
  readonly findKey: string | undefined;
  readonly sought: string;
  readonly found: readonly [a: number, b: number] | undefined;
  /** A tool is about to be used. */
  readonly onReach: () => void;
  readonly onDifferences: () => void;
  readonly onScrollTogether: () => void;
  readonly onOneAtATime: () => void;
  readonly onPane: (index: 0 | 1) => void;
  readonly onFind: (event: Event) => void;
  readonly onFindKey: (event: KeyboardEvent) => void;
  readonly onNextFound: () => void;
}

export function renderCompareBar(bar: CompareBar): TemplateResult {
  const { texts, headings, words } = bar;
  return html`<div
    class="compare"
    part="compare"
    role="group"
    aria-label=${texts.tools}
    @focusin=${bar.onReach}
    @pointerdown=${bar.onReach}
  >
    ${renderToggle(texts.differences, bar.differencesShown, bar.differencesKey, bar.onDifferences)}
    ${bar.canScrollTogether ? renderToggle(texts.scrollTogether, bar.scrollsTogether, undefined, bar.onScrollTogether) : nothing}
    ${bar.oneAtATime === undefined ? nothing : renderToggle(texts.oneAtATime, bar.oneAtATime, bar.oneKey, bar.onOneAtATime)}
    ${
      bar.oneAtATime
        ? headings.map(
            (heading, index) =>
              html`<button
                type="button"
                @click=${() => {
                  bar.onPane(index === 0 ? 0 : 1);
                }}
              >
                ${heading}
              </button>`,
          )
        : nothing
    }
    <input
      type="search"
      id="compare-find"
      aria-label=${texts.find}
      placeholder=${bar.findKey === undefined ? texts.find : `${texts.find} (${bar.findKey})`}
      aria-keyshortcuts=${bar.findKey ?? nothing}
      dir="auto"
      autocomplete="off"
      .value=${bar.sought}
      @input=${bar.onFind}
      @keydown=${bar.onFindKey}
    />
    ${renderFound(bar)} ${bar.more}
    ${bar.oneAtATime === undefined ? html`<span class="lengths">${words?.map((count, index) => texts.words(headings[index === 0 ? 0 : 1], count)).join(' · ')}</span>` : nothing}
  </div>`;
}

function renderToggle(name: string, on: boolean, key: string | undefined, onToggle: () => void): TemplateResult {
  return html`<button type="button" aria-pressed=${String(on)} aria-keyshortcuts=${key ?? nothing} @click=${onToggle}>
    ${name} ${key === undefined ? nothing : html`<kbd aria-hidden="true">${shortcutText(key)}</kbd>`}
  </button>`;
}

function renderFound({ found, texts, headings, onNextFound }: CompareBar): TemplateResult {
  const count = found ? found[0] + found[1] : 0;
  return html`<span class="compare-found" role="status">${found ? texts.found(found[0], found[1], headings) : nothing}</span>
    ${count === 0 ? nothing : html`<button type="button" @click=${onNextFound}>${texts.nextFound}</button>`}`;
}

/** How much differs. @param list what does, in words */
export function renderDifferences({ comparison, texts }: Pick<CompareBar, 'comparison' | 'texts'>, list: unknown): TemplateResult {
  return html`<details class="compare-list" part="differences">
    <summary role="status">${comparison ? texts.summary(comparison.differences.length, comparison.share) : texts.comparing}</summary>
    ${list}
  </details>`;
}
