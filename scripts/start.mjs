/**
 * `npm start [-- path/to/config.yaml] [--port 8000] [--host localhost]`: serves one task as a page with one tag, and says in the terminal
 * what is wrong with its config. Needs no build.
 */
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleElements } from './serve/bundle.mjs';
import { checkDesign, findConfig } from './serve/design.mjs';
import { requestHandler } from './serve/handler.mjs';
import { listen, portNumber } from './serve/listen.mjs';
import { root } from './entries.mjs';

const defaultPort = 8000;
const usage = 'Usage: npm start [-- path/to/config.yaml] [--port 8000] [--host localhost]';

async function start() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string' }, host: { type: 'string', default: 'localhost' } },
  });
  if (positionals.length > 1) throw new Error(usage);
  const asked = values.port === undefined ? undefined : portNumber(values.port);
  // npm runs scripts in the package's folder; what the person typed is relative to theirs.
  const typedFrom = process.env['npm_lifecycle_event'] === 'start' ? process.env['INIT_CWD'] : undefined;
  const configPath = await findConfig(
    positionals[0] === undefined ? resolve(root, 'examples/dpo/config.yaml') : resolve(typedFrom ?? process.cwd(), positionals[0]),
  );

  const [elements, design] = await Promise.all([bundleElements(), checkDesign(configPath)]);
  for (const line of design.report) console.log(line);

  const server = createServer(requestHandler({ configPath, title: design.title, elements, standIn: design.standIn }));
  const stop = () => {
    server.close();
    server.closeAllConnections();
    void elements.dispose();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);

  const wanted = asked ?? design.port ?? defaultPort;
  const port = await listen(server, wanted, values.host);
  if (port !== wanted && wanted !== 0) console.log(`Port ${wanted} is taken.`);
  console.log(`${design.title}: http://${values.host.includes(':') ? `[${values.host}]` : values.host}:${port}/`);
}

start().catch((/** @type {unknown} */ error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
