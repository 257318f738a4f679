/**
 * Numbers that are the same on every machine for the same seed text. Not for secrets: the text is hashed with FNV-1a (32 bit, over UTF-16 code
 * units), and the hash seeds Mulberry32 (Tommy Ettinger's generator).
 */

/** A function that gives numbers from 0 (inclusive) to 1 (exclusive), one after another. */
export function seededRandom(seed: string): () => number {
  let state = fnv1a(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}
