/** Tags of the library in markup: plain HTML, and templates of Vue, Svelte and Angular. And selectors and properties of style sheets. */
import type { CodeBlock } from './code-block.js';
import type { ElementFacts } from './element-facts.js';

type Facts = ReadonlyMap<string, ElementFacts>;

const OF_EVERY_ELEMENT =
  /^(id|class|style|slot|lang|dir|hidden|tabindex|key|ref|part|title|inert|data-.*|aria-.*|v-(if|else|for|show|model|slot).*|#.*|\*.*|\{.*)$/;
/** What a name of a library's element is taken for, in every page that has one. */
const OWN_TAG = /<([a-z][a-z\d]*(?:-[a-z\d]+)+)([^]*)/g;
const OWN_NAMES = /^(annotation|task)-|-(scheme|preference)$/;

export function problemsOfMarkup({ text, place }: CodeBlock, facts: Facts): readonly string[] {
  const markup = text.replaceAll(/<(script|style)\b[^>]*>[^]*?<\/\1>/g, '').replaceAll(/<!--[^]*?-->/g, '');
  const problems: string[] = [];
  for (let match = OWN_TAG.exec(markup); match; match = OWN_TAG.exec(markup)) {
    const [, tag = '', rest = ''] = match;
    OWN_TAG.lastIndex = match.index + tag.length + 1;
    const known = facts.get(tag);
    if (!known && OWN_NAMES.test(tag)) problems.push(`${place} There is no element <${tag}>.`);
    for (const name of known ? attributeNames(rest) : []) {
      const [problem] = known ? problemOfAttribute(name, known) : [];
      if (problem !== undefined) problems.push(`${place} <${tag}> has no ${problem}.`);
    }
  }
  return problems;
}

/** The names on a tag, by walking over their values: quoted, in braces, or bare. */
function attributeNames(rest: string): readonly string[] {
  const attribute = /\s+([^\s=>/]+)(?:\s*=\s*("[^"]*"|'[^']*'|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}|[^\s>]+))?/y;
  const found: string[] = [];
  for (let match = attribute.exec(rest); match; match = attribute.exec(rest)) found.push(match[1] ?? '');
  return found;
}

function problemOfAttribute(name: string, { attributes, members, events }: ElementFacts): readonly string[] {
  const event = /^(?:@|v-on:|on:?|\()([\w-]+)\)?/.exec(name)?.[1];
  if (event !== undefined && !attributes.has(name)) return events.has(event) || ['click', 'load'].includes(event) ? [] : [`event ${event}`];
  const property = /^(?:[:.[]|v-bind:|bind:|prop:)\[?([\w-]+)/.exec(name)?.[1] ?? /^\{(\w+)\}$/.exec(name)?.[1];
  if (property !== undefined) {
    const camel = property.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    return members.has(camel) || attributes.has(property) || OF_EVERY_ELEMENT.test(property) ? [] : [`property ${property}`];
  }
  // Svelte and React set properties by plain names.
  return attributes.has(name) || members.has(name) || OF_EVERY_ELEMENT.test(name) ? [] : [`attribute ${name}`];
}

export function problemsOfStyle({ text, place }: CodeBlock, facts: Facts): readonly string[] {
  const known = new Set([...facts.values()].flatMap(({ properties }) => [...properties]));
  const properties = [...text.matchAll(/--annotation-[\w-]+/g)].map(([name]) => name).filter((name) => !known.has(name));
  const parts = [...text.matchAll(/([\w-]*)::part\(([\w-]+)\)/g)].flatMap(([, tag = '', part = '']) => {
    const owners = tag === '' ? [...facts.values()] : [facts.get(tag)];
    return owners.some((owner) => owner?.parts.has(part)) ? [] : [`${tag}::part(${part})`];
  });
  return [
    ...properties.map((name) => `${place} No element has the property ${name}.`),
    ...parts.map((selector) => `${place} The manifest has no ${selector}.`),
  ];
}
