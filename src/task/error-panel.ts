/** What the annotator sees when something failed: what, where, and what to do. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Diagnostic } from '../core/diagnostic.js';
import { diagnosticPlace } from './diagnostics.js';

export interface ErrorPanel {
  readonly heading: string;
  readonly error: Error;
  /** What is true of the answers now. */
  readonly note?: string;
  readonly retryLabel: string;
  readonly onRetry: () => void;
}

export function renderErrorPanel({ heading, error, note, retryLabel, onRetry }: ErrorPanel): TemplateResult {
  const diagnostics = diagnosticsOf(error);
  return html`<div class="alert" part="error" role="alert">
    <h3>${heading}</h3>
    ${
      diagnostics.length > 0
        ? html`<ul>
            ${diagnostics.map(renderDiagnostic)}
          </ul>`
        : html`<p>${error.message}</p>`
    }
    ${note === undefined ? nothing : html`<p>${note}</p>`}
    <button type="button" @click=${onRetry}>${retryLabel}</button>
  </div>`;
}

function renderDiagnostic(diagnostic: Diagnostic): TemplateResult {
  const place = diagnosticPlace(diagnostic);
  return html`<li>${place === '' ? nothing : html`<span class="place">${place}</span> `}${diagnostic.message}</li>`;
}

/** A `TaskConfigError` is told by its diagnostics: its class belongs to the config entry, which must not be loaded for this. */
function diagnosticsOf(error: Error): readonly Diagnostic[] {
  if (!('diagnostics' in error) || !Array.isArray(error.diagnostics)) return [];
  return error.diagnostics.filter(isDiagnostic);
}

function isDiagnostic(value: unknown): value is Diagnostic {
  return typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string';
}
