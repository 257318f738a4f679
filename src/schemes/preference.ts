/** The schemes that a preference task is made of, by themselves: a page of such a task loads neither the definitions of all others nor the list of their elements. */
import { SchemeRegistry } from '../core/registry.js';
import type { SchemeBase } from '../core/scheme.js';
import { pairwiseDefinition } from './pairwise/pairwise.definition.js';
import { radioDefinition } from './radio/radio.definition.js';
import { textDefinition } from './text/text.definition.js';

const preferenceDefinitions = [pairwiseDefinition, radioDefinition, textDefinition];
const preferenceRegistry = new SchemeRegistry([], preferenceDefinitions);

const loadBuiltinElements = () => import('./builtin-elements.js');

/** A registry that has what is built in for these schemes. */
export async function registryOf(schemes: readonly SchemeBase[]): Promise<SchemeRegistry> {
  if (schemes.every((scheme) => preferenceRegistry.types.includes(scheme.type))) return preferenceRegistry;
  // It will be asked for the elements next. Whoever asks hears what went wrong.
  loadBuiltinElements().catch(() => {});
  return (await import('./builtin.js')).builtinRegistry;
}

/** Registers a built-in element: those of a preference task, which come in one piece, or another one; nothing where there is none of this tag. */
export async function loadBuiltinElement(tagName: string): Promise<void> {
  if (preferenceDefinitions.some((definition) => definition.tagName === tagName)) await import('../define/preference-schemes.js');
  else await (await loadBuiltinElements()).builtinElements.get(tagName)?.();
}
