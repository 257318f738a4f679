/** Grids whose cells are marked themselves: a click on a cell does something, and no cell holds a control. */
import { descendants } from '../accessibility-tree.mjs';

/** @type {import('../questions.mjs').Pattern} */
export function markedGrids(root, isFree) {
  return descendants(root, 'grid')
    .filter(isFree)
    .flatMap((node) => {
      const cells = descendants(node, 'gridcell');
      const hasControls = descendants(node, 'button', 'radio', 'checkbox', 'textbox', 'spinbutton', 'combobox', 'link').length > 0;
      if (cells.length === 0 || hasControls) return [];
      return [
        {
          node,
          parts: cells,
          isAnswered: undefined,
          answer: (hand, tried) => hand.click(hand.pick(cells, tried)),
          mend: (hand, mended) => hand.click(hand.pick(cells, mended + 1)),
        },
      ];
    });
}
