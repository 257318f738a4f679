/** What a page asks, as a person finds it in the accessibility tree: by ARIA patterns, never by the type of a scheme. */
import { withDescendants } from './accessibility-tree.mjs';
import { buttonGroups } from './patterns/button-groups.mjs';
import { checkboxGroups } from './patterns/checkbox-groups.mjs';
import { choiceLists } from './patterns/choice-lists.mjs';
import { markedGrids } from './patterns/marked-grids.mjs';
import { markedTexts } from './patterns/marked-texts.mjs';
import { numberFields } from './patterns/number-fields.mjs';
import { orderedLists } from './patterns/ordered-lists.mjs';
import { radioGroups } from './patterns/radio-groups.mjs';
import { sliders } from './patterns/sliders.mjs';
import { textFields } from './patterns/text-fields.mjs';
import { trees } from './patterns/trees.mjs';

/**
 * @typedef {import('./accessibility-tree.mjs').TreeNode} TreeNode
 * @typedef {import('./hand.mjs').Hand} Hand
 */

/**
 * @typedef {object} Question
 * @property {TreeNode} node what stands for it
 * @property {readonly TreeNode[]} parts all that belongs to it
 * @property {boolean | undefined} isAnswered `undefined`: the tree does not tell
 * @property {(hand: Hand, tried: number) => Promise<void>} answer `tried`: how often it was answered before
 * @property {(hand: Hand, mended: number) => Promise<void>} mend gives another answer, or more of it, after the page has refused this one
 */

/** @typedef {(root: TreeNode, isFree: (node: TreeNode) => boolean) => Question[]} Pattern finds its questions among the nodes that are free */

/** What takes its parts first stands first. @type {readonly Pattern[]} */
const patterns = [
  ...[markedTexts, markedGrids, orderedLists, trees, radioGroups, choiceLists, checkboxGroups],
  ...[numberFields, sliders, textFields, buttonGroups],
];

/**
 * @param {TreeNode} root
 * @returns {readonly Question[]} in the order of the page
 */
export function questionsIn(root) {
  /** @type {Set<TreeNode>} */
  const taken = new Set();
  const found = patterns.flatMap((pattern) => {
    const questions = pattern(root, (node) => !node.disabled && !taken.has(node));
    for (const { node, parts } of questions) for (const part of [node, ...parts]) taken.add(part);
    return questions;
  });
  return found.sort((one, other) => place(one.node) - place(other.node));
}

/** Refs are given in the order of the page, to elements that are new too. @param {TreeNode} node */
function place({ ref }) {
  return Number(/\d+$/.exec(ref)?.[0] ?? 0);
}

/**
 * The questions by how near they are to an element: those that it is in or a part of first, then those beside it, and so on outwards.
 * @param {readonly Question[]} questions
 * @param {TreeNode | undefined} node
 * @returns {readonly Question[]} empty where there is no such element
 */
export function nearest(questions, node) {
  /** @type {Set<Question>} */
  const found = new Set();
  for (let around = node; around; around = around.parent) {
    const inside = new Set(withDescendants(around));
    for (const question of questions) if ([question.node, ...question.parts].some((part) => inside.has(part))) found.add(question);
  }
  return [...found];
}
