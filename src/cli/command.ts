/** What the command does with its arguments: checks configs, runs a study, writes what it has, or says how it is used. */
import { checkConfig, type CheckedConfig } from './check-config.js';
import { findConfigs } from './find-configs.js';
import { HELP, readArguments, USAGE } from './command-arguments.js';
import { UsageError } from './usage-error.js';
import { jsonReport } from './json-report.js';
import type { Display } from './paint.js';
import { openStudy } from './open-study.js';
import { textReport } from './text-report.js';

/** The outside of the command. */
export interface CommandContext {
  readonly version: () => string;
  readonly display: Display;
  /** What paths are relative to. */
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly readStandardInput: () => Promise<string>;
  /** Resolves when a command that runs on is to end. */
  readonly untilStopped: () => Promise<void>;
  /** Resolves when more can be written. */
  readonly write: (output: string) => void | Promise<void>;
  readonly writeError: (output: string) => void;
}

/** Exit codes of the command. */
export const EXIT = { fine: 0, errors: 1, usage: 2 } as const;

/** @returns the exit code: 0 without errors, 1 with errors in a config or its data, 2 when the command was not understood */
export async function runCommand(args: readonly string[], context: CommandContext): Promise<number> {
  try {
    const asked = readArguments(args);
    switch (asked.command) {
      case 'help':
        await context.write(HELP);
        return EXIT.fine;
      case 'version':
        await context.write(`${context.version()}\n`);
        return EXIT.fine;
      case 'check': {
        const checked = await checkAll(asked.paths, context);
        await context.write(asked.json ? jsonReport(checked) : textReport(checked, context.display));
        return checked.some(hasErrors) ? EXIT.errors : EXIT.fine;
      }
      case 'serve': {
        const write = (output: string): void => void context.write(output);
        const study = await openStudy(asked.path, context, write);
        if (!study) return EXIT.errors;
        // What only this command needs is loaded for it alone.
        const { serveStudy } = await import('./serve/serve-study.js');
        return await withoutStack(context, async () => {
          await serveStudy(study, asked, { ...context, write });
          return true;
        });
      }
      case 'export': {
        const { exportStudy } = await import('./export/export-study.js');
        return await withoutStack(context, () => exportStudy(asked, context));
      }
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    context.writeError(`${error.message}\n${USAGE}\n`);
    return EXIT.usage;
  }
}

/**
 * What a command fails with is a sentence for who typed it.
 * @param run tells whether all went well
 */
async function withoutStack(context: CommandContext, run: () => Promise<boolean>): Promise<number> {
  try {
    return (await run()) ? EXIT.fine : EXIT.errors;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    context.writeError(`${error instanceof Error ? error.message : String(error)}\n`);
    return EXIT.errors;
  }
}

async function checkAll(paths: readonly string[], context: CommandContext): Promise<readonly CheckedConfig[]> {
  const checked: CheckedConfig[] = [];
  for (const config of await findConfigs(paths, context)) checked.push(await checkConfig(config, context.folder));
  return checked;
}

function hasErrors({ diagnostics }: CheckedConfig): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
