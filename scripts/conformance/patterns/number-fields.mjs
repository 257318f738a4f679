/** Fields for numbers. Several in one group may have to add up. */
import { ancestor, descendants } from '../accessibility-tree.mjs';
import { numbersAround } from './numbers-around.mjs';

/** @type {import('../questions.mjs').Pattern} */
export function numberFields(root, isFree) {
  return descendants(root, 'spinbutton')
    .filter(isFree)
    .map((node) => ({
      node,
      parts: [],
      isAnswered: valueOf(node) !== undefined,
      answer: (hand, tried) => (tried === 0 ? hand.press(node, 'ArrowUp') : hand.write(node, String(tried))),
      mend: async (hand, mended) => {
        const group = ancestor(node, 'group', 'table', 'grid', 'region');
        const others = group ? descendants(group, 'spinbutton').filter((field) => field !== node) : [];
        const rest = others.reduce((sum, field) => sum + (valueOf(field) ?? 0), 0);
        const told = numbersAround(node).filter((number) => number !== valueOf(node));
        // A total is the largest number said; alone, one of the numbers said is a limit.
        const number = others.length > 0 && mended === 0 ? Math.max(...told, rest) - rest : told[mended];
        if (number !== undefined) await hand.write(node, String(number));
      },
    }));
}

/** @param {import('../accessibility-tree.mjs').TreeNode} field */
function valueOf({ text }) {
  const number = text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}
