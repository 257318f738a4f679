/** Shows a value of an item by elements of the browser's own. Text stays text; addresses are checked here. */
import { html, type TemplateResult } from 'lit';
import { layoutUrl } from '../layout/layout-url.js';
import type { TaskTexts } from '../locales/messages.js';
import { renderLongText } from '../media/long-text.js';
import { mediaName } from '../media/media-kind.js';
import { renderMedia } from '../media/render-media.js';
import type { ShownValue } from '../media/shown-value.js';

export interface ValueContext {
  /** What stands for the value in words: the label of its field, or the field's name. */
  readonly name: string;
  /** What an image shows. Default: the name of its file. */
  readonly altText?: string | undefined;
  /** It is one of the responses that are compared: nothing may say who made it. */
  readonly isResponse?: boolean;
  readonly baseUrl: string;
  readonly messages: TaskTexts;
  /** The element that shows a text; `undefined` where it is shown as it is. */
  readonly formatted: (text: string, place: string) => HTMLElement | undefined;
  /** Tells the texts of a value apart. */
  readonly place: string;
}

export function renderShownValue(value: ShownValue, context: ValueContext): TemplateResult {
  switch (value.type) {
    case 'text':
      return html`<div class="shown-text" dir="auto">${context.formatted(value.text, context.place) ?? renderLongText(value.text)}</div>`;
    case 'media':
      return renderChecked(value, context);
    case 'list': {
      // A description is that of one image.
      const inner = { ...context, altText: undefined };
      return html`<ul class="shown-list">
        ${value.entries.map((entry, index) => html`<li>${renderShownValue(entry, within(inner, index))}</li>`)}
      </ul>`;
    }
    case 'dialogue':
      return html`<ol class="shown-dialogue" part="dialogue">
        ${value.turns.map(
          ({ speaker, said }, index) =>
            html`<li part="turn">
              ${speaker === '' ? '' : html`<div class="shown-speaker" part="speaker"><bdi>${speaker}</bdi></div>`}
              ${renderShownValue(said, within(context, index))}
            </li>`,
        )}
      </ol>`;
  }
}

function within(context: ValueContext, index: number): ValueContext {
  return { ...context, place: `${context.place}.${String(index)}` };
}

function renderChecked({ kind, address }: Extract<ShownValue, { type: 'media' }>, context: ValueContext): TemplateResult {
  const { name, altText, isResponse = false, baseUrl, messages } = context;
  const checked = layoutUrl(address, 'media', baseUrl);
  if (checked === undefined) return html`<p class="media-note" part="media-note">${messages.layoutRefused(name)}</p>`;
  // The name of a sound or a film often says which system made it, and nothing of what is in it.
  const fileName = isResponse || /^data:/i.test(checked) ? '' : mediaName(checked);
  const described = kind === 'image' ? (altText ?? (fileName || name)) : name;
  return renderMedia({ kind, addresses: [checked], name: described, isBlind: isResponse }, messages);
}
