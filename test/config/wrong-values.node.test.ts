import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseTaskConfig, TaskConfigError, type Diagnostic } from '../../src/config/index.js';
import { schemeKeys } from '../../src/config/scheme-keys.js';
import { taskKeys } from '../../src/config/task-keys.js';
import { isPlainObject } from '../../src/core/json.js';
import { builtinConfigs } from '../../src/schemes/builtin-config.js';
import { rightScheme } from './config-arbitraries.js';

/** What no key may hold. */
const WRONG: readonly unknown[] = [{ 'no such key': [[]] }, [[['no such value']]]];
const SAMPLES = 1000;

function diagnose(value: unknown): readonly Diagnostic[] {
  const diagnostics = diagnosticsOf(value);
  assert.deepEqual(
    diagnostics.filter(({ message }) => /must be (?:Invalid|undefined)/.test(message)),
    [],
    'a message is in the words of the schema library',
  );
  return diagnostics;
}

function diagnosticsOf(value: unknown): readonly Diagnostic[] {
  try {
    return parseTaskConfig(value, { filename: 'config.yaml' }).diagnostics;
  } catch (error) {
    if (error instanceof TaskConfigError) return error.diagnostics;
    throw error;
  }
}

type Scheme = Readonly<Record<string, unknown>>;

/** Of many schemes of a type that the JSON Schema accepts, the one with the fewest keys that nothing is to be said of. */
function cleanScheme(type: string): Scheme | undefined {
  const schemes = fc.sample(rightScheme(type), { numRuns: SAMPLES, seed: 1 }).filter(isPlainObject);
  const byLength = schemes.toSorted((one, other) => Object.keys(one).length - Object.keys(other).length);
  return byLength.find((scheme) => diagnose(taskOf(scheme)).every(({ code }) => code === 'inert-key'));
}

function taskOf(scheme: Scheme): Scheme {
  return { annotation_task_name: 'T', annotation_schemes: [scheme] };
}

describe('a wrong value', () => {
  for (const [type, { keys }] of Object.entries(builtinConfigs)) {
    it(`of any key of a ${type} scheme is named`, () => {
      const scheme = cleanScheme(type);
      assert.ok(scheme, 'no scheme of this type was found that nothing is to be said of');
      const names = [...Object.keys(keys.descriptions), ...Object.keys(schemeKeys.descriptions)];
      const unnamed = names.flatMap((key) =>
        WRONG.filter((value) => !diagnose(taskOf({ ...scheme, [key]: value })).some(({ path }) => path.includes(key))).map(
          (value) => `${key}: ${JSON.stringify(value)}`,
        ),
      );
      assert.deepEqual(unnamed, []);
    });
  }

  it('of any key of a task is named', () => {
    const task = taskOf({ annotation_type: 'text', name: 'note' });
    assert.deepEqual(diagnose(task), []);
    const unnamed = Object.keys(taskKeys.descriptions).flatMap((key) =>
      WRONG.filter((value) => !diagnose({ ...task, [key]: value }).some(({ path }) => path.includes(key))).map(
        (value) => `${key}: ${JSON.stringify(value)}`,
      ),
    );
    assert.deepEqual(unnamed, []);
  });
});
