/** `annotation_schemes`: what every scheme must have, and to which type's reader it goes. */
import { isPlainObject, type JsonObject, type JsonValue } from '../core/json.js';
import type { CustomScheme, SchemeBase } from '../core/scheme.js';
import { schemeShortcuts } from '../core/registry.js';
import { builtinDefinitions, builtinRegistry, type BuiltinSchemeType, type Scheme } from '../schemes/builtin.js';
import { builtinConfigs } from '../schemes/builtin-config.js';
import { reportCycles, reportUnknownLabels, type LogicOwner } from './check-display-logic.js';
import type { ItemTexts } from './item-texts.js';
import { nearestName } from './nearest-name.js';
import { INERT_SCHEME_KEYS, POTATO_SCHEME_TYPES, SCHEME_TYPE_SPELLINGS } from './potato-keys.js';
import { readDisplayLogic } from './read-display-logic.js';
import { describe } from './read-mapping.js';
import type { Reporter } from './reporter.js';
import { schemeKeys } from './scheme-keys.js';
import type { SchemeConfig, SchemeSource } from './scheme-config.js';
import type { Path } from './source-text.js';
import { truth } from './value-schemas.js';

export interface ReadSchemes {
  readonly schemes: readonly Scheme[];
  /** Every scheme that asks for an answer says `required: false`. */
  readonly allOptional: boolean;
}

/** No annotator answers more questions about one item, and what schemes say of each other is checked for all of them. */
const MAX_SCHEMES = 1_000;

export function readSchemes(value: unknown, reporter: Reporter, path: Path, itemTexts: ItemTexts): ReadSchemes {
  if (!Array.isArray(value) || value.length === 0) {
    const found = value === undefined ? '' : `; here it is ${Array.isArray(value) ? 'empty' : describe(value)}`;
    const message = `“annotation_schemes” must be a list of at least one scheme${found}.`;
    reporter.error({ code: 'missing-schemes', message, path: value === undefined ? [] : path, at: 'key' });
    return { schemes: [], allOptional: false };
  }
  if (value.length > MAX_SCHEMES) {
    const message = `A task has at most ${String(MAX_SCHEMES)} schemes; here are ${String(value.length)}.`;
    reporter.error({ code: 'too-large', message, path, at: 'key' });
    return { schemes: [], allOptional: false };
  }
  const bases = value.flatMap((entry: unknown, index) => readBase(entry, reporter, [...path, index], itemTexts) ?? []);
  reportDoubledNames(bases, reporter);
  const names = new Set(bases.map(({ base }) => base.name));
  const sources = bases.map((source) => withDisplayLogic(source, names, reporter));
  const schemes = sources.flatMap((source) => readScheme(source, reporter) ?? []);
  reportSharedShortcuts(schemes, reporter, path);
  const owners = sources.map(logicOwner);
  reportCycles(owners, reporter);
  reportUnknownLabels(owners, schemes, reporter);
  const asking = sources.filter(({ value: { annotation_type: type } }) => typeof type !== 'string' || !isDisplayOnly(type));
  return { schemes, allOptional: asking.every(({ value: scheme }) => requiredKey(scheme)?.value === false) };
}

function readBase(value: unknown, reporter: Reporter, path: Path, itemTexts: ItemTexts): SchemeSource | undefined {
  if (!isPlainObject(value)) {
    reporter.error({ code: 'wrong-type', message: `A scheme must be a mapping; here it is ${describe(value)}.`, path });
    return undefined;
  }
  const { name: given, description } = value;
  const name = typeof given === 'string' || typeof given === 'number' ? reporter.written([...path, 'name'], given).trim() : '';
  if (name === '') {
    const message = 'The scheme has no name. Give it one with “name”: its answers are stored under it.';
    reporter.error({ code: 'missing-name', message, path: given === undefined ? path : [...path, 'name'] });
    return undefined;
  }
  if (name === '__proto__') {
    reporter.error({ code: 'reserved-name', message: '“__proto__” cannot be the name of a scheme. Use another.', path: [...path, 'name'] });
    return undefined;
  }
  const isText = description === undefined || description === null || typeof description === 'string';
  if (!isText)
    reporter.warning({
      code: 'wrong-type',
      message: `“description” must be a text; here it is ${describe(description)}.`,
      path: [...path, 'description'],
    });
  return {
    value,
    path,
    base: { name, description: typeof description === 'string' ? description.trim() : '', required: readRequired(value, reporter, path) },
    itemTexts,
  };
}

function withDisplayLogic(source: SchemeSource, names: ReadonlySet<string>, reporter: Reporter): SchemeSource {
  const displayLogic = readDisplayLogic(source, names, reporter);
  return displayLogic ? { ...source, base: { ...source.base, displayLogic } } : source;
}

function logicOwner({ base, value, path }: SchemeSource): LogicOwner {
  const key = value['display_logic'] === undefined ? 'show_if' : 'display_logic';
  return { name: base.name, path: [...path, key], displayLogic: base.displayLogic };
}

/** `required`, or Potato's `label_requirement: { required }`. */
function requiredKey(scheme: Readonly<Record<string, unknown>>): { readonly value: unknown; readonly path: Path } | undefined {
  const requirement = scheme['label_requirement'];
  const nested = isPlainObject(requirement) ? requirement['required'] : requirement;
  if (scheme['required'] !== undefined) return { value: asTruth(scheme['required']), path: ['required'] };
  return nested === undefined || nested === null ? undefined : { value: asTruth(nested), path: ['label_requirement'] };
}

function asTruth(value: unknown): unknown {
  const read = truth.safeParse(value);
  return read.success ? read.data : value;
}

function readRequired(scheme: Readonly<Record<string, unknown>>, reporter: Reporter, path: Path): boolean {
  const found = requiredKey(scheme);
  if (found && typeof found.value !== 'boolean') {
    const message = `“${found.path.join('.')}” must be true or false; here it is ${describe(found.value)}. It counts as false.`;
    reporter.warning({ code: 'wrong-type', message, path: [...path, ...found.path] });
  }
  const requirement = scheme['label_requirement'];
  for (const key of isPlainObject(requirement) ? Object.keys(requirement) : []) {
    if (key === 'required' || (key === 'required_label' && scheme['annotation_type'] === 'multiselect')) continue;
    const message = `“${key}” does nothing here: only “label_requirement.required” is supported.`;
    reporter.warning({ code: 'inert-key', message, path: [...path, 'label_requirement', key], at: 'key' });
  }
  return found?.value === true;
}

function readScheme(source: SchemeSource, reporter: Reporter): Scheme | undefined {
  const written = source.value['annotation_type'];
  const type = typeof written === 'string' ? (SCHEME_TYPE_SPELLINGS.get(written) ?? written) : written;
  if (typeof type !== 'string' || type.trim() === '') {
    const types = Object.keys(builtinConfigs).join(', ');
    const place = type === undefined ? source.path : [...source.path, 'annotation_type'];
    reporter.error({
      code: 'missing-scheme-type',
      message: `The scheme “${source.base.name}” has no “annotation_type”. Use one of: ${types}.`,
      path: place,
    });
    return undefined;
  }
  if (!isBuiltinType(type)) return readForeignScheme(source, type, reporter);
  const config: SchemeConfig<SchemeBase & Scheme> = builtinConfigs[type];
  reportKeys(source, config, type, reporter);
  const scheme = config.read(source, reporter);
  return scheme === 'unsupported' ? customScheme(source, type) : scheme;
}

function isDisplayOnly(type: string): boolean {
  return builtinDefinitions.some((definition) => definition.type === type && definition.displayOnly === true);
}

function isBuiltinType(type: string): type is BuiltinSchemeType {
  return Object.hasOwn(builtinConfigs, type);
}

/** A type that has no element here. A host may register one, so the scheme is kept as it is written; but a slip of the pen is an error. */
function readForeignScheme(source: SchemeSource, type: string, reporter: Reporter): CustomScheme | undefined {
  const builtin = Object.keys(builtinConfigs);
  const path = [...source.path, 'annotation_type'];
  if (POTATO_SCHEME_TYPES.includes(type)) {
    const message = `Schemes of type “${type}” have no element here yet; “${source.base.name}” is left out unless the page registers one.`;
    reporter.warning({ code: 'unsupported-scheme-type', message, path });
    return customScheme(source, type);
  }
  const nearest = nearestName(type, [...builtin, ...POTATO_SCHEME_TYPES]);
  if (nearest !== undefined) {
    reporter.error({ code: 'unknown-scheme-type', message: `“${type}” is not a scheme type. Did you mean “${nearest}”?`, path });
    return undefined;
  }
  const message = `“${type}” is not a scheme type of this library (${builtin.join(', ')}); “${source.base.name}” is left out unless the page registers an element for it.`;
  reporter.warning({ code: 'unknown-scheme-type', message, path });
  return customScheme(source, type);
}

function customScheme({ value, base }: SchemeSource, annotationType: string): CustomScheme {
  return { type: 'custom', ...base, annotationType, options: jsonObject(value) };
}

function jsonObject(value: Readonly<Record<string, unknown>>): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, jsonValue(entry)]));
}

function jsonValue(value: unknown): JsonValue {
  if (Array.isArray(value)) return value.map(jsonValue);
  if (isPlainObject(value)) return jsonObject(value);
  return typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)) ? value : null;
}

function reportKeys({ value, path }: SchemeSource, { keys, inertKeys }: SchemeConfig<SchemeBase>, type: string, reporter: Reporter): void {
  const known = [...Object.keys(schemeKeys.descriptions), ...Object.keys(keys.descriptions)];
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const reason = inertKeys?.get(key) ?? INERT_SCHEME_KEYS.get(key);
    if (reason === undefined) reporter.unknownKey([...path, key], known, `a ${type} scheme`);
    else reporter.warning({ code: 'inert-key', message: `“${key}” does nothing here: ${reason}.`, path: [...path, key], at: 'key' });
  }
}

function reportDoubledNames(sources: readonly SchemeSource[], reporter: Reporter): void {
  const names = new Set<string>();
  for (const { base, path } of sources) {
    if (names.has(base.name)) {
      const message = `Two schemes are named “${base.name}”, so their answers could not be told apart. Rename one.`;
      reporter.error({ code: 'duplicate-scheme-name', message, path: [...path, 'name'] });
    }
    names.add(base.name);
  }
}

/** One key on labels of two schemes still works: the scheme in focus takes it, else the first that has no answer. */
function reportSharedShortcuts(schemes: readonly Scheme[], reporter: Reporter, path: Path): void {
  const owners = new Map<string, string>();
  for (const scheme of schemes) {
    // A scheme that was left as it is written is not what the definition of its type reads.
    if (scheme.type === 'custom') continue;
    for (const { key: shortcut, name } of schemeShortcuts(builtinRegistry.for(scheme), scheme)) {
      if (shortcut === undefined) continue;
      const owner = owners.get(shortcut);
      if (owner === undefined) owners.set(shortcut, scheme.name);
      else if (owner !== scheme.name) {
        const message = `“${shortcut}” is a shortcut of “${owner}” and of “${name}” in “${scheme.name}”. The scheme in focus takes it, else the first unanswered one.`;
        reporter.warning({ code: 'shared-shortcut', message, path: [...path, schemes.indexOf(scheme)] });
      }
    }
  }
}
