import * as z from 'zod/mini';
import { documentedKeys } from '../../config/documented-keys.js';
import { labelsDescriptions, labelsShape, readLabels } from '../../config/labels.js';
import { nearestName } from '../../config/nearest-name.js';
import { readMapping } from '../../config/read-mapping.js';
import type { Reporter } from '../../config/reporter.js';
import type { SchemeConfig } from '../../config/scheme-config.js';
import type { Path } from '../../config/source-text.js';
import { count, limit, truth } from '../../config/value-schemas.js';
import { isPlainObject } from '../../core/json.js';
import { choiceDescriptions, choiceShape, readChoiceLook, readDynamicLabels } from '../choice/choice.config.js';
import type { MultiselectScheme } from './multiselect.answer.js';

const schema = z.object({
  ...labelsShape,
  ...choiceShape,
  min_selections: z.optional(z.nullable(count)),
  max_selections: z.optional(limit),
  single_select: z._default(truth, false),
});

/** `annotation_type: multiselect` as a config writes it. */
export const multiselectConfig: SchemeConfig<MultiselectScheme> = {
  description: 'Any number of labels.',
  keys: documentedKeys(schema, {
    ...labelsDescriptions,
    ...choiceDescriptions,
    min_selections: 'The least number of labels of an answer. Default: no limit.',
    max_selections: 'The greatest number of labels. Default: no limit.',
    single_select: 'Choosing a label takes the others back. Default false.',
  }),
  inertKeys: new Map([
    ['display_config', 'labels stand beside one another as far as there is room; “horizontal: false” puts one below the other'],
    ['video_as_label', 'labels are text; show films by the layout or by a video scheme'],
  ]),
  read({ value, path, base }, reporter) {
    const read = readMapping(schema, value, reporter, path);
    const labels = readLabels(value, reporter, path).map(({ label }) => label);
    if (!read || labels.length === 0) return undefined;
    const scheme: MultiselectScheme = {
      type: 'multiselect',
      ...base,
      labels,
      minSelections: read.min_selections || null,
      maxSelections: read.max_selections ?? null,
      requiredLabels: readRequiredLabels(
        value,
        labels.map(({ name }) => name),
        reporter,
        path,
      ),
      single: read.single_select,
      ...readChoiceLook(value, reporter, path),
      ...readDynamicLabels(value, labels),
    };
    return contradiction(scheme, reporter, path) ? undefined : scheme;
  },
};

function contradiction(
  { labels, minSelections: min, maxSelections: max, single, requiredLabels }: MultiselectScheme,
  reporter: Reporter,
  path: Path,
): boolean {
  const most = Math.min(max ?? Infinity, single ? 1 : Infinity, labels.length);
  const least = Math.max(min ?? 0, requiredLabels.length);
  if (least <= most) return false;
  const message = `At least ${String(least)} labels have to be chosen, and at most ${String(most)} can be. Change “min_selections”, “max_selections” or the labels.`;
  const key = min === null ? 'max_selections' : 'min_selections';
  reporter.error({ code: 'contradictory-limits', message, path: [...path, key] });
  return true;
}

/** `label_requirement: { required_label: … }`, one or several. */
function readRequiredLabels(
  scheme: Readonly<Record<string, unknown>>,
  names: readonly string[],
  reporter: Reporter,
  path: Path,
): readonly string[] {
  const requirement = scheme['label_requirement'];
  const given = isPlainObject(requirement) ? requirement['required_label'] : undefined;
  if (given === undefined || given === null) return [];
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  const place = [...path, 'label_requirement', 'required_label'];
  return list.flatMap((entry, index) => {
    const entryPath = Array.isArray(given) ? [...place, index] : place;
    const name = reporter.written(entryPath, entry);
    if (names.includes(name)) return [name];
    const nearest = nearestName(name, names);
    const mend = nearest === undefined ? `The labels are: ${names.join(', ')}.` : `Did you mean “${nearest}”?`;
    reporter.warning({ code: 'unknown-label', message: `The scheme has no label “${name}”. ${mend}`, path: entryPath });
    return [];
  });
}
