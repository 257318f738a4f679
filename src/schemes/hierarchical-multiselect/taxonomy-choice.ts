/** What choosing a node of a taxonomy does to the nodes above and below it, and how the chosen ones are an answer. */
import type { HierarchicalMultiselectAnswer, HierarchicalMultiselectScheme } from './hierarchical-multiselect.answer.js';
import { ancestors, descendants, taxonomyIndex, type TaxonomyEntry } from './taxonomy-index.js';

export type ChosenEntries = ReadonlySet<TaxonomyEntry>;
type Propagation = Pick<HierarchicalMultiselectScheme, 'autoSelectChildren' | 'autoSelectParent'>;

/** The chosen entries after one was chosen, or taken back if it was chosen already. */
export function toggled(chosen: ChosenEntries, entry: TaxonomyEntry, { autoSelectChildren, autoSelectParent }: Propagation): ChosenEntries {
  const next = new Set(chosen);
  const adding = !chosen.has(entry);
  for (const part of autoSelectChildren ? [entry, ...descendants(entry)] : [entry]) {
    if (adding) next.add(part);
    else next.delete(part);
  }
  if (!autoSelectParent) return next;
  for (const above of ancestors(entry)) {
    const complete = above.children.every((child) => next.has(child));
    if (complete) next.add(above);
    // One that was chosen by itself stays while another branch is being chosen.
    else if (!adding) next.delete(above);
  }
  return next;
}

/** The answer that these entries are; `undefined` when there are none. */
export function answerOf(chosen: ChosenEntries): HierarchicalMultiselectAnswer | undefined {
  if (chosen.size === 0) return undefined;
  const inOrder = [...chosen].sort((one, other) => one.order - other.order);
  return { paths: inOrder.map(({ path }) => path), labels: inOrder.map(({ label }) => label) };
}

/** The entries that an answer names. */
export function chosenEntries(
  answer: HierarchicalMultiselectAnswer | undefined,
  { taxonomy }: Pick<HierarchicalMultiselectScheme, 'taxonomy'>,
): ChosenEntries {
  const { find } = taxonomyIndex(taxonomy);
  return new Set(answer?.paths.flatMap((path) => find(path) ?? []));
}
