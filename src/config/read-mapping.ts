/**
 * Reads a mapping by a zod schema and reports every value of a wrong type. What can be left out is then left out, so that its default stands and
 * the task still runs; what cannot is an error. Unknown keys are the caller's to report.
 */
import type * as z from 'zod/mini';
import type { Path } from './source-text.js';
import type { Reporter } from './reporter.js';

export interface ReadOptions {
  /** Keys without which nothing can be run. */
  readonly essential?: readonly string[];
}

/**
 * Each schema says as its error message what it expects (“a whole number”), which the sentence for the author is made of.
 * @returns `undefined` when an essential value is wrong
 */
export function readMapping<T>(
  schema: z.ZodMiniType<T>,
  value: Readonly<Record<string, unknown>>,
  reporter: Reporter,
  path: Path,
  { essential = [] }: ReadOptions = {},
): T | undefined {
  const result = parsedUnlessTooLarge(schema, value);
  if (!result) {
    reporter.error({ code: 'too-large', message: 'More values are wrong here than can be listed.', path });
    return undefined;
  }
  if (result.success) return result.data;
  const kept = new Map(Object.entries(value));
  let canGoOn = true;
  for (const issue of result.error.issues) {
    const steps = issue.path.filter((step) => typeof step !== 'symbol');
    const key = String(steps[0] ?? '');
    const found = steps.reduce<unknown>((part, step) => childOf(part, step), value);
    const finding = { code: 'wrong-type', message: sentence(steps, expectedOf(issue), found), path: [...path, ...steps] };
    if (essential.includes(key) || steps.length === 0) {
      reporter.error(finding);
      canGoOn = false;
    } else {
      reporter.warning({ ...finding, message: `${finding.message} The default is used instead.` });
      kept.delete(key);
    }
  }
  if (!canGoOn) return undefined;
  const again = schema.safeParse(Object.fromEntries(kept));
  return again.success ? again.data : undefined;
}

/** A list of a hundred thousand wrong values has more issues than zod can hand on at once: engines limit the arguments of a call. */
function parsedUnlessTooLarge<T>(schema: z.ZodMiniType<T>, value: unknown): z.core.util.SafeParseResult<T> | undefined {
  try {
    return schema.safeParse(value);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ['object', 'a mapping'],
  ['record', 'a mapping'],
  ['array', 'a list'],
  ['string', 'a text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', 'true or false'],
]);

/** What the schema says of itself; zod’s own words are for nobody who writes a config. */
function expectedOf(issue: z.core.$ZodIssue): string {
  if (!/^Invalid/.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  return (issue.code === 'invalid_type' ? KINDS.get(issue.expected) : undefined) ?? 'of another form; docs/config.md has them all';
}

function sentence(steps: readonly (string | number)[], expected: string, found: unknown): string {
  const name = steps.length === 0 ? 'This' : `“${steps.join('.')}”`;
  return `${name} must be ${expected}; here it is ${describe(found)}.`;
}

function childOf(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, step)?.value : undefined;
}

/** A value in a few words. */
export function describe(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'string') return `the text “${value.length > 40 ? `${value.slice(0, 40)}…` : value}”`;
  if (typeof value === 'number' || typeof value === 'bigint') return `the number ${String(value)}`;
  return typeof value === 'boolean' ? String(value) : `a ${typeof value}`;
}
