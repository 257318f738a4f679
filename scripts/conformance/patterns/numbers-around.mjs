/** The numbers that a page says near a control: limits, counts, totals. */
import { textOf } from '../accessibility-tree.mjs';

/**
 * @param {import('../accessibility-tree.mjs').TreeNode} node
 * @returns {readonly number[]} each once, the nearest first
 */
export function numbersAround(node) {
  /** @type {Set<number>} */
  const numbers = new Set();
  for (let around = node.parent, distance = 0; around && distance < 3; around = around.parent, distance += 1) {
    for (const [found] of textOf(around).matchAll(/[-−]?\d+(?:[.,]\d+)*/g)) {
      const number = Number(
        found
          .replace('−', '-')
          .replace(/,(?=\d{3}\b)/g, '')
          .replace(',', '.'),
      );
      if (Number.isFinite(number)) numbers.add(number);
    }
  }
  return [...numbers];
}
