/** The name that someone most likely meant. */

const MAX_LENGTH = 60;
/** Of more names than a person would write, the others are not compared. */
const MAX_CANDIDATES = 500;
/** So many names, each so long, are enough to see which there are. */
const MAX_LISTED = 20;
const MAX_LISTED_LENGTH = 60;

/** Names as the end of a sentence. */
export function listed(names: Iterable<string>): string {
  const all = [...names];
  const shown = all.slice(0, MAX_LISTED).map((name) => (name.length > MAX_LISTED_LENGTH ? `${name.slice(0, MAX_LISTED_LENGTH)}…` : name));
  return `${shown.join(', ')}${all.length > MAX_LISTED ? ` and ${String(all.length - MAX_LISTED)} more` : ''}`;
}

/** The known name within two edits (one for short names); `undefined` when none is that near. Case and `-`/`_` do not count. */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const wanted = folded(name);
  if (wanted.length > MAX_LENGTH) return undefined;
  let best: string | undefined;
  let bestDistance = wanted.length <= 4 ? 1.5 : 2.5;
  let compared = 0;
  for (const candidate of known) {
    if ((compared += 1) > MAX_CANDIDATES) break;
    const distance = editDistance(wanted, folded(candidate), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

function folded(name: string): string {
  return name.toLowerCase().replaceAll(/[-\s]/g, '_');
}

/** Damerau's distance: insertions, deletions, substitutions, and neighbours that changed places. `Infinity` from `limit` on. */
function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) >= limit) return Infinity;
  let beforeLast: number[] = [];
  let leastBefore = 0;
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(cost);
      least = Math.min(least, cost);
    }
    // A distance never falls below the least of two rows.
    if (least >= limit && leastBefore >= limit) return Infinity;
    leastBefore = least;
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? Infinity;
}
