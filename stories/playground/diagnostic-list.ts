/** All diagnostics of the two texts, each a button that leads to its place. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Diagnostic } from '../../src/config/index.js';
import type { EditedKind } from './code-editor.js';

export interface PlacedDiagnostic {
  readonly kind: EditedKind;
  readonly diagnostic: Diagnostic;
}

const NAMES: Readonly<Record<EditedKind, string>> = { config: 'config.yaml', items: 'items' };

export function countText(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Diagnostic['severity']) => {
    const many = diagnostics.filter((each) => each.severity === severity).length;
    return many === 0 ? [] : [`${String(many)} ${severity}${many === 1 ? '' : 's'}`];
  };
  const counts = [...count('error'), ...count('warning')];
  return counts.length === 0 ? 'Nothing to say against it.' : counts.join(', ');
}

export function renderDiagnostics(all: readonly PlacedDiagnostic[], goTo: (placed: PlacedDiagnostic) => void): TemplateResult {
  return html`<section class="diagnostics" aria-labelledby="diagnostics-heading">
    <h2 id="diagnostics-heading">Diagnostics</h2>
    <p role="status" class="muted">${countText(all.map(({ diagnostic }) => diagnostic))}</p>
    ${
      all.length === 0
        ? nothing
        : html`<ul class="panel">
            ${all.map((placed) => {
              const { severity, message, line, column } = placed.diagnostic;
              const place = [NAMES[placed.kind], line, column].filter((part) => part !== undefined).join(':');
              return html`<li>
                <button type="button" class=${severity} @click=${() => goTo(placed)}>
                  <code>${place}</code> <strong>${severity}</strong> <span>${message}</span>
                </button>
              </li>`;
            })}
          </ul>`
    }
  </section>`;
}
