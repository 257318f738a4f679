/** The list of all shortcuts with the labels' explanations, also the place to read tooltips on a touch screen. */
import { html, nothing, type TemplateResult } from 'lit';
import { schemeShortcuts, type SchemeRegistry, type SchemeShortcut } from '../core/registry.js';
import type { DialogTexts, TaskTexts } from '../locales/messages.js';
import type { Scheme } from '../schemes/builtin.js';
import { shortcutText } from '../schemes/shortcut-hint.js';

export interface ShortcutHelp {
  readonly schemes: readonly Scheme[];
  readonly registry: SchemeRegistry;
  /** The key that skips an item, where one does. */
  readonly skipKey: string | undefined;
  /** More keys of the task, each with what it does. */
  readonly more: readonly (readonly [key: string, action: string])[];
  readonly messages: DialogTexts & TaskTexts;
  readonly onClose: () => void;
}

export function renderShortcutHelp({ schemes, registry, skipKey, more, messages, onClose }: ShortcutHelp): TemplateResult {
  return html`<div class="help">
    <h3 id="help-heading">${messages.shortcuts}</h3>
    ${schemes.map((scheme) => renderScheme(scheme.description || scheme.name, schemeShortcuts(registry.for(scheme), scheme)))}
    <section>
      <h4>${messages.shortcutsFor}</h4>
      <dl>
        ${taskKeys(skipKey, more, messages).map(
          ([keys, action]) =>
            html`<dt><kbd>${keys}</kbd></dt>
              <dd>${action}</dd>`,
        )}
      </dl>
    </section>
    <div><button type="button" autofocus @click=${onClose}>${messages.close}</button></div>
  </div>`;
}

type TaskKey = readonly [keys: string, action: string];

function taskKeys(skipKey: string | undefined, more: readonly TaskKey[], messages: DialogTexts & TaskTexts): readonly TaskKey[] {
  return [
    [messages.enterKey, messages.submit],
    [`Ctrl / ⌘ + ${messages.enterKey}`, messages.submitFromText],
    ...(skipKey === undefined ? [] : [[shortcutText(skipKey), messages.skip] as const]),
    ...more.map(([key, action]): TaskKey => [shortcutText(key), action]),
    ['Ctrl / ⌘ + Z', messages.undo],
    ['Ctrl / ⌘ + ⇧ + Z', messages.redo],
    ['←', messages.back],
    ['→', messages.forward],
    [messages.arrowKeys, messages.moveInGroup],
    ['?', messages.shortcuts],
  ];
}

function renderScheme(heading: string, shortcuts: readonly SchemeShortcut[]): TemplateResult | typeof nothing {
  if (shortcuts.length === 0) return nothing;
  return html`<section>
    <h4 dir="auto">${heading}</h4>
    <dl>
      ${shortcuts.map(
        ({ key, name, tooltip }) =>
          html`<dt>${key === undefined ? '–' : html`<kbd>${shortcutText(key)}</kbd>`}</dt>
            <dd dir="auto">${name}${tooltip === undefined ? nothing : html`<small>${tooltip}</small>`}</dd>`,
      )}
    </dl>
  </section>`;
}
