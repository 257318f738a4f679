/**
 * Writes what templates of frameworks know of the elements, from custom-elements.json: the types in jsx/, and the React wrappers of src/react.
 * Part of `npm run manifest`.
 */
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../entries.mjs';
import { generate } from './generate.mjs';
import { manifestElements, ownEvents } from './manifest-elements.mjs';

/** @typedef {import('./manifest-elements.mjs').Element} Element */

const elements = manifestElements();
const generated = '// Made from custom-elements.json by `npm run manifest`.';

/** Where each framework keeps the types of the elements that its templates may have. */
const frameworks = [
  { name: 'react', module: 'react', open: 'namespace JSX {\n interface IntrinsicElements {', close: '} }' },
  { name: 'preact', module: 'preact', open: 'namespace JSX {\n interface IntrinsicElements {', close: '} }' },
  { name: 'solid', module: 'solid-js', open: 'namespace JSX {\n interface IntrinsicElements {', close: '} }' },
  { name: 'svelte', module: 'svelte/elements', open: 'interface SvelteHTMLElements {', close: '}' },
  { name: 'vue', module: 'vue', open: 'interface GlobalComponents {', close: '}' },
];

for (const { name, module, open, close } of frameworks) {
  const lines = elements.map((element) => `'${element.tagName}': ${use('TemplateElement', element)};`);
  await write(
    `jsx/${name}.d.ts`,
    `${generated}
     import type { ${classNames()} } from '../dist/index.js';
     import type { TemplateElement } from './template-element/${name}.js';

     declare module '${module}' {
       ${open}
         ${lines.join('\n')}
       ${close}
     }`,
  );
}

const wrappers = elements.map(
  (element) => `${comment(element.description)}
  export const ${wrapperName(element)} = /* @__PURE__ */ wrapElement<${element.name}>()(
    '${element.tagName}',
    ${JSON.stringify(element.properties.map(({ name }) => name))},
    ${JSON.stringify(Object.fromEntries(ownEvents(element).map((name) => [handlerName(name), name])))},
  );`,
);
await write(
  'src/react/index.ts',
  `/**
    * \`annotation-elements/react\`: a React component for each element, for React 17 and 18, which give elements attributes only. React 19 takes the
    * tags as they are. Importing it registers nothing: import \`annotation-elements/define\` too. Made from custom-elements.json by \`npm run manifest\`.
    */
   import type { ${classNames()} } from '../index.js';
   import { wrapElement } from './wrap-element.js';

   export type { ElementProps } from './wrap-element.js';

   ${wrappers.join('\n\n')}`,
);

/** @param {string} name @param {string} code */
async function write(name, code) {
  const path = join(root, name);
  const text = await format(code, { ...(await resolveConfig(path)), filepath: path });
  await generate(name, 'manifest', () => text);
}

function classNames() {
  return elements.map(({ name }) => name).join(', ');
}

/** @param {string} type @param {Element} element */
function use(type, element) {
  const events = ownEvents(element);
  return `${type}<${element.name}, ${union(element.properties.map(({ name }) => name))}, ${events.length > 0 ? union(events) : 'never'}>`;
}

/** @param {readonly string[]} names */
function union(names) {
  return names.map((name) => `'${name}'`).join(' | ');
}

/** @param {Element} element */
function wrapperName({ name }) {
  return name.replace(/Element$/, '');
}

/** `item-show` is heard by `onItemShow`. @param {string} event */
function handlerName(event) {
  return `on-${event}`.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

/** @param {string} text */
function comment(text) {
  const lines = text.split('\n');
  return lines.length > 1 ? `/**\n${lines.map((line) => ` * ${line}`).join('\n')}\n */` : `/** ${text} */`;
}
