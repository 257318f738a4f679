/** Sliders. Where one rests before it is touched is no answer, and the tree does not tell it from one. */
import { descendants } from '../accessibility-tree.mjs';

/** @type {import('../questions.mjs').Pattern} */
export function sliders(root, isFree) {
  return descendants(root, 'slider')
    .filter(isFree)
    .map((node) => ({
      node,
      parts: [],
      isAnswered: undefined,
      // At an end only one of the two moves it.
      answer: (hand) => hand.press(node, ...(hand.turn % 2 === 0 ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'])),
      mend: (hand, mended) => hand.press(node, mended % 2 === 0 ? 'End' : 'Home'),
    }));
}
