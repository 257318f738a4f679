/** Asks a service how its study goes. It owns the requests and what their answers mean, not when they are sent. */
import { isPlainObject } from '../core/json.js';
import type { StudyItems, StudyItemsQuery, StudyProgress } from '../core/study-progress.js';
import { parseStudyItems, parseStudyProgress } from './parse-study-progress.js';

/** Why a study could not be read. `message` is the service's own sentence, or `''`. */
export class StudyServiceError extends Error {
  override readonly name = 'StudyServiceError';
  constructor(
    message: string,
    /** Whether the same request may succeed later. */
    readonly retryable: boolean,
  ) {
    super(message);
  }
}

/** @throws StudyServiceError */
export async function readProgress(src: string, signal: AbortSignal): Promise<StudyProgress> {
  return found(parseStudyProgress(await readJson(below(src, 'progress'), signal)));
}

/** @throws StudyServiceError */
export async function readItems(src: string, query: StudyItemsQuery, signal: AbortSignal): Promise<StudyItems> {
  const parameters = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  return found(parseStudyItems(await readJson(`${below(src, 'items')}?${String(parameters)}`, signal)));
}

/** The address of a part of the study. */
export function below(src: string, part: string): string {
  return `${src.endsWith('/') ? src : `${src}/`}${part}`;
}

async function readJson(address: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(address, { signal, credentials: 'include', headers: { accept: 'application/json' } }).catch(() => {
    throw new StudyServiceError('', true);
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) return body;
  const detail = isPlainObject(body) && typeof body['detail'] === 'string' ? body['detail'] : '';
  throw new StudyServiceError(detail, response.status >= 500 || response.status === 408 || response.status === 429);
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new StudyServiceError('', false);
  return value;
}
