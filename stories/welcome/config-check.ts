/** A config with three slips, as the parser sees it: every finding stands below its line. Nothing of this is written by hand. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { parseTaskConfig, TaskConfigError, type Diagnostic } from '../../src/config/index.js';
import { partStyles } from '../page.styles.js';

const SLIPS = `annotation_task_name: Which answer is better?
annotation_schemes:
  - annotation_type: pairwise
    name: preference
    descripton: Which answer is better?
    labels: [A is better, B is better]
    keyboard_shortcuts: { A is better: a, B is beter: b }
allow_skip: maybe
`;

function diagnosticsOf(source: string): readonly Diagnostic[] {
  try {
    return parseTaskConfig(source, { filename: 'config.yaml' }).diagnostics;
  } catch (error) {
    if (error instanceof TaskConfigError) return error.diagnostics;
    throw error;
  }
}

export class ConfigCheck extends LitElement {
  static override styles = [
    ...partStyles,
    css`
      pre {
        margin: 0;
        padding: 0.75rem 0;
        overflow-x: auto;
        line-height: 1.6;
      }
      .line {
        display: block;
        padding-inline: 0.75rem;
      }
      .line::before {
        content: attr(data-line);
        display: inline-block;
        inline-size: 2ch;
        margin-inline-end: 1.5ch;
        color: var(--_annotation-muted);
        text-align: end;
      }
      mark {
        background: none;
        color: inherit;
        text-decoration: underline wavy var(--_annotation-error);
        text-underline-offset: 0.25em;
      }
      .finding {
        display: block;
        padding: 0.2rem 0.75rem 0.2rem calc(0.75rem + 3.5ch);
        background: color-mix(in oklab, var(--_annotation-error) 8%, transparent);
        color: var(--_annotation-error);
        white-space: normal;
      }
    `,
  ];

  override render(): TemplateResult {
    const found = diagnosticsOf(SLIPS);
    return html`<div class="panel" dir="ltr">
      <pre tabindex="0" role="region" aria-label="A config with slips, and what is said of it"><code
        >${SLIPS.trimEnd()
        .split('\n')
        .map((text, index) => this.#renderLine(text, index + 1, found))}</code></pre>
    </div>`;
  }

  #renderLine(text: string, line: number, found: readonly Diagnostic[]): TemplateResult {
    const here = found.filter((diagnostic) => diagnostic.line === line);
    const [first] = here;
    const start = (first?.column ?? 1) - 1;
    const end = first ? (first.endLine === line ? (first.endColumn ?? 1) - 1 : text.length) : start;
    return html`<span class="line" data-line=${line}>${text.slice(0, start)}<mark>${text.slice(start, end)}</mark>${text.slice(end)}</span
      >${here.map(
        (diagnostic) =>
          html`<span class="finding"
            >${[diagnostic.filename, diagnostic.line, diagnostic.column].join(':')} ${diagnostic.severity}: ${diagnostic.message}</span
          >`,
      )}`;
  }
}

if (!customElements.get('config-check')) customElements.define('config-check', ConfigCheck);

declare global {
  interface HTMLElementTagNameMap {
    'config-check': ConfigCheck;
  }
}
