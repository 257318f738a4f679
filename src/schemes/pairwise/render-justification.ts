/** The reasons and the rationale below a choice. It holds no state; the element that renders it does. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { SchemeTexts } from '../../locales/messages.js';
import type { Justification, JustificationScheme } from './justification.js';
import type { PairwiseMessages } from './pairwise.messages.js';

const NOTHING: Justification = { reasons: [], rationale: '' };

export interface JustificationGroup {
  readonly scheme: JustificationScheme;
  readonly justification: Justification | undefined;
  /** The length of the rationale in characters. */
  readonly length: number;
  readonly readonly: boolean;
  readonly disabled: boolean;
  readonly messages: SchemeTexts;
  readonly texts: PairwiseMessages;
  /** A change to what is justified by then. */
  readonly onInput: (change: (justification: Justification) => Justification) => void;
  readonly onChange: () => void;
}

export function renderJustification(group: JustificationGroup): TemplateResult {
  const { scheme, justification = NOTHING, readonly, disabled, texts, onInput, onChange } = group;
  const mark = scheme.required ? html` <span class="required">(${group.messages.required})</span>` : nothing;
  return html`<div part="justification" class="justification">
    ${scheme.reasons.length === 0 ? nothing : renderReasons(group, justification, mark)}
    <label for="rationale" class="rationale-label"
      >${texts.rationale}${scheme.reasons.length === 0 || scheme.minLength > 0 ? mark : nothing}</label
    >
    <textarea
      id="rationale"
      part="rationale"
      rows="2"
      dir="auto"
      placeholder=${scheme.placeholder || nothing}
      ?readonly=${readonly}
      ?disabled=${disabled}
      aria-describedby="rationale-length error"
      @input=${(event: Event) => {
        if (!(event.target instanceof HTMLTextAreaElement)) return;
        const rationale = event.target.value;
        onInput((current) => ({ ...current, rationale }));
      }}
      @change=${onChange}
    ></textarea>
    ${
      scheme.minLength === 0
        ? nothing
        : html`<p id="rationale-length" class="rationale-length">${group.messages.textCounter(group.length, scheme.minLength, null)}</p>`
    }
  </div>`;
}

function renderReasons(
  { scheme, readonly, disabled, texts, onInput, onChange }: JustificationGroup,
  justification: Justification,
  mark: TemplateResult | typeof nothing,
): TemplateResult {
  return html`<fieldset class="reasons" ?disabled=${disabled} ?data-readonly=${readonly}>
    <legend>${texts.reasons}${mark}</legend>
    <div class="options">
      ${scheme.reasons.map(
        (reason) =>
          html`<label class="choice">
            <input
              type="checkbox"
              name="reason"
              part="reason"
              ?checked=${justification.reasons.includes(reason)}
              aria-describedby="error"
              @click=${(event: Event) => {
                if (readonly) event.preventDefault();
              }}
              @input=${(event: Event) => {
                if (!(event.target instanceof HTMLInputElement)) return;
                const { checked } = event.target;
                onInput((current) => ({
                  ...current,
                  reasons: scheme.reasons.filter((known) => (known === reason ? checked : current.reasons.includes(known))),
                }));
              }}
              @change=${onChange}
            />
            <span dir="auto">${reason}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** Makes the fields show what is justified, whatever the annotator has made of them since. */
export function syncJustification(root: ParentNode, scheme: JustificationScheme, justification = NOTHING): void {
  root.querySelectorAll<HTMLInputElement>('input[name=reason]').forEach((input, index) => {
    input.checked = justification.reasons.includes(scheme.reasons[index] ?? '');
  });
  const rationale = root.querySelector<HTMLTextAreaElement>('#rationale');
  // Setting the value it has already would move the caret.
  if (rationale && rationale.value !== justification.rationale) rationale.value = justification.rationale;
}

export const justificationStyles = css`
  .justification {
    margin-block-start: 1em;
  }
  .reasons {
    margin-block-end: 0.75em;
  }
  .rationale-label {
    display: block;
    margin-block-end: 0.5em;
  }
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 4em;
    max-block-size: 60vh;
    padding: 0.4em 0.75em;
    border: 1px solid var(--_annotation-border);
    border-radius: var(--_annotation-radius);
    background: var(--_annotation-control);
    color: inherit;
    font: inherit;
    line-height: 1.5;
    resize: vertical;
    field-sizing: content;
  }
  textarea::placeholder {
    color: var(--_annotation-muted);
    opacity: 1;
  }
  textarea:focus-visible {
    outline: 2px solid var(--_annotation-focus);
    outline-offset: 1px;
  }
  textarea:disabled {
    opacity: 0.6;
  }
  .rationale-length {
    margin: 0.25em 0 0;
    color: var(--_annotation-muted);
    font-size: 0.875em;
  }
`;
