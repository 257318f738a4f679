/** A field for what no label says, beside the labels of a choice (`has_free_response`). */
import { css, html, nothing, type TemplateResult } from 'lit';

export interface FreeResponse {
  /** What stands before the field; `undefined`: the scheme has none. */
  readonly label: string | undefined;
  readonly text: string | undefined;
  readonly readonly: boolean;
  readonly disabled: boolean;
  /** `undefined`: the field is empty now. */
  readonly onInput: (text: string | undefined) => void;
  readonly onChange: () => void;
}

export function renderFreeResponse({
  label,
  text = '',
  readonly,
  disabled,
  onInput,
  onChange,
}: FreeResponse): TemplateResult | typeof nothing {
  if (label === undefined) return nothing;
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
        if (event.target instanceof HTMLInputElement) onInput(event.target.value || undefined);
      }}
      @change=${onChange}
    />
  </div>`;
}

export const freeResponseStyles = css`
  .free-response {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  .free-response input {
    flex: 1 1 12em;
    inline-size: auto;
    min-inline-size: 0;
    block-size: auto;
    padding: 0.4em 0.6em;
    border: 1px solid var(--_annotation-border);
    border-radius: var(--_annotation-radius);
    background: var(--_annotation-control);
    color: inherit;
    font: inherit;
  }
  .free-response input:focus-visible {
    outline: 2px solid var(--_annotation-focus);
    outline-offset: 1px;
  }
`;
