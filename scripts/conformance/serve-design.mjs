/** Serves one design as `npm start` does, on an address of its own, so that nothing is stored from one to the next. */
import { createServer } from 'node:http';
import { tsImport } from 'tsx/esm/api';
import { listen } from '../serve/listen.mjs';
import { requestHandler } from '../serve/handler.mjs';
import { standInData } from '../serve/stand-in.mjs';

/**
 * @typedef {object} ServedDesign
 * @property {string} url
 * @property {ReadonlyMap<string, string>} schemeTypes by the schemes' names; empty where the config cannot be run
 * @property {import('../serve/stand-in.mjs').StandIn | undefined} standIn
 * @property {() => void} close
 */

/** @type {Promise<typeof import('../../src/config/parse-task-config.js')> | undefined} */
let parser;

/**
 * @param {import('./find-designs.mjs').Design} design
 * @param {import('../serve/bundle.mjs').ElementsBundle} elements
 * @returns {Promise<ServedDesign>}
 */
export async function serveDesign({ configPath, name, source }, elements) {
  const config = await parsed(source);
  const standIn = await standInData(configPath, config?.dataFiles ?? []);
  const server = createServer(requestHandler({ configPath, title: config?.annotationTaskName ?? name, elements, standIn }));
  const port = await listen(server, 0, 'localhost');
  return {
    url: `http://localhost:${port}/`,
    schemeTypes: new Map(config?.annotationSchemes.map((scheme) => [scheme.name, typeOf(scheme)])),
    standIn,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** @param {string} source */
async function parsed(source) {
  parser ??= tsImport('../../src/config/parse-task-config.ts', import.meta.url);
  try {
    return (await parser).parseTaskConfig(source).config;
  } catch {
    // The page says what is wrong with it.
    return undefined;
  }
}

/** @param {import('../../src/core/task-config.js').TaskConfig['annotationSchemes'][number]} scheme */
function typeOf(scheme) {
  return 'annotationType' in scheme && typeof scheme.annotationType === 'string' ? scheme.annotationType : scheme.type;
}
