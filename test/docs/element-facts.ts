/** What the manifest says of each element: what may be written on its tag, listened to and styled. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPlainObject } from '../../src/core/json.js';
import { root } from './code-block.js';

export interface ElementFacts {
  readonly attributes: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly slots: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  readonly properties: ReadonlySet<string>;
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function names(value: unknown): ReadonlySet<string> {
  return new Set(list(value).flatMap((entry) => (isPlainObject(entry) && typeof entry['name'] === 'string' ? entry['name'] : [])));
}

/** By tag. */
export function elementFacts(): ReadonlyMap<string, ElementFacts> {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
  const modules = list(isPlainObject(manifest) ? manifest['modules'] : undefined);
  const declarations = modules.flatMap((module) => (isPlainObject(module) ? list(module['declarations']) : []));
  const facts = new Map<string, ElementFacts>();
  for (const declaration of declarations) {
    if (!isPlainObject(declaration) || typeof declaration['tagName'] !== 'string') continue;
    const { tagName, attributes, members, events, slots, cssParts, cssProperties } = declaration;
    facts.set(tagName, {
      attributes: names(attributes),
      members: names(members),
      events: names(events),
      slots: names(slots),
      parts: names(cssParts),
      properties: names(cssProperties),
    });
  }
  return facts;
}
