/**
 * Whose a key is where several schemes of a task claim it: that of the scheme in focus, else of the first unanswered one, else of the first. Tells
 * each element which of its keys mean something else now, so that the key that shows on a label is the key that works.
 */
export interface ShortcutClaim {
  readonly control: HTMLElement;
  readonly keys: readonly string[];
}

interface Claimant extends HTMLElement {
  readonly answer: unknown;
}

export class ShortcutOwners {
  readonly keys: ReadonlySet<string>;
  /** Those of more than one scheme, with the elements in the order of the task. */
  readonly #shared: ReadonlyMap<string, readonly HTMLElement[]>;
  readonly #inactive = new Map<HTMLElement, string>();

  constructor(claims: readonly ShortcutClaim[]) {
    const claimants = new Map<string, Set<HTMLElement>>();
    for (const { control, keys } of claims) {
      for (const key of keys) claimants.set(key, (claimants.get(key) ?? new Set()).add(control));
    }
    this.keys = new Set(claimants.keys());
    this.#shared = new Map([...claimants].filter(([, controls]) => controls.size > 1).map(([key, controls]) => [key, [...controls]]));
  }

  /** @param shown the elements that are shown now, in the order of the task */
  update(shown: readonly Claimant[]): void {
    if (this.#shared.size === 0) return;
    const inactive = new Map(shown.map((control) => [control, new Set<string>()]));
    for (const [key, claimants] of this.#shared) {
      const rivals = shown.filter((control) => claimants.includes(control));
      const owner =
        rivals.find((control) => control.matches(':focus-within')) ?? rivals.find((control) => control.answer === undefined) ?? rivals[0];
      for (const rival of rivals) if (rival !== owner) inactive.get(rival)?.add(key);
    }
    for (const [control, keys] of inactive) this.#tell(control, keys);
  }

  #tell(control: HTMLElement, keys: ReadonlySet<string>): void {
    const summary = [...keys].join(' ');
    if ((this.#inactive.get(control) ?? '') === summary) return;
    this.#inactive.set(control, summary);
    Object.assign(control, { inactiveShortcuts: keys });
  }
}
