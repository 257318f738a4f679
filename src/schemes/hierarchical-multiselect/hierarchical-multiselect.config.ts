import * as z from 'zod/mini';
import { documentedKeys } from '../../config/documented-keys.js';
import { readLabelMap } from '../../config/label-map.js';
import { readMapping } from '../../config/read-mapping.js';
import type { Reporter } from '../../config/reporter.js';
import type { SchemeConfig } from '../../config/scheme-config.js';
import type { Path } from '../../config/source-text.js';
import { count, limit, scalar, truth } from '../../config/value-schemas.js';
import type { HierarchicalMultiselectScheme, TaxonomyNode } from './hierarchical-multiselect.answer.js';
import { readTaxonomy } from './taxonomy.config.js';

/** How deep it goes is for its own reader to say, which knows the line of what is wrong. */
const taxonomy = z.nullable(z.union([z.array(z.unknown()), z.record(z.string(), z.unknown())], 'a mapping or a list of names'));

const schema = z.object({
  taxonomy: z.optional(taxonomy),
  auto_select_children: z._default(truth, false),
  auto_select_parent: z._default(truth, false),
  show_search: z._default(truth, false),
  min_selections: z._default(z.nullable(count), null),
  max_selections: z._default(limit, null),
  expand_depth: z._default(count, 1),
  tooltips: z.optional(z.nullable(z.record(z.string(), scalar))),
});

/** `annotation_type: hierarchical_multiselect` as a config writes it. */
export const hierarchicalMultiselectConfig: SchemeConfig<HierarchicalMultiselectScheme> = {
  description: 'Any number of names in a tree.',
  keys: documentedKeys(schema, {
    taxonomy:
      'The tree: mappings from a name to what is below it, down to lists of names. An entry may also be { name, children, tooltip }. Names that stand side by side must differ.',
    auto_select_children: 'Choosing a name chooses all below it, and taking it back takes those back. Default false.',
    auto_select_parent: 'Choosing the last name below another chooses that one too; taking one back takes it back. Default false.',
    show_search: 'Shows a field that filters the tree. Default false.',
    min_selections: 'The least number of chosen names. Default: no limit.',
    max_selections: 'The greatest number of chosen names. Default: no limit.',
    expand_depth: 'How many levels are expanded at first; 0 for none. Default 1.',
    tooltips: 'An explanation of each name, by the name.',
  }),
  inertKeys: new Map([['taxonomy_preset', 'the taxonomies that Potato brings along are not here; write the names under “taxonomy”']]),
  read({ value, path, base }, reporter) {
    const read = readMapping(schema, value, reporter, path, { essential: ['taxonomy', 'auto_select_children', 'auto_select_parent'] });
    if (!read) return undefined;
    const nodes = readTaxonomy(read.taxonomy, reporter, [...path, 'taxonomy']);
    if (nodes.length === 0) return reportEmpty(value, reporter, path);
    const { min_selections: minSelections, max_selections: maxSelections } = read;
    if (minSelections !== null && maxSelections !== null && minSelections > maxSelections) {
      const message = `“min_selections” is ${String(minSelections)} and “max_selections” only ${String(maxSelections)}: nothing can be chosen. Change one of them.`;
      reporter.error({ code: 'contradictory-limits', message, path: [...path, 'min_selections'] });
      return undefined;
    }
    const tooltips = readLabelMap(read.tooltips, new Set(allNames(nodes)), reporter, [...path, 'tooltips']);
    return {
      type: 'hierarchical_multiselect',
      ...base,
      taxonomy: tooltips.size === 0 ? nodes : explained(nodes, (name) => tooltips.get(name)?.text),
      autoSelectChildren: read.auto_select_children,
      autoSelectParent: read.auto_select_parent,
      showSearch: read.show_search,
      minSelections: minSelections === 0 ? null : minSelections,
      maxSelections,
      expandDepth: read.expand_depth,
    };
  },
};

/** A preset was reported already, as a key that does nothing: the scheme is left out, and the others can be answered. */
function reportEmpty(value: Readonly<Record<string, unknown>>, reporter: Reporter, path: Path): 'unsupported' | undefined {
  if (value['taxonomy_preset'] !== undefined) return 'unsupported';
  const message = 'The scheme has no names to choose from. Write them under “taxonomy”.';
  const isMissing = value['taxonomy'] === undefined;
  reporter.error({ code: 'missing-labels', message, path: isMissing ? path : [...path, 'taxonomy'], at: 'key' });
  return undefined;
}

function allNames(nodes: readonly TaxonomyNode[]): readonly string[] {
  return nodes.flatMap(({ name, children }) => [name, ...allNames(children)]);
}

function explained(nodes: readonly TaxonomyNode[], tooltipOf: (name: string) => string | undefined): readonly TaxonomyNode[] {
  return nodes.map(({ name, tooltip, children }) => {
    const text = tooltipOf(name) ?? tooltip;
    return { name, ...(text !== undefined && { tooltip: text }), children: explained(children, tooltipOf) };
  });
}
