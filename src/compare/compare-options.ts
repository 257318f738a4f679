/** What the tools for comparing are given by the task that has them. */
import type { nothing, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Panes } from './compare-pane-pair.js';
import type { CompareMessages } from './compare.messages.js';

export interface CompareHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Tells host page and annotator that something failed, and how to do it again. */
  fail(error: unknown, retry: () => Promise<void>): void;
}

export interface CompareKeys {
  readonly differences: string | undefined;
  readonly one: string | undefined;
  readonly find: string | undefined;
}

export interface CompareToolsOptions {
  readonly host: CompareHost;
  /** The responses as they are shown now; `undefined` while they are not. */
  readonly panes: () => Panes | undefined;
  readonly keys: CompareKeys;
  /** The responses stand in a layout, which decides where. */
  readonly inLayout: boolean;
}

export interface CompareTexts {
  readonly headings: readonly [a: string, b: string];
  /** Default: English. */
  readonly texts: CompareMessages | undefined;
  readonly more: TemplateResult | typeof nothing;
}
