import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseTaskConfig, TaskConfigError, type Diagnostic } from '../../src/config/index.js';
import { parseYaml } from '../../src/config/parse-yaml.js';
import type { Path } from '../../src/config/source-text.js';
import { corpusDesigns, corpusSkip, exampleDesigns, type Design } from './corpus.js';
import { DocumentedPaths } from './documented-paths.js';

/** Diagnostics that say of a key that all of its value is left out. */
const OF_THE_WHOLE = new Set(['inert-key', 'unknown-key', 'wrong-type', 'conflicting-keys']);
/** Diagnostics that say it of the scheme in which they stand. */
const OF_THE_SCHEME = new Set(['unsupported-scheme-type', 'unknown-scheme-type', 'unsupported-mode']);

describe('every key of a config', () => {
  const documented = new DocumentedPaths();

  /** The keys that are neither read nor named by a diagnostic. */
  function unmentioned({ name, source }: Design): readonly string[] {
    const diagnostics = diagnose(source);
    return documented
      .keysOf(parseYaml(source).value)
      .filter(({ path, isDocumented }) => !isDocumented && !diagnostics.some((diagnostic) => mentions(diagnostic, path)))
      .map(({ path }) => `${name}: ${path.join('.')}`);
  }

  it('of the examples is read, or a diagnostic says why not', () => {
    assert.deepEqual(exampleDesigns().flatMap(unmentioned), []);
  });

  it('of the corpus is read, or a diagnostic says why not', { skip: corpusSkip }, () => {
    assert.ok(corpusDesigns().length > 0);
    assert.deepEqual(corpusDesigns().flatMap(unmentioned), []);
  });

  it('is looked at, however deep', () => {
    const source = `annotation_task_name: T
unknown: 1
item_properties: { id_key: id, odd: 2 }
data_files: [{ path: a.json, odd: 3 }]
server_name: { odd: 4 }
annotation_schemes:
  - { annotation_type: radio, name: a, labels: [{ name: A, odd: 5 }, B], tooltips: { A: about }, odd: 6 }
  - { annotation_type: video, name: b, odd: 7 }
`;
    const keys = documented.keysOf(parseYaml(source).value);
    const undocumented = keys.filter(({ isDocumented }) => !isDocumented).map(({ path }) => path.join('.'));
    assert.deepEqual(undocumented, [
      'unknown',
      'item_properties.odd',
      'data_files.0.odd',
      'server_name',
      'annotation_schemes.0.labels.0.odd',
      'annotation_schemes.0.odd',
      'annotation_schemes.1.odd',
    ]);
    assert.deepEqual(unmentioned({ name: 'here', source }), []);
  });
});

function diagnose(source: string): readonly Diagnostic[] {
  try {
    return parseTaskConfig(source).diagnostics;
  } catch (error) {
    if (error instanceof TaskConfigError) return error.diagnostics;
    throw error;
  }
}

function mentions({ code, path: place }: Diagnostic, path: Path): boolean {
  if (isWithin(path, place)) return path.length === place.length || OF_THE_WHOLE.has(code);
  return OF_THE_SCHEME.has(code) && isWithin(path, place.slice(0, -1));
}

function isWithin(path: Path, outer: Path): boolean {
  return outer.length > 0 && outer.every((step, index) => path[index] === step);
}
