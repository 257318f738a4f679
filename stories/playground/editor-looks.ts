/** The editor in the colours of the elements' tokens. */
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const theme = EditorView.theme({
  '&': { color: 'var(--_annotation-text)', backgroundColor: 'var(--_annotation-control)', fontSize: '0.8125rem' },
  '&.cm-focused': { outline: '2px solid var(--_annotation-focus)', outlineOffset: '-1px' },
  '.cm-scroller': { fontFamily: "'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace", lineHeight: '1.6' },
  '.cm-content': { caretColor: 'var(--_annotation-text)', paddingBlock: '0.5rem' },
  '.cm-cursor': { borderInlineStartColor: 'var(--_annotation-text)' },
  '.cm-gutters': { backgroundColor: 'var(--_annotation-panel)', color: 'var(--_annotation-muted)', border: 'none' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'color-mix(in oklab, var(--_annotation-accent) 8%, transparent)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground, ::selection': {
    backgroundColor: 'color-mix(in oklab, var(--_annotation-accent) 30%, transparent) !important',
  },
  '.cm-tooltip': {
    border: '1px solid var(--_annotation-border)',
    borderRadius: '0.375rem',
    backgroundColor: 'var(--_annotation-surface)',
    color: 'var(--_annotation-text)',
    maxInlineSize: 'min(28rem, 80vw)',
    fontFamily: 'system-ui, sans-serif',
  },
  '.cm-tooltip .key-help, .cm-tooltip .cm-completionInfo': { padding: '0.4rem 0.6rem', whiteSpace: 'normal' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--_annotation-accent)',
    color: 'var(--_annotation-accent-text)',
  },
  '.cm-diagnostic': { whiteSpace: 'normal', borderInlineStart: '3px solid var(--_annotation-muted)' },
  '.cm-diagnostic-error': { borderInlineStartColor: 'var(--_annotation-error)' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--_annotation-error)',
    textUnderlineOffset: '0.25em',
  },
  '.cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy light-dark(#8a5a00, #f0c36d)',
    textUnderlineOffset: '0.25em',
  },
});

const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'light-dark(#1a4f9c, #9cc3ff)' },
  { tag: [tags.string, tags.content], color: 'light-dark(#1c2330, #e7eaf0)' },
  { tag: [tags.number, tags.bool, tags.null, tags.keyword], color: 'light-dark(#7a2e8e, #d9a7e6)' },
  { tag: [tags.comment, tags.lineComment], color: 'var(--_annotation-muted)', fontStyle: 'italic' },
]);

export const editorLooks: Extension = [theme, syntaxHighlighting(colours)];
