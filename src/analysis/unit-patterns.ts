/**
 * What annotators said of units (an item, or a row of one), counted by pattern: how many units have two judgements A and one B, and so on.
 * All that agreement depends on is in these counts, and their number depends on the number of values and annotators of an item, not of items.
 */

/** What was said: a label's name, a number, or (of a set of labels) the JSON text of its sorted list. */
export type Category = string | number;

export interface UnitPattern {
  /** Each category of the unit, by its place in `categories`, and how many judgements say it. */
  readonly entries: readonly (readonly [category: number, count: number])[];
  /** How many judgements the unit has. */
  readonly size: number;
}

export class UnitPatterns {
  readonly #indexes = new Map<Category, number>();
  readonly #byKey = new Map<string, number>();
  readonly #patterns: UnitPattern[] = [];
  readonly #times: number[] = [];
  #units = 0;

  /** Takes note of one unit: all that was said of it, by however many annotators. */
  add(values: readonly Category[]): void {
    if (values.length === 0) return;
    this.#units += 1;
    const indexes = values.map((value) => this.#index(value)).sort((one, other) => one - other);
    const key = indexes.join(' ');
    const known = this.#byKey.get(key);
    if (known === undefined) {
      this.#byKey.set(key, this.#patterns.length);
      this.#patterns.push({ entries: counted(indexes), size: values.length });
      this.#times.push(1);
    } else {
      this.#times[known] = (this.#times[known] ?? 0) + 1;
    }
  }

  get categories(): readonly Category[] {
    return [...this.#indexes.keys()];
  }

  get patterns(): readonly UnitPattern[] {
    return this.#patterns;
  }

  /** How many units have each pattern. */
  get times(): readonly number[] {
    return this.#times;
  }

  /** How many units were added. */
  get units(): number {
    return this.#units;
  }

  #index(value: Category): number {
    const known = this.#indexes.get(value);
    if (known !== undefined) return known;
    this.#indexes.set(value, this.#indexes.size);
    return this.#indexes.size - 1;
  }
}

function counted(indexes: readonly number[]): UnitPattern['entries'] {
  const counts = new Map<number, number>();
  for (const index of indexes) counts.set(index, (counts.get(index) ?? 0) + 1);
  return [...counts];
}

/** Units from a table with a row for each annotator and a column for each unit; `undefined` where an annotator said nothing. */
export function unitsOf(rows: readonly (readonly (Category | undefined)[])[]): UnitPatterns {
  const units = new UnitPatterns();
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  for (let column = 0; column < columns; column += 1) units.add(rows.flatMap((row) => row[column] ?? []));
  return units;
}
