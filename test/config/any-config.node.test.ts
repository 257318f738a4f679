import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {
  checkItems,
  parseItems,
  parseTaskConfig,
  taskConfigJsonSchema,
  TaskConfigError,
  type Diagnostic,
  type TaskConfig,
} from '../../src/config/index.js';
import { isJsonValue, isPlainObject, type JsonObject } from '../../src/core/json.js';
import { schemeShortcuts } from '../../src/core/registry.js';
import { builtinRegistry } from '../../src/schemes/builtin.js';
import { answerLike, anything, nearlyRightConfig, rightConfig, withSlips } from './config-arbitraries.js';
import { exampleDesigns } from './corpus.js';

/** The same cases every time; `PROPERTY_SEED` and `PROPERTY_RUNS` look for others. */
const seed = Number(process.env['PROPERTY_SEED'] ?? 1);
const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 300);

/** @returns what is said of a config, and the config where it can be run; anything but a `TaskConfigError` is thrown on */
function read(source: unknown): { readonly config: TaskConfig | undefined; readonly diagnostics: readonly Diagnostic[] } {
  try {
    return parseTaskConfig(source, { filename: 'config.yaml' });
  } catch (error) {
    if (error instanceof TaskConfigError) return { config: undefined, diagnostics: error.diagnostics };
    throw error;
  }
}

const parameters = { seed, numRuns };

const config = fc.oneof(nearlyRightConfig(4), nearlyRightConfig(20), rightConfig(), anything);

describe('any config', () => {
  it('is read, or refused with what is wrong with it', () => {
    fc.assert(
      fc.property(config, (value) => {
        const { config: task, diagnostics } = read(value);
        assert.equal(
          task === undefined,
          diagnostics.some(({ severity }) => severity === 'error'),
        );
        for (const { code, message } of diagnostics) assert.ok(code !== '' && message !== '');
        if (!task) return;
        assert.deepEqual(JSON.parse(JSON.stringify(task)), task, 'plain JSON');
        assert.ok(isFrozen(task), 'frozen all through');
      }),
      parameters,
    );
  });

  it('says the same as JSON text, with places in it', () => {
    fc.assert(
      fc.property(config, (value) => {
        if (typeof value === 'string' || !isJsonValue(value)) return;
        const source = JSON.stringify(value, null, 1);
        const fromText = read(source);
        const lines = source.split('\n');
        for (const { line = 0, column = 0, endLine = 0, endColumn = 0 } of fromText.diagnostics) {
          assert.ok(line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1] ?? '').length + 1);
          assert.ok(endLine > line || (endLine === line && endColumn >= column));
        }
        assert.deepEqual(fromText.diagnostics.map(said).sort(), read(JSON.parse(source)).diagnostics.map(said).sort());
      }),
      parameters,
    );
  });

  it('as a text with slips is read, or refused with what is wrong with it', () => {
    fc.assert(
      fc.property(fc.oneof(...exampleDesigns().map(({ source }) => withSlips(source)), fc.string({ unit: 'binary' })), (source) => {
        const { config: task, diagnostics } = read(source);
        assert.equal(
          task === undefined,
          diagnostics.some(({ severity }) => severity === 'error'),
        );
      }),
      parameters,
    );
  });

  it('has no diagnostic of an unknown key or type where the JSON Schema accepts it', () => {
    const codes = new Set(['unknown-key', 'unknown-scheme-type', 'missing-scheme-type', 'missing-schemes']);
    fc.assert(
      fc.property(rightConfig(), (value) => {
        const found = read(value).diagnostics.filter(({ code }) => codes.has(code));
        assert.deepEqual(found, []);
      }),
      parameters,
    );
  });

  it('is accepted by the JSON Schema where the parser has nothing to say', () => {
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictRequired: false });
    ajv.addVocabulary(['deprecationMessage']);
    const validate = ajv.compile(taskConfigJsonSchema());
    fc.assert(
      fc.property(config, (value) => {
        if (read(value).diagnostics.length > 0) return;
        assert.ok(validate(value), JSON.stringify(validate.errors));
      }),
      parameters,
    );
  });
});

describe('any scheme that was read', () => {
  it('takes any item and any answer', () => {
    fc.assert(
      fc.property(
        nearlyRightConfig(20),
        fc.dictionary(fc.constantFrom('A', 'B', 'text', 'id', 'note'), anything),
        fc.array(fc.oneof(answerLike(), answerLike(), answerLike(), anything)),
        (value, item, answers) => {
          for (const scheme of read(value).config?.annotationSchemes ?? []) {
            const definition = scheme.type === 'custom' ? undefined : builtinRegistry.for(scheme);
            if (!definition) continue;
            const shown = definition.forItem?.(scheme, isJsonObject(item) ? item : {}) ?? scheme;
            schemeShortcuts(definition, shown);
            definition.issues(shown, undefined);
            for (const given of answers) {
              const answer = definition.parseAnswer(given, shown);
              if (answer === undefined) continue;
              definition.isAnswered(answer);
              definition.issues(shown, answer);
              const kept: unknown = JSON.parse(JSON.stringify(answer));
              assert.deepEqual(definition.parseAnswer(kept, shown), answer, 'an answer that was stored is read again');
            }
          }
        },
      ),
      parameters,
    );
  });
});

describe('any data', () => {
  it('are read, or refused with what is wrong with them', () => {
    const texts = fc.oneof(
      withSlips('[{"id": "1", "text": "one"},\n {"id": 2, "text": "two", "list": ["a", {"b": null}]}]'),
      withSlips('{"id": 1, "text": "one"}\n{"id": 2, "text": "two"}\n'),
      withSlips('id,text\n1,"one, and\nmore"\n2,"tw""o"\n'),
      fc.string({ unit: 'binary' }),
      anything,
    );
    const format = fc.constantFrom(undefined, 'json', 'jsonl', 'csv', 'tsv');
    fc.assert(
      fc.property(config, texts, format, (value, data, form) => {
        const parsed = read(value);
        try {
          const { items } = parseItems(data, form === undefined ? {} : { format: form });
          for (const item of items) assert.ok(isPlainObject(item));
          if (parsed.config) checkItems({ config: parsed.config }, items);
        } catch (error) {
          if (!(error instanceof TaskConfigError)) throw error;
        }
      }),
      parameters,
    );
  });
});

function said({ severity, code, path }: Diagnostic): string {
  return [severity, code, ...path].join(' ');
}

function isFrozen(value: unknown): boolean {
  return typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
}

function isJsonObject(value: unknown): value is JsonObject {
  return isPlainObject(value) && isJsonValue(value);
}
