/** Puts a task together: config and items, the backend and session, the compiled layout. What it opens, `close` closes. */
import type { CSSResult } from 'lit';
import type { Delivery, TaskBackend } from '../core/backend.js';
import type { Diagnostic } from '../core/diagnostic.js';
import type { DraftStore } from '../core/draft.js';
import { errorFrom } from '../core/error-from.js';
import { itemIdentity, type Item } from '../core/item.js';
import type { PracticeSession } from '../core/practice-session.js';
import type { PairOrder } from '../core/pair-order.js';
import type { SchemeRegistry } from '../core/registry.js';
import { SessionMachine } from '../core/session-machine.js';
import { loadSessionRules, type SessionRules } from '../core/session-rules.js';
import type { TaskSession } from '../core/session-state.js';
import type { TaskConfig } from '../core/task-config.js';
import type { TextFormats } from '../core/text-format.js';
import type { CompiledLayout } from '../layout/compile-layout.js';
import { loaders } from './ask-ahead.js';
import { languageOf } from '../locales/language-of.js';
import { loadTaskTexts } from '../locales/task-texts.js';
import type { TaskTexts } from '../locales/messages.js';
import { registryOf } from '../schemes/preference.js';
import type { LoadedTask } from './load-task.js';
import type { LayoutPlaces } from './layout-places.js';
import { needsRichItems } from './rich-item-loading.js';
import { openStorage } from './open-storage.js';
import type { ReadInstructions } from './read-instructions.js';
import { loadSchemeElements } from './scheme-loading.js';
import { TaskLoadError } from './task-load-error.js';

export interface TaskParts {
  readonly src: string | undefined;
  readonly config: TaskConfig | undefined;
  readonly items: readonly Item[] | undefined;
  readonly backend: TaskBackend | undefined;
  readonly session: TaskSession | undefined;
  readonly annotator: string;
  readonly formats: TextFormats | undefined;
  /** Default: the schemes that are built in. */
  readonly registry: SchemeRegistry | undefined;
}

export interface OpenTask {
  /** The ids of items whose answer is known: no training data is made of them. */
  readonly goldIds: ReadonlySet<string>;
  /** Where the config shuffles the two responses: in which order each is shown. */
  readonly pairOrder: PairOrder | undefined;
  /** Comes before the task; `undefined`: the annotator need not practise. */
  readonly practice: PracticeSession | undefined;
  /** `undefined`: there are no instructions. */
  readonly instructions: ReadInstructions | undefined;
  /** What of the records is on its way; `undefined`: the backend has them when it says so. */
  readonly delivery: Delivery | undefined;
  /** The texts of the interface. */
  readonly messages: TaskTexts;
  readonly config: TaskConfig;
  /** Those of the config, and over them those of the page. */
  readonly formats: TextFormats;
  /** The items, as far as they are known before they are given out. */
  readonly items: readonly Item[];
  /** Whether it is known already that they are more than plain texts, or nothing is known of them. */
  readonly needsRichItems: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly baseUrl: string;
  readonly registry: SchemeRegistry;
  readonly session: TaskSession;
  /** Why answers cannot be stored in this browser; they are kept on the page meanwhile. `undefined`: they are stored. */
  readonly storageError: Error | undefined;
  /** Why what is begun cannot be kept over a reload. */
  readonly draftsError: Error | undefined;
  /** Where the task's own session keeps drafts; `undefined` for a session of the page's. */
  readonly drafts: DraftStore | undefined;
  readonly layout: CompiledLayout | undefined;
  /** What puts scheme elements into the layout. */
  readonly LayoutPlaces: typeof LayoutPlaces | undefined;
  /** What the layout's elements need beside their own style. */
  readonly layoutStyles: CSSResult | undefined;
  /** Why the layout of the config cannot be shown. */
  readonly layoutError: Error | undefined;
  /** An item of the task, from its data or from the backend. */
  item(itemId: string): Item | undefined | Promise<Item | undefined>;
  close(): Promise<void>;
}

/** The texts of the interface in the language of an element. */
export async function messagesFor(element: Element): Promise<TaskTexts> {
  return loadTaskTexts(languageOf(element));
}

/** @throws TaskLoadError, TaskConfigError, what a backend throws, or why the code of a scheme element cannot be loaded */
export async function openTask(parts: TaskParts, spoken: Promise<TaskTexts>, signal: AbortSignal): Promise<OpenTask> {
  const { annotator } = parts;
  const [messages, loaded] = await Promise.all([spoken, load(parts, spoken, signal)]);
  const { config } = loaded;
  if (!config.allowAllUsers && !config.authorizedUsers.includes(annotator)) throw new TaskLoadError(messages.notAuthorized(annotator));
  const item = loaded.items ? itemLookup(config, [...loaded.items, ...goldOf(loaded)]) : undefined;
  const registry = parts.registry ?? (await registryOf(config.annotationSchemes));
  if (config.annotationSchemes.some((scheme) => registry.for(scheme)?.comparesResponses)) loaders.compareTools().catch(() => {});
  const items = loaded.items ?? [];
  const formats = { ...config.formats, ...parts.formats };
  const richItems = needsRichItems(items, { config, formats });
  const loadingRules = loadSessionRules(config, annotator, registry);
  const [layout, opened, { order }, practice, instructions] = await Promise.all([
    openLayout(config, loaded.baseUrl, messages),
    openSession(parts, loaded, registry, loadingRules, item),
    loadingRules,
    openPractice(loaded, annotator, registry),
    openInstructions(config, annotator),
    loadSchemeElements(config.annotationSchemes, registry),
  ]);
  const find = item ?? ((itemId: string) => parts.backend?.item?.(itemId));
  return {
    goldIds: new Set(loaded.gold.flatMap(({ items }) => items.map(({ itemId }) => itemId))),
    instructions,
    pairOrder: order,
    delivery: parts.session ? undefined : parts.backend?.delivery,
    messages,
    config,
    formats,
    items,
    needsRichItems: richItems,
    diagnostics: loaded.diagnostics,
    baseUrl: loaded.baseUrl,
    registry,
    item: find,
    ...layout,
    ...opened,
    practice: parts.session ? undefined : practice,
  };
}

/** A page that gives a parsed config and its data pays for no loader. */
async function load(
  { src, config, items, backend, session }: TaskParts,
  spoken: Promise<TaskTexts>,
  signal: AbortSignal,
): Promise<LoadedTask> {
  const needsItems = !backend && !session;
  const isWhole = (!needsItems || (items !== undefined && !config?.goldItems)) && (!config?.practice || session !== undefined);
  if (config && isWhole) return { config, items, gold: [], practice: [], diagnostics: [], baseUrl: document.baseURI };
  const [messages, { loadTask }] = await Promise.all([spoken, import('./load-task.js')]);
  return loadTask({ src, config, items, needsItems }, messages, signal);
}

async function openInstructions(config: TaskConfig, annotator: string): Promise<ReadInstructions | undefined> {
  if (config.annotationInstructions === null) return undefined;
  const { ReadInstructions } = await import('./read-instructions.js');
  return new ReadInstructions(config, annotator);
}

function goldOf({ gold }: LoadedTask): readonly Item[] {
  return gold.flatMap(({ items }) => items.map(({ item }) => item));
}

async function openPractice(
  { config, practice: items }: LoadedTask,
  annotator: string,
  registry: SchemeRegistry,
): Promise<PracticeSession | undefined> {
  const { practice } = config;
  if (!practice || items.length === 0) return undefined;
  const [{ PracticeSession }, { isRemembered, practiceMemory }] = await Promise.all([
    import('../core/practice-session.js'),
    import('./remembered.js'),
  ]);
  if (isRemembered(practiceMemory(config, annotator))) return undefined;
  return new PracticeSession({ config, practice, items, annotator, registry });
}

/** Finds items by their id. The index is made when it is first needed: a task of many items starts without it. */
function itemLookup(config: TaskConfig, items: readonly Item[]): (itemId: string) => Item | undefined {
  let index: Map<string, Item> | undefined;
  return (itemId) => {
    if (!index) {
      index = new Map();
      for (const item of items) {
        const id = itemIdentity(item, config.itemProperties.idKey);
        if (id !== undefined) index.set(id, item);
      }
    }
    return index.get(itemId);
  };
}

type OpenLayout = Pick<OpenTask, 'layout' | 'layoutStyles' | 'LayoutPlaces' | 'layoutError'>;

async function openLayout(config: TaskConfig, baseUrl: string, messages: TaskTexts): Promise<OpenLayout> {
  const none = { layout: undefined, layoutStyles: undefined, LayoutPlaces: undefined, layoutError: undefined };
  if (config.htmlLayout === null) return none;
  const notes = { missing: messages.layoutMissing, refused: messages.layoutRefused };
  try {
    const [{ compileLayout }, { layoutStyles }, { LayoutPlaces }] = await Promise.all([
      import('../layout/compile-layout.js'),
      import('../layout/layout.styles.js'),
      import('./layout-places.js'),
    ]);
    return { ...none, layout: compileLayout(config.htmlLayout, { baseUrl, notes }), layoutStyles, LayoutPlaces };
  } catch (error) {
    return { ...none, layoutError: errorFrom(error) };
  }
}

type OpenSession = Pick<OpenTask, 'session' | 'storageError' | 'draftsError' | 'drafts' | 'close'>;
type ItemLookup = (itemId: string) => Item | undefined;

async function openSession(
  parts: TaskParts,
  loaded: LoadedTask,
  registry: SchemeRegistry,
  loadingRules: Promise<SessionRules>,
  item: ItemLookup | undefined,
): Promise<OpenSession> {
  if (parts.session)
    return { session: parts.session, storageError: undefined, draftsError: undefined, drafts: undefined, close: async () => {} };
  const storage = await openStorage(parts.backend, loaded);
  const session = new SessionMachine({
    config: loaded.config,
    backend: storage.backend,
    annotator: parts.annotator,
    drafts: storage.drafts,
    registry,
    rules: () => loadingRules,
    ...(item && { items: item }),
  });
  return {
    session,
    storageError: parts.backend ? undefined : storage.error,
    draftsError: storage.error,
    drafts: storage.drafts,
    close: async () => {
      await session.dispose();
      storage.close();
    },
  };
}
