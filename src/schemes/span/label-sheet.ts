/** The style sheet that gives each label its colour and its line, in the text and beside it. Constructed, so that it works under a strict policy. */
import type { Label } from '../../core/label.js';
import { LABEL_COLORS, LABEL_LINES, labelColor } from './label-color.js';

/** The class of whatever stands for a label, by its place in the list. */
export function labelClass(index: number): string {
  return `label-${String(index)}`;
}

/** The name of the registered highlight of a layer: of a label, or of the selection. */
export type LayerName = (layer: number | 'selection') => string;

/**
 * The rules for a list of labels.
 * @param isColor whether the browser knows a colour
 */
export function labelRules(labels: readonly Label[], nameOf: LayerName, isColor: (color: string) => boolean): string {
  const rules = labels.map((label, index) => {
    const { color, line } = lookOf(label, index, isColor);
    // Not by custom properties: not every browser lets highlights have them.
    return `.${labelClass(index)}{${properties(color, line)}}
::highlight(${nameOf(index)}){background-color:color-mix(in srgb,${color} 22%,transparent);text-decoration:underline ${line} 2px ${color}}
@media (forced-colors:active){::highlight(${nameOf(index)}){background-color:Mark;color:MarkText;text-decoration-color:MarkText}}`;
  });
  return [...rules, `::highlight(${nameOf('selection')}){background-color:Highlight;color:HighlightText}`].join('\n');
}

/** The look of a label for its own element, where there is no sheet yet: on a server, which knows no browser's colours. */
export function labelStyle(label: Label, index: number): string {
  const { color, line } = lookOf(label, index, () => true);
  return properties(color, line);
}

function lookOf(label: Label, index: number, isColor: (color: string) => boolean) {
  const own = label.color === undefined ? undefined : labelColor(label.color);
  const color = own !== undefined && isColor(own) ? own : (LABEL_COLORS[index % LABEL_COLORS.length] ?? 'gray');
  return { color, line: LABEL_LINES[index % LABEL_LINES.length] ?? 'solid' };
}

function properties(color: string, line: string): string {
  return `--_label-color:${color};--_label-line:${line};--_label-border:${line === 'wavy' ? 'ridge' : line}`;
}
