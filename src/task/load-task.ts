/** Loads what a page has not given to a task: the config from `src`, and its data files. The parsers come along where there is text to parse. */
import type { Diagnostic } from '../core/diagnostic.js';
import type { GoldItem, GoldSource } from '../core/gold-items.js';
import { itemIdentity, type Item } from '../core/item.js';
import type { TaskConfig } from '../core/task-config.js';
import { enLoading } from '../locales/en-loading.js';
import type { LoadingTexts, TaskTexts } from '../locales/messages.js';
import { TaskLoadError } from './task-load-error.js';

export interface TaskSource {
  readonly src: string | undefined;
  readonly config: TaskConfig | undefined;
  readonly items: readonly Item[] | undefined;
  /** Whether the task must have the items itself, because no backend brings them. */
  readonly needsItems: boolean;
}

export interface LoadedGold {
  readonly source: GoldSource;
  readonly items: readonly GoldItem[];
}

export interface LoadedTask {
  readonly config: TaskConfig;
  readonly items: readonly Item[] | undefined;
  /** Gold items to mix in, by source. */
  readonly gold: readonly LoadedGold[];
  /** To practise on; empty: nobody practises. */
  readonly practice: readonly GoldItem[];
  readonly diagnostics: readonly Diagnostic[];
  /** What relative addresses in the config and the data are relative to. */
  readonly baseUrl: string;
}

/**
 * @throws TaskLoadError when a file cannot be fetched
 * @throws TaskConfigError when the config or a data file cannot be used; it has every diagnostic
 */
export async function loadTask(source: TaskSource, texts: TaskTexts, signal: AbortSignal): Promise<LoadedTask> {
  const messages = { ...enLoading, ...texts };
  const fetchText = textFetcher(messages, signal);
  const { config, baseUrl, check } = await openConfig(source, fetchText, messages);
  const fetchFile = async (file: string) => fetchText(fileAddress(file, baseUrl, messages));
  const practice = await loadPractice(config, fetchFile);
  if (!source.needsItems) return { config, items: source.items, gold: [], practice, diagnostics: check(source.items ?? []), baseUrl };
  if (!source.items && config.dataFiles.length === 0) throw new TaskLoadError(messages.noData);
  const { items, diagnostics } = source.items ? { items: source.items, diagnostics: [] } : await loadItems(config, fetchFile);
  const gold = await loadGold(config, items, fetchFile);
  return { config, items, gold: gold.sets, practice, diagnostics: [...check(items), ...diagnostics, ...gold.diagnostics], baseUrl };
}

/**
 * What reads configs and data. Libraries in it go through the keys of objects, and what a page adds to all objects is a key of each.
 * @throws TaskLoadError where it cannot work
 */
async function loadReader() {
  for (const added in {}) {
    const mend =
      'Add it by Object.defineProperty, which hides it from loops, or give the task a config that was parsed elsewhere, and items.';
    throw new TaskLoadError(`This page adds “${added}” to Object.prototype, with which no config can be read. ${mend}`);
  }
  return import('../config/load-config.js');
}

interface OpenConfig {
  readonly config: TaskConfig;
  readonly baseUrl: string;
  /** What is to be said of the config beside these items. */
  readonly check: (items: readonly Item[]) => readonly Diagnostic[];
}

type FetchText = (url: string) => Promise<string>;

async function openConfig({ src, config }: TaskSource, fetchText: FetchText, messages: LoadingTexts & TaskTexts): Promise<OpenConfig> {
  if (config) return { config, baseUrl: document.baseURI, check: () => [] };
  if (src === undefined) throw new TaskLoadError(messages.noSource);
  const baseUrl = new URL(src, document.baseURI).href;
  const [text, { checkItems, parseTaskConfig }] = await Promise.all([fetchText(baseUrl), loadReader()]);
  const parsed = parseTaskConfig(text, { filename: src });
  return { config: parsed.config, baseUrl, check: (items) => [...parsed.diagnostics, ...checkItems(parsed, items)] };
}

interface LoadedItems {
  readonly items: readonly Item[];
  readonly diagnostics: readonly Diagnostic[];
}

async function loadItems(config: TaskConfig, fetchFile: FetchText): Promise<LoadedItems> {
  const { parseItems, TaskConfigError } = await loadReader();
  const { idKey, textKey } = config.itemProperties;
  const texts = await Promise.all(config.dataFiles.map((file) => fetchFile(file)));
  const diagnostics: Diagnostic[] = [];
  const knownIds = new Set<string>();
  const items: Item[] = [];
  for (const [index, filename] of config.dataFiles.entries()) {
    try {
      const parsed = parseItems(texts[index] ?? '', { filename, idKey, textKey, knownIds });
      diagnostics.push(...parsed.diagnostics);
      for (const item of parsed.items) {
        items.push(item);
        const id = itemIdentity(item, idKey);
        if (id !== undefined) knownIds.add(id);
      }
    } catch (error) {
      if (!(error instanceof TaskConfigError)) throw error;
      diagnostics.push(...error.diagnostics);
    }
  }
  if (diagnostics.some(({ severity }) => severity === 'error')) throw new TaskConfigError(diagnostics);
  return { items, diagnostics };
}

async function loadPractice(config: TaskConfig, fetchFile: FetchText): Promise<readonly GoldItem[]> {
  const { practice } = config;
  if (!practice) return [];
  if (practice.items) return practice.items;
  const { parseGoldItems } = await loadReader();
  return parseGoldItems(await fetchFile(practice.file), { config, filename: practice.file, practice: true }).items;
}

async function loadGold(
  config: TaskConfig,
  items: readonly Item[],
  fetchFile: FetchText,
): Promise<{ readonly sets: readonly LoadedGold[]; readonly diagnostics: readonly Diagnostic[] }> {
  const { goldItems: sources = [] } = config;
  if (sources.length === 0) return { sets: [], diagnostics: [] };
  const { parseGoldItems } = await loadReader();
  const texts = await Promise.all(sources.map(({ file }) => fetchFile(file)));
  const knownIds = new Set(items.flatMap((item) => itemIdentity(item, config.itemProperties.idKey) ?? []));
  const diagnostics: Diagnostic[] = [];
  const sets = sources.map((source, index): LoadedGold => {
    const parsed = parseGoldItems(texts[index] ?? '', { config, filename: source.file, knownIds });
    diagnostics.push(...parsed.diagnostics);
    for (const { itemId } of parsed.items) knownIds.add(itemId);
    return { source, items: parsed.items };
  });
  return { sets, diagnostics };
}

/** An address that is whole as it is written. */
const WHOLE = /^(?:https?:\/\/|data:|blob:)/i;

/**
 * A file of the config by its address. Another origin than the config's has to be written out: what looks like a path, such as `//other.example/x` or
 * `\\other.example\x`, leads to none.
 */
function fileAddress(file: string, baseUrl: string, messages: LoadingTexts): string {
  const url = file.trim() !== '' && URL.canParse(file, baseUrl) ? new URL(file, baseUrl) : undefined;
  const isBeside = url?.origin === new URL(baseUrl).origin && url.protocol === new URL(baseUrl).protocol;
  if (url && url.username === '' && url.password === '' && (isBeside || WHOLE.test(file.trim()))) return url.href;
  const why = 'a file is named by a path beside the config, or by an address that begins with https:// and holds no password';
  throw new TaskLoadError(messages.notLoaded(JSON.stringify(file), why));
}

function textFetcher(messages: LoadingTexts, signal: AbortSignal): FetchText {
  return async (url) => {
    const response = await fetch(url, { signal }).catch((error: unknown) => {
      if (signal.aborted) throw error;
      throw new TaskLoadError(messages.notLoaded(url, error instanceof Error ? error.message : String(error)), { cause: error });
    });
    if (!response.ok) throw new TaskLoadError(messages.notLoaded(url, `${String(response.status)} ${response.statusText}`.trim()));
    return response.text();
  };
}
