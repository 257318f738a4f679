/** A text with lines and colours, and with diagnostics at their places. It owns the editor; what the text means is told to it. */
import { history, historyKeymap, defaultKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, indentOnInput } from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics, type Diagnostic as EditorDiagnostic } from '@codemirror/lint';
import { EditorState, type Extension, type Text } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers, tooltips } from '@codemirror/view';
import { css, html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Diagnostic } from '../../src/config/index.js';
import { partStyles } from '../page.styles.js';
import { configHelp } from './config-help.js';
import { editorLooks } from './editor-looks.js';

/** Whether it is a config, with all help there is, or data. */
export type EditedKind = 'config' | 'items';

/** `text-edit`: the visitor changed the text. */
export class TextEditEvent extends CustomEvent<{ readonly kind: EditedKind; readonly text: string }> {
  constructor(detail: TextEditEvent['detail']) {
    super('text-edit', { detail, bubbles: true, composed: true });
  }
}

/** `cursor-move`: the cursor is on another line. */
export class CursorMoveEvent extends CustomEvent<{ readonly kind: EditedKind; readonly line: number }> {
  constructor(detail: CursorMoveEvent['detail']) {
    super('cursor-move', { detail, bubbles: true, composed: true });
  }
}

/** A position of one-based lines and columns; places outside of the text are moved into it. */
function offsetIn(text: Text, line: number, column: number): number {
  const { from, to } = text.line(Math.min(Math.max(line, 1), text.lines));
  return Math.min(from + Math.max(column, 1) - 1, to);
}

function inEditor(
  text: Text,
  { line = 1, column = 1, endLine = line, endColumn = column, severity, message }: Diagnostic,
): EditorDiagnostic {
  const from = offsetIn(text, line, column);
  const end = offsetIn(text, endLine, endColumn);
  return { from, to: end > from ? end : text.lineAt(from).to, severity, message };
}

export class CodeEditor extends LitElement {
  static override properties: PropertyDeclarations = {
    kind: {},
    label: {},
    text: { attribute: false },
    diagnostics: { attribute: false },
  };
  static override styles = [
    ...partStyles,
    css`
      .place,
      .cm-editor {
        block-size: 100%;
      }
    `,
  ];

  kind: EditedKind = 'config';
  label = '';
  text = '';
  diagnostics: readonly Diagnostic[] = [];

  #view: EditorView | undefined;

  override render(): TemplateResult {
    return html`<div class="place" dir="ltr"></div>`;
  }

  override firstUpdated(): void {
    const parent = this.renderRoot.querySelector<HTMLElement>('.place');
    if (!parent || !(this.renderRoot instanceof ShadowRoot)) return;
    this.#view = new EditorView({ doc: this.text, extensions: this.#extensions(), parent, root: this.renderRoot });
  }

  override updated(changed: PropertyValues<this>): void {
    const view = this.#view;
    if (!view) return;
    if (changed.has('text') && this.text !== view.state.doc.toString())
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: this.text } });
    if (changed.has('diagnostics'))
      view.dispatch(
        setDiagnostics(
          view.state,
          this.diagnostics.map((diagnostic) => inEditor(view.state.doc, diagnostic)),
        ),
      );
  }

  override focus(): void {
    this.#view?.focus();
  }

  /** Moves cursor and focus to a place, lines and columns counted from one. */
  goTo(line: number, column: number): void {
    const view = this.#view;
    if (!view) return;
    const anchor = offsetIn(view.state.doc, line, column);
    view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
    view.focus();
  }

  #extensions(): Extension {
    const isConfig = this.kind === 'config';
    return [
      lineNumbers(),
      lintGutter(),
      history(),
      drawSelection(),
      highlightActiveLine(),
      indentOnInput(),
      bracketMatching(),
      EditorState.tabSize.of(2),
      // Tab is not taken: it leaves the editor, as it leaves any other field.
      keymap.of([...defaultKeymap, ...historyKeymap, ...lintKeymap]),
      tooltips({ position: 'absolute' }),
      isConfig ? [yaml(), configHelp()] : json(),
      editorLooks,
      EditorView.contentAttributes.of({ 'aria-label': this.label, tabindex: '0' }),
      EditorView.updateListener.of(({ state, docChanged, selectionSet }) => {
        const text = state.doc.toString();
        if (docChanged && text !== this.text) {
          this.text = text;
          this.dispatchEvent(new TextEditEvent({ kind: this.kind, text }));
        }
        if (docChanged || selectionSet)
          this.dispatchEvent(new CursorMoveEvent({ kind: this.kind, line: state.doc.lineAt(state.selection.main.head).number }));
      }),
    ];
  }
}

if (!customElements.get('code-editor')) customElements.define('code-editor', CodeEditor);

declare global {
  interface HTMLElementTagNameMap {
    'code-editor': CodeEditor;
  }
  interface GlobalEventHandlersEventMap {
    'text-edit': TextEditEvent;
    'cursor-move': CursorMoveEvent;
  }
}
