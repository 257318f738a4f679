/** Small dense matrices: as much as fitting a model with some dozens of parameters needs. */
export type Matrix = readonly (readonly number[])[];

/** By Gauss and Jordan, with pivots; `undefined` where it has no inverse. */
export function inverse(matrix: Matrix): Matrix | undefined {
  const size = matrix.length;
  const rows = matrix.map((row, index) => [...row, ...Array.from({ length: size }, (_, column) => Number(column === index))]);
  for (let column = 0; column < size; column += 1) {
    const pivot = rows.slice(column).reduce((best, row) => (Math.abs(row[column] ?? 0) > Math.abs(best[column] ?? 0) ? row : best));
    const value = pivot[column] ?? 0;
    if (Math.abs(value) < 1e-14) return undefined;
    rows.splice(rows.indexOf(pivot), 1);
    const scaled = pivot.map((entry) => entry / value);
    rows.splice(column, 0, scaled);
    for (const [index, row] of rows.entries()) {
      const factor = row[column] ?? 0;
      if (index === column || factor === 0) continue;
      rows[index] = row.map((entry, place) => entry - factor * (scaled[place] ?? 0));
    }
  }
  return rows.map((row) => row.slice(size));
}

export function times(matrix: Matrix, vector: readonly number[]): readonly number[] {
  return matrix.map((row) => row.reduce((sum, entry, index) => sum + entry * (vector[index] ?? 0), 0));
}
