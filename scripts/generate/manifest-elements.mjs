/** The elements of custom-elements.json as the files made from it need them: what a page can set, hear, fill and style. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../entries.mjs';

/**
 * @typedef {object} Named
 * @property {string} name
 * @property {string} [description]
 * @property {{ text: string }} [type]
 * @property {string} [default]
 */
/** @typedef {Named & { kind: string, static?: boolean, readonly?: boolean }} Member */
/**
 * @typedef {object} Element
 * @property {string} tagName
 * @property {string} name of the class
 * @property {string} description
 * @property {Named[]} properties that a page sets
 * @property {(Named & { fieldName?: string })[]} attributes
 * @property {Named[]} events
 * @property {Named[]} slots
 * @property {Named[]} cssParts
 * @property {Named[]} cssProperties
 */
/** @typedef {Partial<Omit<Element, 'properties'>> & { name: string, members?: Member[] }} Declaration */

/** What native controls fire too: every framework knows how to listen to it. */
const nativeEvents = new Set(['input', 'change', 'invalid']);

/** @returns {Element[]} by tag */
export function manifestElements() {
  /** @type {{ modules: { declarations: Declaration[] }[] }} */
  const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
  return manifest.modules
    .flatMap(({ declarations }) => declarations)
    .flatMap((declaration) => (declaration.tagName === undefined ? [] : [element(declaration, declaration.tagName)]))
    .sort((one, other) => (one.tagName < other.tagName ? -1 : 1));
}

/** @param {Element} element @returns {string[]} the names of events that only this library has */
export function ownEvents({ events }) {
  return events.map(({ name }) => name).filter((name) => !nativeEvents.has(name));
}

/** @param {Declaration} declaration @param {string} tagName @returns {Element} */
function element(declaration, tagName) {
  const { name, description = '', members = [], attributes = [], events = [], slots = [], cssParts = [], cssProperties = [] } = declaration;
  const properties = members.filter((member) => member.kind === 'field' && member.static !== true && member.readonly !== true);
  return {
    tagName,
    name,
    description,
    properties: properties.map((property) => ({ ...property, type: { text: typeOf(name, property) } })),
    attributes,
    events,
    slots,
    cssParts,
    cssProperties,
  };
}

/** The base class of scheme elements has parameters in place of its types. @param {string} className @param {Member} property */
function typeOf(className, { name, type }) {
  const text = type?.text ?? 'unknown';
  return /^[SA] \| undefined$/.test(text) ? `${className}['${name}']` : text;
}
