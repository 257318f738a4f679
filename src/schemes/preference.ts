/** The schemes that a preference task is made of, as a registry of their own: a page of such a task does not load the definitions of all others. */
import { SchemeRegistry } from '../core/registry.js';
import type { SchemeBase } from '../core/scheme.js';
import { pairwiseDefinition } from './pairwise/pairwise.definition.js';
import { radioDefinition } from './radio/radio.definition.js';
import { textDefinition } from './text/text.definition.js';

const preferenceRegistry = new SchemeRegistry([], [pairwiseDefinition, radioDefinition, textDefinition]);

/** A registry that has what is built in for these schemes. */
export async function registryOf(schemes: readonly SchemeBase[]): Promise<SchemeRegistry> {
  if (schemes.every((scheme) => preferenceRegistry.types.includes(scheme.type))) return preferenceRegistry;
  return (await import('./builtin.js')).builtinRegistry;
}
