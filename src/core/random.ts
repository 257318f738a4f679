/**
 * The order of the `random` strategy: the same on every machine for the same seed text. It owns no state. Not for secrets: the text is hashed
 * with FNV-1a (32 bit, over UTF-16 code units), the hash seeds Mulberry32 (Tommy Ettinger's generator), and that drives a Fisher–Yates shuffle.
 */

/** The indexes from 0 to `size - 1` in an order that depends on nothing but `size` and `seed`. */
export function shuffledIndexes(size: number, seed: string): Uint32Array {
  const order = Uint32Array.from({ length: size }, (_, index) => index);
  const random = mulberry32(fnv1a(seed));
  for (let last = size - 1; last > 0; last -= 1) {
    const chosen = Math.floor(random() * (last + 1));
    const moved = order[last] ?? 0;
    order[last] = order[chosen] ?? 0;
    order[chosen] = moved;
  }
  return order;
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

/** Numbers from 0 (inclusive) to 1 (exclusive). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
