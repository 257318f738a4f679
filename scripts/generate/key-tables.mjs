/** Tables of the keys of a config, in Markdown, from its JSON Schema. */

/** @typedef {{ readonly [key: string]: unknown }} Schema */

/** @param {unknown} value @returns {value is Schema} */
export function isSchema(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export class KeyTables {
  /** @type {Schema} */
  #definitions;

  /** @param {Schema} root the JSON Schema of a config */
  constructor(root) {
    this.#definitions = isSchema(root['$defs']) ? root['$defs'] : {};
  }

  /**
   * The properties of a mapping with references followed.
   * @param {Schema | undefined} schema
   * @returns {readonly (readonly [key: string, property: Schema])[]}
   */
  properties(schema) {
    const properties = isSchema(schema?.['properties']) ? schema['properties'] : {};
    return Object.entries(properties).map(([key, property]) => [key, this.#resolved(property)]);
  }

  /** @param {string} name */
  definition(name) {
    return this.#resolved(this.#definitions[name]);
  }

  /**
   * A table of keys that do something. The keys of mappings within are rows of their own, but for the keys of labels that every label has.
   * @param {readonly (readonly [key: string, property: Schema])[]} properties
   * @param {ReadonlySet<string>} [labelKeys]
   */
  table(properties, labelKeys = new Set()) {
    const rows = properties.flatMap(([key, property]) => this.#rows(key, property, labelKeys));
    if (rows.length === 0) return 'No keys of its own.';
    return ['| key | value | meaning |', '| --- | --- | --- |', ...rows].join('\n');
  }

  /**
   * Keys that are known and do nothing, by their reasons; an empty text when there are none.
   * @param {readonly (readonly [key: string, property: Schema])[]} properties
   */
  inert(properties) {
    /** @type {Map<string, string[]>} */
    const keysByReason = new Map();
    for (const [key, property] of properties.flatMap(([key, property]) => this.#withNested(key, property))) {
      if (property['deprecated'] !== true) continue;
      const reason = String(property['description']).replace(/^Does nothing here: /, '');
      keysByReason.set(reason, [...(keysByReason.get(reason) ?? []), key]);
    }
    return [...keysByReason].map(([reason, keys]) => `- ${keys.map((key) => `\`${key}\``).join(', ')}: ${inMarkdown(reason)}`).join('\n');
  }

  /**
   * @param {string} key
   * @param {Schema} property
   * @param {ReadonlySet<string>} labelKeys
   * @returns {string[]}
   */
  #rows(key, property, labelKeys) {
    return this.#withNested(key, property)
      .filter(([path, { deprecated }]) => deprecated !== true && !(/^labels\b.*\./.test(path) && labelKeys.has(path.replace(/^.*\./, ''))))
      .map(([path, nested]) => `| \`${path}\` | ${this.#words(nested)} | ${inMarkdown(String(nested['description'] ?? ''))} |`);
  }

  /**
   * A property and, where it is a mapping or holds mappings, the properties of those. Another spelling of a key has them there.
   * @param {string} path
   * @param {Schema} property
   * @returns {(readonly [path: string, property: Schema])[]}
   */
  #withNested(path, property) {
    if (String(property['description']).startsWith('Another spelling')) return [[path, property]];
    const nested = this.#alternatives(property).flatMap((alternative) => {
      const items = isSchema(alternative['items']) ? this.#alternatives(alternative['items']).map((item) => [`${path}[]`, item]) : [];
      return [[path, alternative], ...items].flatMap(([place, mapping]) =>
        this.properties(isSchema(mapping) ? mapping : undefined).flatMap(([key, part]) =>
          this.#withNested(`${String(place)}.${key}`, part),
        ),
      );
    });
    const byPlace = new Map(nested.filter(([, { description }]) => description !== undefined));
    // Where a list may also be written as its one entry, the entry's keys are said once.
    const shown = [...byPlace].filter(([place]) => !place.startsWith(`${path}[]`) || !byPlace.has(place.replace(`${path}[]`, path)));
    return [[path, property], ...shown];
  }

  /** @param {Schema} schema @returns {Schema[]} */
  #alternatives(schema) {
    const { anyOf } = this.#resolved(schema);
    return Array.isArray(anyOf) && schema['properties'] === undefined
      ? anyOf.filter(isSchema).flatMap((alternative) => this.#alternatives(alternative))
      : [this.#resolved(schema)];
  }

  /**
   * What a value may be, in a few words.
   * @param {Schema} schema
   * @returns {string}
   */
  #words(schema) {
    const words = this.#alternatives(schema).flatMap((alternative) => this.#kinds(alternative));
    const known = [...new Set(words)];
    // A number may be in quotes, and a name may be a number: that goes without saying.
    const shown = known.filter((word) => !(word === 'number' && known.includes('text')));
    return shown.join(' or ') || 'anything';
  }

  /** @param {Schema} schema @returns {string[]} */
  #kinds(schema) {
    if (schema['const'] !== undefined) return [`\`${String(schema['const'])}\``];
    if (Array.isArray(schema['enum'])) return [schema['enum'].map((value) => `\`${String(value)}\``).join(', ')];
    const types = [schema['type']].flat();
    if (types.includes('boolean') && typeof schema['pattern'] === 'string') return ['true or false'];
    // Numbers in quotes.
    if (types[0] === 'string' && typeof schema['pattern'] === 'string') return [];
    return types.flatMap((type) => this.#typeWords(type, schema));
  }

  /** @param {unknown} type @param {Schema} schema @returns {string[]} */
  #typeWords(type, schema) {
    if (type === 'string') return ['text'];
    if (type === 'integer') return ['whole number'];
    if (type === 'number') return ['number'];
    if (type === 'object') return ['mapping'];
    if (type === 'array') return [isSchema(schema['items']) ? `list (${this.#words(schema['items'])})` : 'list'];
    return type === 'boolean' && schema['type'] === 'boolean' ? ['true or false'] : [];
  }

  /** @param {unknown} schema @returns {Schema} */
  #resolved(schema) {
    if (!isSchema(schema)) return {};
    const name = /^#\/\$defs\/(.+)$/.exec(String(schema['$ref']))?.[1];
    return name === undefined ? schema : this.#resolved({ ...this.#resolved(this.#definitions[name]), ...withoutReference(schema) });
  }
}

/** @param {Schema} schema */
function withoutReference(schema) {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$ref'));
}

/** @param {string} text */
function inMarkdown(text) {
  return text.replaceAll('|', '\\|').replaceAll(/<[^<>]+>|\{[^{}]*\}|\{\{[^{}]*\}\}/g, (code) => `\`${code}\``);
}
