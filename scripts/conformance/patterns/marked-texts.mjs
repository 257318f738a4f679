/** A text to mark: a group with nothing but text, followed by a group of buttons that mark what is selected in it. */
import { descendants, textOf, withDescendants } from '../accessibility-tree.mjs';
import { isInteractive } from './interactive.mjs';

/** @type {import('../questions.mjs').Pattern} */
export function markedTexts(root, isFree) {
  return descendants(root, 'group')
    .filter(isFree)
    .flatMap((surface) => {
      const siblings = surface.parent?.children ?? [];
      const bar = siblings[siblings.indexOf(surface) + 1];
      if (!bar || bar.role !== 'group' || textOf(surface) === '' || withDescendants(surface).some(isInteractive)) return [];
      const labels = descendants(bar, 'button').filter(({ disabled }) => !disabled);
      const controls = withDescendants(bar).filter(isInteractive);
      if (labels.length === 0 || controls.some(({ role }) => role !== 'button')) return [];
      const mark = async (/** @type {import('../hand.mjs').Hand} */ hand, /** @type {number} */ before) => {
        await hand.press(surface, ...Array.from({ length: before + 1 }, () => 'ArrowRight'), 'Shift+ArrowRight');
        await hand.click(hand.pick(labels, before));
      };
      const question = surface.parent ?? surface;
      return [
        {
          node: surface,
          // A box that says there is nothing to mark goes with it, and would contradict it.
          parts: withDescendants(question),
          isAnswered: undefined,
          answer: mark,
          mend: (hand, mended) => mark(hand, (mended + 1) * 3),
        },
      ];
    });
}
