/** Orders with ties, and what can be done to them. Pure; nothing is changed in place. */

/** Groups of those that share a place, best first. */
export type Order<T> = readonly (readonly T[])[];

/** Everything from top to bottom. */
export function rowsOf<T>(order: Order<T>): readonly T[] {
  return order.flat();
}

/** The place of each row: those that share one have the same, and as many places are left out behind them (1, 2, 2, 4). */
export function placesOf<T>(order: Order<T>): readonly number[] {
  let before = 0;
  return order.flatMap((group) => {
    const place = before + 1;
    before += group.length;
    return group.map(() => place);
  });
}

/** Whether a row shares its place with the one above. */
export function isTied<T>(order: Order<T>, row: number): boolean {
  return row > 0 && placesOf(order)[row] === placesOf(order)[row - 1];
}

/** With one row moved to where another is. In the middle of those that share a place it shares it too, else it has one of its own. */
export function withMoved<T>(order: Order<T>, from: number, to: number): Order<T> {
  const moved = rowsOf(order)[from];
  if (moved === undefined || from === to || to < 0 || to >= rowsOf(order).length) return order;
  const rest = order.map((group) => group.filter((entry) => entry !== moved)).filter((group) => group.length > 0);
  const result: T[][] = [];
  let before = 0;
  for (const group of rest) {
    const within = to - before;
    if (within === 0) result.push([moved], [...group]);
    else if (within > 0 && within < group.length) result.push([...group.slice(0, within), moved, ...group.slice(within)]);
    else result.push([...group]);
    before += group.length;
  }
  if (to === before) result.push([moved]);
  return result;
}

/** Puts a row with those of its place on the place of the row above; where they share it, parts them before this row. */
export function withTieToggled<T>(order: Order<T>, row: number): Order<T> {
  const index = groupIndex(order, row);
  const group = order[index];
  if (!group || row === 0) return order;
  const first = order.slice(0, index).flat().length;
  if (row > first) {
    return [...order.slice(0, index), group.slice(0, row - first), group.slice(row - first), ...order.slice(index + 1)];
  }
  return [...order.slice(0, index - 1), [...(order[index - 1] ?? []), ...group], ...order.slice(index + 1)];
}

function groupIndex<T>(order: Order<T>, row: number): number {
  let before = 0;
  return order.findIndex((group) => {
    before += group.length;
    return row < before;
  });
}
