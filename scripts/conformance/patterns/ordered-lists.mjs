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
      const usable = buttons.flat().filter(({ disabled }) => !disabled);
      return [
        {
          node,
          parts: usable,
          isAnswered: undefined,
          answer: (hand, tried) => hand.click(hand.pick(usable, tried)),
          mend: (hand, mended) => hand.click(hand.pick(usable, mended + 1)),
        },
      ];
    });
}
