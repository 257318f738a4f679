/** Which definition handles which scheme. */
import { expect } from '@open-wc/testing';
import { SchemeRegistry, type SchemeDefinition } from '../../src/core/registry.js';
import type { CustomScheme } from '../../src/core/scheme.js';
import { builtinDefinitions, builtinRegistry } from '../../src/schemes/builtin.js';

function custom(annotationType: string): CustomScheme {
  return { type: 'custom', annotationType, name: 'q', description: '', required: false, options: {} };
}

function own(type: string): SchemeDefinition {
  return { type, tagName: 'own-scheme', parseAnswer: (value) => value, isAnswered: () => true, issues: () => [] };
}

describe('the registry of scheme types', () => {
  it('gives no scheme as it is written in a config to a built-in definition, which could not read it', () => {
    for (const { type } of builtinDefinitions) expect(builtinRegistry.for(custom(type)) === undefined, type).to.equal(true);
  });

  it('gives it to the host’s definition of that type', () => {
    const [stars, span] = [own('stars'), own('span')];
    const registry = builtinRegistry.extend(stars).extend(span);
    expect(registry.for(custom('stars')) === stars).to.equal(true);
    expect(registry.for(custom('span')) === span).to.equal(true);
    expect(registry.for(custom('radio')) === undefined).to.equal(true);
    expect(builtinRegistry.for(custom('stars')) === undefined).to.equal(true);
  });

  it('lets a host’s definition take the place of a built-in one', () => {
    const radio = own('radio');
    const scheme = { type: 'radio', name: 'q', description: '', required: false };
    expect(builtinRegistry.extend(radio).for(scheme) === radio).to.equal(true);
    expect(new SchemeRegistry([radio]).types).to.deep.equal(['radio']);
  });
});
