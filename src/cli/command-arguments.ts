/** The words after the command's name, and how they are explained. */
import { parseArgs } from 'node:util';
import { EXPORT_HELP, EXPORT_OPTIONS, readExportArguments, type ExportArguments } from './export/export-arguments.js';
import { UsageError } from './usage-error.js';

export interface ServeArguments {
  readonly command: 'serve';
  /** The config, or a folder with one. */
  readonly path: string;
  /** `undefined`: what the config says. */
  readonly port: number | undefined;
  readonly host: string;
  /** The address that annotators see, with a slash at its end. `undefined`: the one that it listens on. */
  readonly url: string | undefined;
  readonly trustProxy: boolean;
}

export type CommandArguments =
  | { readonly command: 'help' | 'version' }
  | { readonly command: 'check'; readonly paths: readonly string[]; readonly json: boolean }
  | ServeArguments
  | ExportArguments;

export const USAGE = 'Usage: annotation-elements check <files…>, serve <config> or export <config>     (more: annotation-elements --help)';

export const HELP = `annotation-elements check [--json] <files or folders…>

  Says what is wrong with the configs of annotation tasks and with the data files that they name, each with its line.

  files          configs in YAML or JSON; - reads one from the standard input
  folders        every config in them: files *.yaml, *.yml and *.json that have annotation_schemes, or are called config
  --json         one JSON document instead of text

annotation-elements serve <config> [--port 8000] [--host localhost] [--url https://study.example/] [--trust-proxy]

  Runs a study: a page to annotate on, the service that gives out the items and keeps the records, and a page for who runs it.

  config         a config, or a folder with a config.yaml
  --port         instead of the config's port; where it is taken, the next free one
  --host         where to listen; 0.0.0.0 for other machines
  --url          the address that annotators see, for the links that are printed
  --trust-proxy  believe X-Forwarded-Proto and X-Forwarded-Host: only behind a proxy that sets them

  DATABASE_URL       a PostgreSQL server to keep the records in; default: PGlite in the config's output_annotation_dir
  ANNOTATION_SECRET  signs sessions and personal links; default: a file in that folder

${EXPORT_HELP}
  --help         this text
  --version      the version

The exit code is 0 when nothing is wrong or there are warnings only, 1 when there are errors, and 2 when the command was not understood.
NO_COLOR=1 keeps colours out of a terminal.
`;

/** @throws UsageError */
export function readArguments(args: readonly string[]): CommandArguments {
  const { values, positionals } = parsed(args);
  const [command, ...paths] = positionals;
  if (values.help) return { command: 'help' };
  if (values.version) return { command: 'version' };
  if (command === undefined) throw new UsageError('Nothing was asked for.');
  if (command !== 'check' && command !== 'serve' && command !== 'export') throw new UsageError(`“${command}” is not a command.`);
  const foreign = Object.keys(values).find((name) => !OPTIONS_OF[command].includes(name));
  if (foreign !== undefined) throw new UsageError(`${command} has no option --${foreign}.`);
  const [path, ...more] = paths;
  if (path === undefined) throw new UsageError('Name at least one config file, or a folder with configs.');
  if (command === 'check') return { command, paths, json: values.json ?? false };
  if (more.length > 0) throw new UsageError(`${command} takes one config.`);
  if (command === 'export') return readExportArguments(path, values);
  return {
    command,
    path,
    port: values.port === undefined ? undefined : portOf(values.port),
    host: values.host ?? 'localhost',
    url: values.url === undefined ? undefined : urlOf(values.url),
    trustProxy: values['trust-proxy'] ?? false,
  };
}

const OPTIONS_OF: Readonly<Record<'check' | 'serve' | 'export', readonly string[]>> = {
  check: ['json'],
  serve: ['port', 'host', 'url', 'trust-proxy'],
  export: Object.keys(EXPORT_OPTIONS),
};

const HIGHEST_PORT = 65_535;

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > HIGHEST_PORT)
    throw new UsageError(`--port ${text} is not a port. Give a number from 0 to ${HIGHEST_PORT}.`);
  return port;
}

function urlOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.pathname !== '/' || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`--url ${text} is not the address of a site. Give one like https://study.example/ without a path.`);
  }
  return url.href;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        port: { type: 'string' },
        host: { type: 'string' },
        url: { type: 'string' },
        'trust-proxy': { type: 'boolean' },
        ...EXPORT_OPTIONS,
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    // The reason for the person who typed it; the rest of Node's sentence is for programmers.
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error));
  }
}
