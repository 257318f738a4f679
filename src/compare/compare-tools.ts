/**
 * What helps to compare the two responses of a task: what differs, where a text stands, scrolling together, one at a time. What is switched on
 * stays on from item to item. A page loads it with its first task that compares.
 */
import { nothing, type TemplateResult } from 'lit';
import { afterPaint } from './after-paint.js';
import type { CompareHost, CompareKeys, CompareTexts, CompareToolsOptions } from './compare-options.js';
import { ComparePanePair, type Panes } from './compare-pane-pair.js';
import { compareMessages, type CompareMessages } from './compare.messages.js';
import { scrollerOf } from './linked-scrolling.js';
import type { Comparison, PaneMarks, PanePainting } from './pane-marks.js';
import { renderCompareBar, renderDifferences } from './render-compare-bar.js';
import { wordTokens } from './word-tokens.js';

export { compareStyles } from './compare.styles.js';

const loadMarks = () => import('./pane-marks.js');
type MarksCode = Awaited<ReturnType<typeof loadMarks>>;

export class CompareTools {
  readonly keys: CompareKeys;
  readonly #host: CompareHost;
  readonly #panes: () => Panes | undefined;
  readonly #inLayout: boolean;
  /** What marks the responses; `undefined` before it was first used. */
  #code: MarksCode | undefined;
  #painting: PanePainting | undefined;
  #pair: ComparePanePair | undefined;
  /** Of the item before, until those of the next are counted: nothing jumps meanwhile. */
  #words: ComparePanePair['words'] | undefined;
  /** The item that is still to be read. */
  #reading: symbol | undefined;
  #differencesShown = false;
  #comparison: Comparison | undefined;
  #scrollsTogether = true;
  #oneAtATime = false;
  #sought = '';
  #found: readonly [a: number, b: number] | undefined;
  #searching: Promise<void> | undefined;

  constructor({ host, panes, keys, inLayout }: CompareToolsOptions) {
    this.#inLayout = inLayout;
    this.#host = host;
    this.#panes = panes;
    this.keys = keys;
  }

  /** Another item is about to be rendered. */
  showItem(): void {
    this.#leave();
    this.#host.requestUpdate();
    const reading = (this.#reading = Symbol());
    // Lengths come with the responses, but not on the first item, which nothing holds up. What scrolls is known when they are laid out: after a frame.
    const now = this.#host.updateComplete.then(() => {
      if (this.#words && this.#reading === reading) this.#begin();
    });
    void now.then(afterPaint).then(() => {
      if (this.#reading === reading) this.#show();
    });
  }

  /** No item is shown any more. */
  leaveItem(): void {
    this.#reading = undefined;
    this.#leave();
  }

  /** Loads what marks the responses before it is used. Whoever then uses it hears what went wrong. */
  readonly warm = (): void => {
    loadMarks().catch(() => {});
  };

  /** The task is closed: nothing of it stays on the page. */
  close(): void {
    this.leaveItem();
    this.#painting?.release(this.#host.renderRoot);
  }

  /** Its keys, each with what it does. */
  shortcuts(texts: CompareMessages = compareMessages): readonly (readonly [key: string, action: string])[] {
    const { differences, one, find } = this.keys;
    const actions = [[differences, texts.differences] as const, [one, texts.oneAtATime] as const, [find, texts.find] as const];
    return actions.flatMap(([key, action]) => (key === undefined ? [] : [[key, action] as const]));
  }

  /** @returns whether the key was one of its own */
  press(key: string): boolean {
    if (key === this.keys.differences) this.#toggleDifferences();
    else if (key === this.keys.one && this.#responses) this.#goOn();
    else if (key === this.keys.find) this.#field?.focus();
    else return false;
    return true;
  }

  render({ headings, texts, more }: CompareTexts): TemplateResult {
    return renderCompareBar({
      headings,
      more,
      texts: texts ?? compareMessages,
      words: this.#words,
      differencesShown: this.#differencesShown,
      comparison: this.#comparison,
      differencesKey: this.keys.differences,
      canScrollTogether: this.#pair?.canScrollTogether ?? false,
      scrollsTogether: this.#scrollsTogether,
      oneAtATime: this.#inLayout ? undefined : this.#oneAtATime,
      oneKey: this.keys.one,
      findKey: this.keys.find,
      sought: this.#sought,
      found: this.#found,
      onReach: this.warm,
      onDifferences: this.#toggleDifferences,
      onScrollTogether: this.#toggleScrolling,
      onOneAtATime: this.#toggleOne,
      onPane: this.#showPane,
      onFind: this.#find,
      onFindKey: this.#handleFindKey,
      onNextFound: this.#nextFound,
    });
  }

  /** What differs, in words; nothing while that is switched off. */
  renderDifferences({ headings, texts = compareMessages }: Omit<CompareTexts, 'more'>): TemplateResult | typeof nothing {
    const comparison = this.#comparison;
    const list = comparison && this.#code?.renderDifferenceList(comparison.differences, texts, headings);
    return this.#differencesShown ? renderDifferences({ comparison, texts }, list) : nothing;
  }

  /** How long each response is; `undefined` until they are counted. */
  lengths(texts: CompareMessages = compareMessages): readonly [a: string, b: string] | undefined {
    const words = this.#words;
    return words && [texts.length(words[0]), texts.length(words[1])];
  }

  #leave(): void {
    this.#pair?.end();
    this.#pair = undefined;
    this.#comparison = undefined;
  }

  /** The responses have changed where they stand. */
  readonly #read = (): void => {
    this.#leave();
    this.#show();
    this.#host.requestUpdate();
  };

  /** Reads what stands on the page. */
  #begin(): void {
    if (this.#pair) return;
    const panes = this.#panes();
    if (!panes) return;
    this.#pair = new ComparePanePair(panes, this.#read);
    if (String(this.#words) !== String(this.#pair.words)) this.#host.requestUpdate();
    this.#words = this.#pair.words;
  }

  /** Shows on it what is switched on. */
  #show(): void {
    this.#begin();
    if (!this.#pair) return;
    this.#responses?.toggleAttribute('data-one', this.#oneAtATime);
    this.#pair.findScrollers();
    this.#pair.scrollTogether(this.#scrollsTogether);
    if (this.#pair.canScrollTogether) this.#host.requestUpdate();
    if (this.#differencesShown) void this.#compare();
    if (this.#sought !== '') this.#search();
  }

  async #compare(): Promise<void> {
    const pair = this.#pair;
    try {
      this.#code = await loadMarks();
      const comparison = this.#differencesShown && pair === this.#pair ? await this.#marks?.compare() : undefined;
      if (!comparison || pair !== this.#pair) return;
      this.#comparison = comparison;
    } catch (error) {
      this.#differencesShown = false;
      this.#host.fail(error, async () => {
        this.#toggleDifferences();
      });
    }
    this.#host.requestUpdate();
  }

  /** What marks the responses that are shown now; `undefined` while there are none, or while it is not loaded. */
  get #marks(): PaneMarks | undefined {
    const [pair, code] = [this.#pair, this.#code];
    if (!pair || !code) return undefined;
    this.#painting ??= new code.PanePainting();
    this.#painting.adopt(this.#host.renderRoot);
    return (pair.marks ??= new code.PaneMarks(pair.panes, this.#painting, { wordTokens, scrollerOf }));
  }

  /** Where the task itself puts the responses side by side. */
  get #responses(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('[part=item] > .responses');
  }

  get #field(): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector<HTMLInputElement>('#compare-find');
  }

  readonly #toggleDifferences = (): void => {
    this.#differencesShown = !this.#differencesShown;
    this.#comparison = undefined;
    if (this.#differencesShown) void this.#compare();
    else this.#pair?.marks?.forgetComparison();
    this.#host.requestUpdate();
  };

  readonly #toggleScrolling = (): void => {
    this.#scrollsTogether = !this.#scrollsTogether;
    this.#pair?.scrollTogether(this.#scrollsTogether);
    this.#host.requestUpdate();
  };

  readonly #toggleOne = (): void => {
    this.#oneAtATime = !this.#oneAtATime;
    this.#responses?.toggleAttribute('data-one', this.#oneAtATime);
    this.#host.requestUpdate();
  };

  /** Both, then the first alone, then the second, then both again. */
  #goOn(): void {
    const responses = this.#responses;
    if (!responses) return;
    const showsFirst = Math.abs(responses.scrollLeft) < responses.clientWidth / 2;
    if (this.#oneAtATime && showsFirst) this.#showPane(1);
    else {
      this.#toggleOne();
      if (this.#oneAtATime) this.#showPane(0);
    }
  }

  readonly #showPane = (index: 0 | 1): void => {
    this.#responses?.children.item(index)?.scrollIntoView({ block: 'nearest', inline: 'start' });
  };

  readonly #find = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.#sought = event.target.value;
    this.#search();
  };

  /** At once, but for the first time: then what finds is loaded. */
  #search(): void {
    const isEmpty = this.#sought.trim() === '';
    const isReady = isEmpty || this.#code !== undefined;
    this.#searching = isReady ? undefined : this.#loadAndSearch(this.#sought);
    const found = this.#marks?.find(this.#sought);
    this.#found = isEmpty ? undefined : found;
    this.#host.requestUpdate();
  }

  async #loadAndSearch(sought: string): Promise<void> {
    try {
      this.#code = await loadMarks();
      if (sought === this.#sought) this.#search();
    } catch (error) {
      this.#host.fail(error, async () => {
        this.#search();
      });
    }
  }

  readonly #handleFindKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.isComposing && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      this.#nextFound();
    } else if (event.key === 'Escape') this.#field?.blur();
  };

  readonly #nextFound = (): void => void this.#goToNextFound();

  async #goToNextFound(): Promise<void> {
    // Whoever is quick has not been told yet how often it is there; where it could not be looked for, it is now.
    await this.#searching;
    if (!this.#found) this.#search();
    await this.#searching;
    this.#pair?.marks?.goToNextFound();
  }
}
