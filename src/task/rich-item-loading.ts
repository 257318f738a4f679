/**
 * When a task loads what shows items that are more than plain texts: with the task, where its first items need it or nobody knows its items; else
 * ahead of the first that does. An item whose turn has come waits for it, since without it something else would be judged.
 */
import { whenIdle } from '../controllers/waiting.js';
import type { Item } from '../core/item.js';
import { readableItem } from '../core/plain-item.js';
import { valueText } from '../core/responses.js';
import type { SessionState } from '../core/session-state.js';
import { askForTextCode } from '../rich-text/load-text-code.js';
import { hasMarkdownSigns } from '../rich-text/markdown-signs.js';
import type { ActionsHost } from './annotator-actions.js';
import { loadRichItems } from './ask-ahead.js';
import type { OpenTask } from './open-task.js';
import { isShownPlain, type ItemLook } from './plain-items.js';
import type { RichItems, RichItemsOptions } from './rich-items.js';

/** So many items say what is loaded before the first is shown, */
const FIRST_LOOKED_AT = 3;
/** and so many what is loaded while it is being read. */
const LOOKED_AT = 200;
/** Between looks, in milliseconds. */
const PAUSE = 250;

/** Whether a task needs it from the beginning. Then it is asked for. */
export function needsRichItems(items: readonly Item[], look: ItemLook): boolean {
  const first = items.slice(0, FIRST_LOOKED_AT).flatMap(readableItem);
  const instructions = look.config.annotationInstructions ?? '';
  if (items.length > 0 && first.every((item) => isShownPlain(item, look)) && !hasMarkdownSigns(instructions)) return false;
  loadRichItems().catch(() => {});
  askForTextCode([instructions, ...first.flatMap((item) => Object.values(item).map(valueText))]);
  return true;
}

export class RichItemLoading {
  /** `undefined`: nothing has needed it yet. */
  loaded: RichItems | undefined;
  /** An item waits for it: what the session has on the desk is not on the screen. */
  isAwaited = false;
  readonly #task: OpenTask;
  readonly #host: ActionsHost;
  readonly #options: RichItemsOptions;
  #awaited: Promise<void> | undefined;
  #isLookingAhead = false;
  #isClosed = false;

  constructor(task: OpenTask, host: ActionsHost, options: RichItemsOptions) {
    this.#task = task;
    this.#host = host;
    this.#options = options;
  }

  /** What shows an item; `undefined` for one of plain texts. */
  for(item: Item): RichItems | undefined {
    return isShownPlain(item, this.#task) ? undefined : this.loaded;
  }

  async load(): Promise<RichItems> {
    const { RichItems } = await loadRichItems();
    return (this.loaded ??= new RichItems(this.#options));
  }

  /** Loads what is known to be needed. */
  async loadKnown(): Promise<void> {
    const { items, config, needsRichItems } = this.#task;
    if (needsRichItems) await (await this.load()).texts.load(items, config.annotationInstructions);
  }

  /** Loads what the items after the first need, a few of them at a time. It is no matter when this fails: each item loads what it needs. */
  async loadAhead(): Promise<void> {
    const { items } = this.#task;
    if (this.#isLookingAhead) return;
    this.#isLookingAhead = true;
    for (let index = FIRST_LOOKED_AT; !this.loaded && index < Math.min(items.length, LOOKED_AT); index += FIRST_LOOKED_AT) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      await whenIdle();
      if (this.#isClosed) return;
      const looked = items.slice(index, index + FIRST_LOOKED_AT).flatMap(readableItem);
      if (!looked.every((item) => isShownPlain(item, this.#task))) await this.load().catch(() => {});
    }
    await this.loaded?.texts.loadAhead(items);
  }

  /** Loads what a state of the session needs to be shown; `undefined`: it needs nothing more. Where that fails, it is for the annotator to try again. */
  await(state: SessionState, shownRecord: string | undefined): Promise<void> | undefined {
    const entry = 'entry' in state ? state.entry : null;
    this.isAwaited = !this.loaded && entry !== null && entry.recordId !== shownRecord && !isShownPlain(entry.item, this.#task);
    return this.isAwaited ? (this.#awaited ??= this.#loadPatiently()) : undefined;
  }

  close(): void {
    this.#isClosed = true;
    this.loaded?.texts.close();
  }

  async #loadPatiently(): Promise<void> {
    try {
      await this.load();
    } catch (error) {
      if (this.#isClosed) return;
      await new Promise<void>((resolve) => {
        this.#host.fail(error, async () => {
          resolve();
        });
      });
      await this.#loadPatiently();
    }
  }
}
