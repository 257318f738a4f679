/** Everything that is to be said of one config: its own diagnostics, and those of the data files that it names, as the task would find them. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, resolve, sep } from 'node:path';
import type { Diagnostic } from '../core/diagnostic.js';
import { itemIdentity, type Item } from '../core/item.js';
import type { TaskConfig } from '../core/task-config.js';
import { checkItems } from '../config/check-items.js';
import { parseGoldItems } from '../config/parse-gold-items.js';
import { parseItems } from '../config/parse-items.js';
import { parseTaskConfig, type ParsedTaskConfig } from '../config/parse-task-config.js';
import type { Path } from '../config/source-text.js';
import { TaskConfigError } from '../config/task-config-error.js';
import type { GoldItem } from '../core/gold-items.js';
import type { GoldSet } from '../server/open-task-store.js';
import { shownPath, type FoundConfig } from './find-configs.js';

export interface CheckedConfig {
  readonly filename: string;
  /** `null` where it cannot be run. */
  readonly config: TaskConfig | null;
  /** What its data files have; `null` where the config cannot be run or not all of them could be read. */
  readonly items: readonly Item[] | null;
  /** Its gold items, by source; those of a file that could not be read are missing. */
  readonly gold: readonly GoldSet[];
  /** By file and place; those of the config first. */
  readonly diagnostics: readonly Diagnostic[];
  /** Data files that were not looked at, because they are addresses. */
  readonly unchecked: readonly string[];
  /** The texts that positions refer to, by file name. */
  readonly sources: ReadonlyMap<string, string>;
}

const DATA_FILE = /\.(?:json|jsonl|ndjson|csv|tsv)$/i;
/** Of a folder with many data files, some are enough to see what was meant. */
const MAX_NAMED = 10;

/** @param folder what the file names in diagnostics are relative to */
export async function checkConfig({ filename, path, source }: FoundConfig, folder: string): Promise<CheckedConfig> {
  const sources = new Map([[filename, source]]);
  try {
    const parsed = parseTaskConfig(source, { filename });
    const data = new DataCheck(parsed, path, folder);
    await data.run();
    const diagnostics = [...sorted([...parsed.diagnostics, ...data.ofConfig]), ...data.ofFiles];
    const config = withPractice(parsed.config, data.practice);
    return {
      filename,
      config,
      items: data.items,
      gold: data.gold,
      diagnostics,
      unchecked: data.unchecked,
      sources: new Map([...sources, ...data.sources]),
    };
  } catch (error) {
    if (!(error instanceof TaskConfigError)) throw error;
    return { filename, config: null, items: null, gold: [], diagnostics: sorted(error.diagnostics), unchecked: [], sources };
  }
}

/** The config with what its file of practice items holds: it is needed where no file can be fetched. */
function withPractice(config: TaskConfig, items: readonly GoldItem[] | undefined): TaskConfig {
  return config.practice && items ? { ...config, practice: { ...config.practice, items } } : config;
}

/** Where the config names a file. */
interface FilePlace {
  readonly path: Path;
  readonly key: string;
}

interface ParsedFile<T> {
  readonly items: readonly T[];
  readonly diagnostics: readonly Diagnostic[];
}

class DataCheck {
  /** What the data show to be wrong with the config. */
  readonly ofConfig: Diagnostic[] = [];
  readonly ofFiles: Diagnostic[] = [];
  readonly unchecked: string[] = [];
  readonly sources = new Map<string, string>();
  readonly gold: GoldSet[] = [];
  practice: readonly GoldItem[] | undefined;
  readonly #parsed: ParsedTaskConfig;
  readonly #configPath: string;
  readonly #folder: string;
  readonly #items: Item[] = [];
  readonly #knownIds = new Set<string>();
  #isWhole = true;

  constructor(parsed: ParsedTaskConfig, configPath: string, folder: string) {
    this.#parsed = parsed;
    this.#configPath = configPath;
    this.#folder = folder;
  }

  get items(): readonly Item[] | null {
    return this.#isWhole ? this.#items : null;
  }

  async run(): Promise<void> {
    const { dataFiles, goldItems = [], practice } = this.#parsed.config;
    const { idKey } = this.#parsed.config.itemProperties;
    for (const [index, name] of dataFiles.entries()) {
      const place = { path: ['data_files', index], key: 'data_files' };
      for (const item of await this.#readFile(name, place, (text, filename) => this.#parseItems(text, filename))) {
        this.#items.push(item);
        this.#knownIds.add(itemIdentity(item, idKey) ?? '');
      }
    }
    for (const [index, source] of goldItems.entries()) {
      const items = await this.#readFile(source.file, this.#placeOfGold(index), (text, filename) => this.#parseGold(text, filename));
      this.gold.push({ source, items });
      for (const { itemId } of items) this.#knownIds.add(itemId);
    }
    if (practice) {
      const place = { path: ['training', 'data_file'], key: 'training' };
      this.practice = await this.#readFile(practice.file, place, (text, filename) => this.#parseGold(text, filename, true));
    }
    // With some of the items missing, a field that the others lack may be in those.
    if (this.#isWhole) this.ofConfig.push(...checkItems(this.#parsed, this.#items));
  }

  /** @returns what is in a file; nothing, with the reason among the diagnostics, where it cannot be used */
  async #readFile<T>(name: string, place: FilePlace, parse: (text: string, filename: string) => ParsedFile<T>): Promise<readonly T[]> {
    if (isAddress(name)) {
      this.#isWhole = false;
      this.unchecked.push(name);
      return [];
    }
    const path = resolve(dirname(this.#configPath), name);
    const text = await readFile(path, 'utf8').catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
    if (typeof text !== 'string') {
      this.#isWhole = false;
      this.ofConfig.push(await this.#missing(name, place, path, text));
      return [];
    }
    const filename = shownPath(path, this.#folder);
    this.sources.set(filename, text);
    try {
      const { items, diagnostics } = parse(text, filename);
      this.ofFiles.push(...sorted(diagnostics));
      return items;
    } catch (error) {
      if (!(error instanceof TaskConfigError)) throw error;
      this.#isWhole = false;
      this.ofFiles.push(...sorted(error.diagnostics));
      return [];
    }
  }

  #parseItems(text: string, filename: string): ParsedFile<Item> {
    const { idKey, textKey } = this.#parsed.config.itemProperties;
    return parseItems(text, { filename, idKey, textKey, knownIds: this.#knownIds });
  }

  #parseGold(text: string, filename: string, practice = false): ParsedFile<GoldItem> {
    return parseGoldItems(text, { filename, config: this.#parsed.config, practice, ...(!practice && { knownIds: this.#knownIds }) });
  }

  #placeOfGold(index: number): FilePlace {
    const keys = ['gold_standards', 'attention_checks'].filter((key) => this.#parsed.isWritten([key, 'items_file']));
    const key = keys[index] ?? 'gold_standards';
    return { path: [key, 'items_file'], key };
  }

  async #missing(name: string, { path: place, key }: FilePlace, path: string, { message }: Error): Promise<Diagnostic> {
    const isThere = (await stat(path).catch(() => undefined)) !== undefined;
    const problem = isThere
      ? { code: 'unreadable-data-file', message: `“${key}” names ${name}, which cannot be read: ${message}.` }
      : { code: 'missing-data-file', message: `“${key}” names ${name}, which is not there. ${await this.#present()}` };
    return {
      severity: 'error',
      ...problem,
      path: place,
      ...(this.#parsed.filename !== undefined && { filename: this.#parsed.filename }),
      ...this.#parsed.locateField(place, name),
    };
  }

  /** The data files that could have been meant. */
  async #present(): Promise<string> {
    const names = await readdir(dirname(this.#configPath), { recursive: true }).catch(() => []);
    const isData = (name: string) => DATA_FILE.test(name) && name !== basename(this.#configPath) && !name.includes(`node_modules${sep}`);
    const present = names.filter(isData).sort();
    if (present.length === 0) return 'The folder has no data files.';
    const more = present.length > MAX_NAMED ? `, and ${String(present.length - MAX_NAMED)} more` : '';
    return `The folder has: ${present.slice(0, MAX_NAMED).join(', ')}${more}.`;
  }
}

function isAddress(name: string): boolean {
  return /^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(name);
}

function sorted(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0));
}
