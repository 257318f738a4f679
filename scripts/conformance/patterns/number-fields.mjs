/** Fields for numbers. Several in one group may have to add up; a slider beside one is another way to set it. */
import { ancestor, descendants } from '../accessibility-tree.mjs';
import { numbersAround } from './numbers-around.mjs';

/** @typedef {import('../accessibility-tree.mjs').TreeNode} TreeNode */

/** @type {import('../questions.mjs').Pattern} */
export function numberFields(root, isFree) {
  return descendants(root, 'spinbutton')
    .filter(isFree)
    .map((node) => ({
      node,
      parts: node.parent?.children.filter(({ role }) => role === 'slider') ?? [],
      isAnswered: valueOf(node) !== undefined,
      answer: (hand, tried) => (tried === 0 ? hand.press(node, 'ArrowUp') : hand.write(node, String(tried))),
      mend: async (hand, mended) => {
        const number = candidates(node)[mended];
        if (number !== undefined) await hand.write(node, String(number));
      },
    }));
}

/**
 * What may be right where a number is not: what is left of a total that the page says, or a limit that it says.
 * @param {TreeNode} node
 * @returns {readonly number[]}
 */
function candidates(node) {
  const group = ancestor(node, 'group', 'table', 'grid');
  const others = group ? descendants(group, 'spinbutton').filter((field) => field !== node) : [];
  const rest = others.reduce((sum, field) => sum + (valueOf(field) ?? 0), 0);
  const own = valueOf(node);
  const said = numbersAround(node).filter((number) => number !== own);
  const left = others.length > 0 ? said.map((total) => total - rest).filter((number) => number >= 0 && number !== own) : [];
  return [...left.sort((one, other) => other - one), ...said];
}

/** @param {TreeNode} field */
function valueOf({ text }) {
  const number = text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}
