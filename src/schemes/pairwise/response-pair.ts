/** Two responses side by side, stacked where there is no room: for the pairwise element, and for a task that has no layout of its own. */
import { css, html, type TemplateResult } from 'lit';

export interface ResponsePane {
  readonly side: 'a' | 'b';
  readonly heading: string;
  /** Beside the heading: how long the response is. */
  readonly detail?: string | undefined;
  /** The text, or what stands for it. */
  readonly content: unknown;
}

export function renderResponsePair(panes: readonly ResponsePane[], hidden = false): TemplateResult {
  return html`<div part="responses" class="responses" ?hidden=${hidden}>
    ${panes.map(({ side, heading, detail, content }) => {
      const id = `response-${side}`;
      return html`<section part="response" class="response" aria-labelledby=${id}>
        <h4 class="response-heading"><bdi id=${id}>${heading}</bdi> ${detail && html`<span>${detail}</span>`}</h4>
        <div part="response-text" class="response-text" dir="auto">${content}</div>
      </section>`;
    })}
  </div>`;
}

export const responsePairStyles = css`
  .responses {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: 1em;
  }
  .response {
    min-inline-size: 0;
    padding: 0.6em 1em 1em;
    border: 1px solid var(--_annotation-line);
    border-block-start: 3px solid var(--_annotation-accent);
    border-radius: var(--_annotation-radius);
    background: var(--_annotation-surface);
  }
  .response-heading {
    margin: 0 0 0.5em;
    color: var(--_annotation-muted);
    font-size: 0.875em;
    font-weight: 600;
  }
  .response-text {
    line-height: 1.6;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
