/** Check boxes: one of each group is checked, and one more whenever that is not enough. */
import { ancestor, descendants } from '../accessibility-tree.mjs';
import { grouped } from './grouped.mjs';

/** @type {import('../questions.mjs').Pattern} */
export function checkboxGroups(root, isFree) {
  const groups = grouped(descendants(root, 'checkbox', 'switch').filter(isFree), groupOf);
  return groups.map(([node, boxes]) => ({
    node,
    parts: boxes,
    isAnswered: boxes.some(({ chosen }) => chosen),
    answer: (hand, tried) => (tried % 2 === 0 ? hand.click(hand.pick(boxes, tried)) : hand.press(hand.pick(boxes, tried), 'Space')),
    mend: (hand) => hand.click(hand.pick(boxes.filter(({ chosen }) => !chosen))),
  }));
}

/** @param {import('../accessibility-tree.mjs').TreeNode} box */
function groupOf(box) {
  return ancestor(box, 'row') ?? ancestor(box, 'group', 'radiogroup', 'list', 'table', 'grid', 'region') ?? box;
}
