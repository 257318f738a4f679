/** The words after the command's name, and how they are explained. */
import { parseArgs } from 'node:util';

/** The command was not understood, or names files that are not there. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export type CommandArguments =
  { readonly command: 'help' | 'version' } | { readonly command: 'check'; readonly paths: readonly string[]; readonly json: boolean };

export const USAGE = 'Usage: annotation-elements check [--json] <files or folders…>     (more: annotation-elements --help)';

export const HELP = `annotation-elements check [--json] <files or folders…>

Says what is wrong with the configs of annotation tasks and with the data files that they name, each with its line.

  files       configs in YAML or JSON; - reads one from the standard input
  folders     every config in them: files *.yaml, *.yml and *.json that have annotation_schemes, or are called config

  --json      one JSON document instead of text
  --help      this text
  --version   the version

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
  if (command !== 'check') throw new UsageError(`“${command}” is not a command.`);
  if (paths.length === 0) throw new UsageError('Name at least one config file, or a folder with configs.');
  return { command, paths, json: values.json };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'v', default: false },
      },
    });
  } catch (error) {
    // The reason for the person who typed it; the rest of Node's sentence is for programmers.
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error));
  }
}
