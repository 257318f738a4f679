/** Fields for text. A field to search in asks nothing. */
import { descendants } from '../accessibility-tree.mjs';
import { numbersAround } from './numbers-around.mjs';

const sentence = 'An answer of a few words, as a person would write it. ';

/** @type {import('../questions.mjs').Pattern} */
export function textFields(root, isFree) {
  return descendants(root, 'textbox')
    .filter(isFree)
    .map((node) => ({
      node,
      parts: [],
      isAnswered: node.text !== '',
      answer: (hand) => hand.write(node, sentence.trim()),
      mend: async (hand, mended) => {
        // What is wrong with a text is most often its length, and the page says which is right.
        const lengths = numbersAround(node).filter((length) => length > 0 && length !== node.text.length);
        const length = lengths[mended] ?? node.text.length * 4;
        await hand.write(
          node,
          sentence
            .repeat(Math.ceil(length / sentence.length))
            .slice(0, length)
            .trimEnd()
            .padEnd(length, '.'),
        );
      },
    }));
}
