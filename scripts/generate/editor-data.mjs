/**
 * Writes what editors know of the elements, from custom-elements.json: custom data for VS Code (HTML and CSS) and web-types.json for JetBrains.
 * Part of `npm run manifest`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../entries.mjs';
import { generate } from './generate.mjs';
import { manifestElements } from './manifest-elements.mjs';

/** @typedef {import('./manifest-elements.mjs').Element} Element */
/** @typedef {import('./manifest-elements.mjs').Named} Named */

const elements = manifestElements();

await write('vscode.html-custom-data.json', { version: 1.1, tags: elements.map(vscodeTag) });
await write('vscode.css-custom-data.json', {
  version: 1.1,
  properties: unique(elements.flatMap(({ cssProperties }) => cssProperties)).map(described),
  pseudoElements: unique(elements.flatMap(({ cssParts }) => cssParts)).map(({ name, description = '' }) => ({
    name: `::part(${name})`,
    description,
  })),
});
await write('web-types.json', webTypes());

/** @param {string} name @param {unknown} content */
async function write(name, content) {
  await generate(name, 'manifest', () => `${JSON.stringify(content, null, 1)}\n`);
}

/** @param {Element} element */
function vscodeTag(element) {
  return {
    name: element.tagName,
    description: { kind: 'markdown', value: summary(element) },
    attributes: element.attributes.map(({ name, description = '', type }) => ({
      name,
      description: { kind: 'markdown', value: description },
      // An attribute that is there or not takes no value.
      ...(type?.text === 'boolean' ? { valueSet: 'v' } : {}),
    })),
  };
}

/** What an editor shows of an element, since its data has no places for events, properties and slots. @param {Element} element */
function summary({ description, properties, events, slots }) {
  return [description, list('Properties', properties), list('Events', events), list('Slots', slots)].filter(Boolean).join('\n\n');
}

/** @param {string} title @param {readonly Named[]} entries */
function list(title, entries) {
  if (entries.length === 0) return '';
  return [`**${title}**`, ...entries.map(({ name, description }) => `- \`${name}\`${description ? `: ${oneLine(description)}` : ''}`)].join(
    '\n',
  );
}

function webTypes() {
  /** @type {{ name: string, version: string }} */
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: { html: { elements: elements.map(webTypesElement) } },
  };
}

/** @param {Element} element */
function webTypesElement({ tagName, name, description, properties, attributes, events, slots, cssParts, cssProperties }) {
  return {
    name: tagName,
    description,
    source: { module: 'annotation-elements', symbol: name },
    attributes: attributes.map((attribute) => ({
      ...described(attribute),
      value: attribute.type?.text === 'boolean' ? { kind: 'no-value' } : { kind: 'plain', type: attribute.type?.text ?? 'string' },
    })),
    slots: slots.map(described),
    js: {
      properties: properties.map((property) => ({
        ...described(property),
        type: property.type?.text,
        ...(property.default === undefined ? {} : { default: property.default }),
      })),
      events: events.map(described),
    },
    css: {
      properties: cssProperties.map(described),
      parts: cssParts.map(described),
    },
  };
}

/** @param {Named} entry */
function described({ name, description }) {
  return { name, ...(description === undefined ? {} : { description: oneLine(description) }) };
}

/** @param {string} text */
function oneLine(text) {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** The first of each name. @param {readonly Named[]} entries */
function unique(entries) {
  return [...new Map([...entries].reverse().map((entry) => [entry.name, entry])).values()].sort((one, other) =>
    one.name < other.name ? -1 : 1,
  );
}
