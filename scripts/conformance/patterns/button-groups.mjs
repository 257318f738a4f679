/** Groups of nothing but buttons, of which one is pressed. */
import { descendants, withDescendants } from '../accessibility-tree.mjs';
import { isInteractive } from './interactive.mjs';

/** @type {import('../questions.mjs').Pattern} */
export function buttonGroups(root, isFree) {
  return descendants(root, 'group', 'radiogroup').flatMap((node) => {
    const controls = withDescendants(node).filter(isInteractive);
    const buttons = controls.filter((control) => control.role === 'button' && isFree(control));
    const isInner = descendants(node, 'group').length === 0;
    if (!isInner || buttons.length < 2 || controls.some(({ role }) => role !== 'button')) return [];
    return [
      {
        node,
        parts: buttons,
        isAnswered: buttons.some(({ chosen }) => chosen),
        answer: (hand, tried) => hand.click(hand.pick(buttons, tried)),
        mend: (hand, mended) => hand.click(hand.pick(buttons, mended + 1)),
      },
    ];
  });
}
