/** The two texts of the playground → a task that can run, and everything that is to be said of them. */
import { checkItems, parseItems, parseTaskConfig, TaskConfigError, type Diagnostic } from '../../src/config/index.js';
import type { Item, TaskConfig } from '../../src/index.js';
import type { PlaygroundTexts } from './playground-texts.js';

export interface PlaygroundTask {
  readonly config: TaskConfig;
  readonly items: readonly Item[];
  /** One who may annotate. */
  readonly annotator: string;
}

export interface ReadPlayground {
  /** `undefined`: one of the texts has errors. */
  readonly task: PlaygroundTask | undefined;
  readonly config: readonly Diagnostic[];
  readonly items: readonly Diagnostic[];
  /** What lies in files of its own beside a config, and is not here. */
  readonly notes: readonly string[];
}

type Read<T> = { readonly value: T; readonly diagnostics: readonly Diagnostic[] } | { readonly diagnostics: readonly Diagnostic[] };

function attempt<T extends { readonly diagnostics: readonly Diagnostic[] }>(read: () => T): Read<T> {
  try {
    const value = read();
    return { value, diagnostics: value.diagnostics };
  } catch (error) {
    if (error instanceof TaskConfigError) return { diagnostics: error.diagnostics };
    throw error;
  }
}

/** @param before the task that ran last: while the config cannot be read, the items are read as they were under it */
export function readPlayground({ config, items }: PlaygroundTexts, before?: PlaygroundTask): ReadPlayground {
  const parsed = attempt(() => parseTaskConfig(config, { filename: 'config.yaml' }));
  const { itemProperties: keys } = ('value' in parsed ? parsed.value : before)?.config ?? {};
  const data = keys ? attempt(() => parseItems(items, keys)) : { diagnostics: [] };
  if (!('value' in parsed) || !('value' in data))
    return { task: undefined, config: parsed.diagnostics, items: data.diagnostics, notes: [] };
  const rows = data.value.items;
  const { practice, goldItems, ...rest } = parsed.value.config;
  const { allowAllUsers, authorizedUsers } = rest;
  return {
    task: { config: rest, items: rows, annotator: (allowAllUsers ? undefined : authorizedUsers[0]) ?? 'you' },
    config: [...parsed.diagnostics, ...checkItems(parsed.value, rows)],
    items: data.diagnostics,
    notes: [
      ...(practice ? ['Practice items lie in a file of their own: the playground runs without them.'] : []),
      ...(goldItems ? ['Gold items lie in a file of their own: the playground runs without them.'] : []),
    ],
  };
}
