/** Loads the elements that a task's schemes are answered with, and no others. */
import type { SchemeRegistry } from '../core/registry.js';
import type { SchemeBase } from '../core/scheme.js';
import { loadBuiltinElement } from '../schemes/preference.js';

/** @throws what the import throws, when the code of an element cannot be loaded */
export async function loadSchemeElements(schemes: readonly SchemeBase[], registry: SchemeRegistry): Promise<void> {
  const definitions = new Set(schemes.flatMap((scheme) => registry.for(scheme) ?? []));
  await Promise.all(
    [...definitions].map(async (definition) => {
      const { tagName } = definition;
      if (customElements.get(tagName)) return;
      await (definition.load ? definition.load() : loadBuiltinElement(tagName));
    }),
  );
}
