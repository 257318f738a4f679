import { css, html, nothing, type TemplateResult } from 'lit';
import { DisplayElement } from '../display-element.js';
import type { PureDisplayScheme } from './pure-display.answer.js';
import { textBlocks, type TextBlock } from './text-blocks.js';

/** Headings of a task's items are of level 3. */
const FIRST_LEVEL = 4;

/**
 * Text between the questions (`annotation_type: pure_display`): instructions, headings. It asks for nothing. Lines that begin with `#` are
 * headings; HTML is shown as the text that it is.
 *
 * @tag pure-display-scheme
 * @tagname pure-display-scheme
 *
 * @csspart description - The description, as the heading of what is below.
 * @csspart heading - A heading within the text.
 * @csspart text - A paragraph.
 */
export class PureDisplaySchemeElement extends DisplayElement<PureDisplayScheme> {
  static override styles = [
    ...DisplayElement.styles,
    css`
      div {
        display: flex;
        flex-direction: column;
        gap: 0.5em;
      }
      p {
        margin: 0;
        line-height: 1.6;
        white-space: pre-line;
        overflow-wrap: anywhere;
      }
      [role='heading'] {
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      .level-1 {
        font-size: 1.15em;
      }
    `,
  ];

  protected override renderDisplay({ description, texts }: PureDisplayScheme): TemplateResult | typeof nothing {
    if (texts.length === 0) return description === '' ? nothing : html`<div>${renderBlocks(textBlocks([description]), FIRST_LEVEL)}</div>`;
    const titled = description !== '';
    return html`<div>
      ${titled ? html`<span part="description" class="description level-1" role="heading" aria-level=${FIRST_LEVEL} dir="auto">${description}</span>` : nothing}
      ${renderBlocks(textBlocks(texts), titled ? FIRST_LEVEL + 1 : FIRST_LEVEL)}
    </div>`;
  }
}

function renderBlocks(blocks: readonly TextBlock[], firstLevel: number): TemplateResult[] {
  return blocks.map(({ level, text }) =>
    level === 0
      ? html`<p part="text" dir="auto">${text}</p>`
      : html`<span part="heading" class="level-${level}" role="heading" aria-level=${firstLevel + level - 1} dir="auto">${text}</span>`,
  );
}
