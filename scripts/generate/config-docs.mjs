/** `npm run docs:config`: writes the tables of keys in docs/config.md, between their markers, from the JSON Schema of a config. */
import { tsImport } from 'tsx/esm/api';
import { generate } from './generate.mjs';
import { KeyTables } from './key-tables.mjs';

/** @type {typeof import('../../src/config/json-schema.js')} */
const { definitionName, taskConfigJsonSchema } = await tsImport('../../src/config/json-schema.ts', import.meta.url);
/** @type {typeof import('../../src/schemes/builtin-config.js')} */
const { builtinConfigs } = await tsImport('../../src/schemes/builtin-config.ts', import.meta.url);
/** @type {typeof import('../../src/config/scheme-keys.js')} */
const { schemeKeys } = await tsImport('../../src/config/scheme-keys.ts', import.meta.url);
/** @type {typeof import('../../src/config/labels.js')} */
const { LABEL_KEYS, labelsDescriptions } = await tsImport('../../src/config/labels.ts', import.meta.url);

const schema = taskConfigJsonSchema();
const tables = new KeyTables(schema);
const types = Object.entries(builtinConfigs).sort(([one], [other]) => (one < other ? -1 : 1));
// The schemes have sections of their own.
const task = tables
  .properties(schema)
  .map(([key, property]) => /** @type {const} */ ([key, key === 'annotation_schemes' ? withoutKeys(property) : property]));
const radio = tables.properties(tables.definition(definitionName('radio')));
const ofEveryScheme = new Set(Object.keys(schemeKeys.descriptions));
const ofLabels = new Set(Object.keys(labelsDescriptions));
const inertEverywhere = inertIn(types.map(([type]) => type));

/** @type {Readonly<Record<string, () => string>>} */
const sections = {
  task: () => tables.table(task),
  'task-inert': () => tables.inert(task),
  scheme: () => tables.table(radio.filter(([key]) => ofEveryScheme.has(key)).map(([key, property]) => [key, withTypes(key, property)])),
  'scheme-inert': () => tables.inert(radio.filter(([key]) => inertEverywhere.has(key))),
  labels: () => tables.table(radio.filter(([key]) => ofLabels.has(key))),
  types: () => types.map(([type, { description }]) => typeSection(type, description)).join('\n\n'),
};

await generate('docs/config.md', 'docs:config', (kept) => {
  const missing = Object.keys(sections).filter((name) => !kept.includes(`<!-- generated: ${name} -->`));
  if (missing.length > 0) throw new Error(`docs/config.md has no marker for: ${missing.join(', ')}.`);
  return kept.replaceAll(/(<!-- generated: ([\w-]+) -->\n)[^]*?(<!-- end -->)/g, (_, open, name, close) => {
    const section = sections[name];
    if (!section) throw new Error(`docs/config.md has a marker “${name}”, and nothing is made for it.`);
    return `${open}\n${section()}\n\n${close}`;
  });
});

/** @param {string} type @param {string} description */
function typeSection(type, description) {
  const properties = tables.properties(tables.definition(definitionName(type))).filter(([key]) => !ofEveryScheme.has(key));
  const own = properties.filter(([key, { deprecated }]) => deprecated !== true || !inertEverywhere.has(key));
  const labelKinds = own.filter(([key]) => ofLabels.has(key) && key !== 'labels');
  // The labels' kin is described once for all types.
  const kin = labelKinds.length === ofLabels.size - 1;
  const shown = kin ? own.filter(([key]) => !labelKinds.some(([other]) => other === key)) : own;
  const inert = tables.inert(own);
  return [
    `### ${type}`,
    description,
    tables.table(shown, new Set(LABEL_KEYS)),
    ...(kin ? ['Also the kin of `labels`, see [Labels](#labels).'] : []),
    ...(inert === '' ? [] : [`Known, and without effect:\n\n${inert}`]),
  ].join('\n\n');
}

/**
 * Keys that do nothing in any of the types.
 * @param {readonly string[]} names
 */
function inertIn(names) {
  const counts = new Map();
  for (const name of names) {
    for (const [key, { deprecated }] of tables.properties(tables.definition(definitionName(name)))) {
      if (deprecated === true) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  // What a type acts on is said in its section; what one type alone ignores, too.
  return new Set([...counts].filter(([, count]) => count > names.length / 2).map(([key]) => key));
}

/** @param {import('./key-tables.mjs').Schema} property */
function withoutKeys({ type, description }) {
  return { type, description };
}

/** @param {string} key @param {import('./key-tables.mjs').Schema} property */
function withTypes(key, property) {
  if (key !== 'annotation_type') return property;
  return { type: 'string', description: `${schemeKeys.descriptions.annotation_type} One of: ${types.map(([type]) => type).join(', ')}.` };
}
