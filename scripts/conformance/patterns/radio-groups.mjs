/** Radio buttons: one of each group is chosen. */
import { ancestor, descendants } from '../accessibility-tree.mjs';
import { grouped } from './grouped.mjs';

/** @type {import('../questions.mjs').Pattern} */
export function radioGroups(root, isFree) {
  const groups = grouped(descendants(root, 'radio').filter(isFree), groupOf);
  return groups.map(([node, radios]) => {
    const answer = async (/** @type {import('../hand.mjs').Hand} */ hand, /** @type {number} */ tried) => {
      const radio = hand.pick(radios, tried);
      // What a click does not do, Space may.
      if (tried % 2 === 0) await hand.click(radio);
      else await hand.press(radio, 'Space');
    };
    return {
      node,
      parts: radios,
      isAnswered: radios.some(({ chosen }) => chosen),
      answer,
      mend: (hand, mended) => answer(hand, mended + 1),
    };
  });
}

/** @param {import('../accessibility-tree.mjs').TreeNode} radio */
function groupOf(radio) {
  return ancestor(radio, 'radiogroup') ?? ancestor(radio, 'row') ?? ancestor(radio, 'group', 'list', 'table', 'grid', 'region') ?? radio;
}
