/** What can only be known of display logic beside all schemes: those that wait for each other, and answers that no label gives. */
import type { DisplayLogic } from '../core/display-logic.js';
import type { Label } from '../core/label.js';
import type { SchemeBase } from '../core/scheme.js';
import { listed, nearestName } from './nearest-name.js';
import type { Reporter } from './reporter.js';
import type { Path } from './source-text.js';

export interface LogicOwner {
  readonly name: string;
  /** Of its display logic. */
  readonly path: Path;
  readonly displayLogic: DisplayLogic | undefined;
}

/** Schemes that wait for each other would never be shown. */
export function reportCycles(owners: readonly LogicOwner[], reporter: Reporter): void {
  const byName = new Map(owners.map((owner) => [owner.name, owner]));
  const done = new Set<string>();
  const walk = (name: string, trail: readonly string[]): void => {
    const owner = byName.get(name);
    if (!owner || done.has(name)) return;
    if (trail.includes(name)) {
      const circle = [...trail.slice(trail.indexOf(name)), name];
      const message = `These schemes wait for each other and would never be shown: ${circle.join(' → ')}. Take a condition away.`;
      reporter.error({ code: 'display-cycle', message, path: owner.path });
      for (const part of circle) done.add(part);
      return;
    }
    for (const watched of watchedSchemes(owner.displayLogic)) walk(watched, [...trail, name]);
    done.add(name);
  };
  for (const { name } of owners) walk(name, []);
}

function watchedSchemes(logic: DisplayLogic | undefined): ReadonlySet<string> {
  return new Set(logic?.conditions.flatMap((condition) => ('scheme' in condition ? [condition.scheme] : [])) ?? []);
}

/** A condition on a label that the other scheme does not have never holds. */
export function reportUnknownLabels(owners: readonly LogicOwner[], schemes: readonly SchemeBase[], reporter: Reporter): void {
  const labels = new Map(schemes.map((scheme) => [scheme.name, labelsOf(scheme)]));
  for (const { path, displayLogic, name } of owners) {
    for (const condition of displayLogic?.conditions ?? []) {
      if (!('scheme' in condition) || (condition.operator !== 'equals' && condition.operator !== 'not_equals')) continue;
      const known = labels.get(condition.scheme) ?? [];
      const spellings = new Set(known.flatMap((label) => [label.name, String(label.value)]).map((text) => text.toLowerCase()));
      const values = condition.values.map(String);
      if (known.length === 0 || values.some((value) => spellings.has(value.toLowerCase()))) continue;
      const wanted = values.at(-1) ?? '';
      const nearest = nearestName(
        wanted,
        known.map((label) => label.name),
      );
      const mend = nearest === undefined ? `Its labels are: ${listed(known.map((label) => label.name))}.` : `Did you mean “${nearest}”?`;
      const message = `“${name}” waits for “${wanted}” in “${condition.scheme}”, which has no such label. ${mend}`;
      reporter.warning({ code: 'unknown-label', message, path });
    }
  }
}

function labelsOf(scheme: SchemeBase): readonly Label[] {
  return 'labels' in scheme && Array.isArray(scheme.labels) ? scheme.labels.filter(isLabel) : [];
}

function isLabel(value: unknown): value is Label {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string' && 'value' in value;
}
