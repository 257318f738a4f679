/** Lists to choose from: those that the browser opens, those that the page opens, and those that stand open. */
import { descendants } from '../accessibility-tree.mjs';

/** @type {import('../questions.mjs').Pattern} */
export function choiceLists(root, isFree) {
  return descendants(root, 'combobox', 'listbox')
    .filter((node) => isFree(node) && !isPopup(node))
    .map((node) => {
      const options = descendants(node, 'option');
      const usable = options.filter(({ disabled, name, text }) => !disabled && (name || text) !== '');
      const chosen = options.find((option) => option.chosen);
      const answer = async (/** @type {import('../hand.mjs').Hand} */ hand, /** @type {number} */ tried) => {
        // The first often says only that something is to be chosen.
        const choices = usable.length > 1 && usable[0] === options[0] && node.role === 'combobox' ? usable.slice(1) : usable;
        const option = hand.pick(choices, tried);
        if (node.role === 'listbox') await hand.click(option);
        else if (option) await hand.choose(node, option.name || option.text);
        else await openAndChoose(hand, node.ref);
      };
      return {
        node,
        parts: options,
        isAnswered: chosen ? node.role === 'listbox' || chosen !== options[0] : options.length > 0 ? false : node.text !== '',
        answer,
        mend: (hand, mended) => answer(hand, mended + 1),
      };
    });
}

/** What a combobox has opened belongs to that. @param {import('../accessibility-tree.mjs').TreeNode} node */
function isPopup(node) {
  return node.role === 'listbox' && (node.parent?.children.some(({ role, expanded }) => role === 'combobox' && expanded === true) ?? false);
}

/**
 * @param {import('../hand.mjs').Hand} hand
 * @param {string} ref of a combobox whose options the page itself shows
 */
async function openAndChoose(hand, ref) {
  await hand.press({ ref }, 'ArrowDown');
  const opened = descendants(await hand.look(), 'combobox').find((node) => node.ref === ref);
  const list = opened?.parent?.children.find(({ role }) => role === 'listbox');
  const options = list ? descendants(list, 'option').filter(({ disabled }) => !disabled) : [];
  if (options.length > 0) await hand.click(hand.pick(options));
  else await hand.press({ ref }, 'ArrowDown', 'Enter');
}
