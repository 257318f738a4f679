/** Trees: one name is checked, and one more whenever that is not enough. */
import { descendants } from '../accessibility-tree.mjs';

/** @type {import('../questions.mjs').Pattern} */
export function trees(root, isFree) {
  return descendants(root, 'tree', 'treegrid')
    .filter(isFree)
    .map((node) => {
      const items = descendants(node, 'treeitem');
      // Of a branch that opens, what is in it may be all that can be chosen.
      const mend = async (/** @type {import('../hand.mjs').Hand} */ hand) => {
        const closed = items.find(({ expanded }) => expanded === false);
        const leaves = items.filter(({ expanded, chosen, disabled }) => expanded === undefined && !chosen && !disabled);
        const others = items.filter(({ chosen, disabled }) => !chosen && !disabled);
        if (leaves.length === 0 && closed) await hand.press(closed, 'ArrowRight');
        else await hand.press(hand.pick(leaves.length > 0 ? leaves : others), 'Space');
      };
      return { node, parts: items, isAnswered: items.some(({ chosen }) => chosen), answer: mend, mend };
    });
}
