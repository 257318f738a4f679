/** Trees: one name is checked, and one more whenever that is not enough. */
import { descendants } from '../accessibility-tree.mjs';

/** No taxonomy is deeper than a person would open. */
const mostLevels = 6;

/** @type {import('../questions.mjs').Pattern} */
export function trees(root, isFree) {
  return descendants(root, 'tree', 'treegrid')
    .filter(isFree)
    .map((node) => {
      const items = descendants(node, 'treeitem');
      const mend = async (/** @type {import('../hand.mjs').Hand} */ hand, /** @type {number} */ tried) => {
        const others = items.filter(({ chosen, disabled }) => !chosen && !disabled);
        // What is open already may be there only for what is in it.
        const ends = others.filter(({ expanded }) => expanded !== true);
        await hand.press(await opened(hand, node.ref, hand.pick(ends.length > 0 ? ends : others, tried)), 'Space');
      };
      return { node, parts: items, isAnswered: items.some(({ chosen }) => chosen), answer: mend, mend: (hand) => mend(hand, 0) };
    });
}

/**
 * Opens a branch, and the first one in it, until there is nothing to open. The tree does not tell a closed branch from a leaf.
 * @param {import('../hand.mjs').Hand} hand
 * @param {string} tree
 * @param {import('../accessibility-tree.mjs').TreeNode | undefined} item
 * @returns {Promise<import('../accessibility-tree.mjs').TreeNode | undefined>} a leaf in it
 */
async function opened(hand, tree, item) {
  let leaf = item;
  for (let level = 0; leaf && level < mostLevels; level += 1) {
    const before = new Set((await itemsOf(hand, tree)).map(({ ref }) => ref));
    await hand.press(leaf, 'ArrowRight');
    const shown = (await itemsOf(hand, tree)).filter(({ ref, disabled }) => !before.has(ref) && !disabled);
    if (shown.length === 0) return leaf;
    leaf = hand.pick(shown);
  }
  return leaf;
}

/** @param {import('../hand.mjs').Hand} hand @param {string} tree */
async function itemsOf(hand, tree) {
  const node = descendants(await hand.look(), 'tree', 'treegrid').find(({ ref }) => ref === tree);
  return node ? descendants(node, 'treeitem') : [];
}
