/** Lists to put in order: every entry has buttons that move it, to either side. One button only would take it away. */
import { descendants } from '../accessibility-tree.mjs';

/** @type {import('../questions.mjs').Pattern} */
export function orderedLists(root, isFree) {
  return descendants(root, 'list', 'listbox')
    .filter(isFree)
    .flatMap((node) => {
      const entries = node.children.filter(({ role }) => role === 'listitem' || role === 'option');
      const buttons = entries.map((entry) => descendants(entry, 'button'));
      if (entries.length < 2 || buttons.some(({ length }) => length < 2)) return [];
      // A handle comes first and is to be dragged; the last one that can be pressed moves the entry.
      const movers = buttons.flatMap((ofEntry) => ofEntry.findLast(({ disabled }) => !disabled) ?? []);
      return [
        {
          node,
          parts: buttons.flat(),
          isAnswered: undefined,
          answer: (hand, tried) => hand.click(hand.pick(movers, tried)),
          mend: (hand, mended) => hand.click(hand.pick(movers, mended + 1)),
        },
      ];
    });
}
