/** A field for what no label says, beside the labels of a choice (`has_free_response`). */
import { html, nothing, type TemplateResult } from 'lit';

export interface FreeResponse {
  /** What stands before the field. */
  readonly label: string;
  readonly text: string;
  readonly readonly: boolean;
  readonly disabled: boolean;
  readonly onInput: (text: string) => void;
  readonly onChange: () => void;
}

export function renderFreeResponse(response: FreeResponse | undefined): TemplateResult | typeof nothing {
  if (!response) return nothing;
  const { label, text, readonly, disabled, onInput, onChange } = response;
  return html`<div class="free-response">
    <label for="free-response" dir="auto">${label}</label>
    <input
      id="free-response"
      part="free-response"
      type="text"
      dir="auto"
      autocomplete="off"
      .value=${text}
      ?readonly=${readonly}
      ?disabled=${disabled}
      @input=${(event: Event) => {
        if (event.target instanceof HTMLInputElement) onInput(event.target.value);
      }}
      @change=${onChange}
    />
  </div>`;
}
