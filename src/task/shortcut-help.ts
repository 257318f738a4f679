/** The list of all shortcuts with the labels' explanations, also the place to read tooltips on a touch screen. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Label } from '../core/label.js';
import type { Messages } from '../locales/messages.js';
import type { Scheme } from '../schemes/builtin.js';
import { shortcutText } from '../schemes/choice/choice-group.js';

export interface ShortcutHelp {
  readonly schemes: readonly Scheme[];
  /** The task's own keys with what they do. */
  readonly taskKeys: readonly (readonly [keys: string, action: string])[];
  readonly messages: Messages;
  readonly onClose: () => void;
}

export function renderShortcutHelp({ schemes, taskKeys, messages, onClose }: ShortcutHelp): TemplateResult {
  return html`<div class="help">
    <h3 id="help-heading">${messages.shortcuts}</h3>
    ${schemes.map((scheme) => ('labels' in scheme ? renderScheme(scheme.description || scheme.name, scheme.labels) : nothing))}
    <section>
      <h4>${messages.shortcutsFor}</h4>
      <dl>
        ${taskKeys.map(
          ([keys, action]) =>
            html`<dt><kbd>${keys}</kbd></dt>
              <dd>${action}</dd>`,
        )}
      </dl>
    </section>
    <div><button type="button" autofocus @click=${onClose}>${messages.close}</button></div>
  </div>`;
}

function renderScheme(heading: string, labels: readonly Label[]): TemplateResult {
  return html`<section>
    <h4 dir="auto">${heading}</h4>
    <dl>
      ${labels.map(
        (label) =>
          html`<dt>${label.shortcut === undefined ? '–' : html`<kbd>${shortcutText(label.shortcut)}</kbd>`}</dt>
            <dd dir="auto">${label.name}${label.tooltip === undefined ? nothing : html`<small>${label.tooltip}</small>`}</dd>`,
      )}
    </dl>
  </section>`;
}
