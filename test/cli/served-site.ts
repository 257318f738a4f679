/** A study that the command `serve` runs, as a visitor without a browser sees it. Needs `npm run build`: the package's pages are built. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnnotationRecord } from '../../src/core/record.js';
import { isAnnotationRecord } from '../../src/core/parse-record.js';
import { isPlainObject } from '../../src/core/json.js';

const CONFIG = `annotation_task_name: Study
data_files: [items.json]
annotation_per_instance: 2
annotation_schemes:
  - { annotation_type: pairwise, name: preference, description: Which?, labels: [A, B] }
output_annotation_dir: kept
`;

/** A folder with a config and three items. @param more lines of the config */
export async function makeStudy(more = ''): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'serve-'));
  await writeFile(join(folder, 'config.yaml'), CONFIG + more);
  await writeItems(folder, 3);
  return folder;
}

export async function writeItems(folder: string, count: number): Promise<void> {
  const items = Array.from({ length: count }, (_, index) => ({
    id: `i${String(index + 1)}`,
    text: 'Q',
    response_a: 'Yes',
    response_b: 'No',
  }));
  await writeFile(join(folder, 'items.json'), JSON.stringify(items));
}

export const removeStudy = (folder: string) => rm(folder, { recursive: true, force: true });

/** A visitor with a cookie. */
export class Visitor {
  cookie = '';

  constructor(
    public url: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  async get(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = {
      ...this.headers,
      ...(this.cookie !== '' && { cookie: this.cookie }),
      ...Object.fromEntries(new Headers(init.headers)),
    };
    const response = await fetch(new URL(path, this.url), { redirect: 'manual', ...init, headers });
    const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
    if (cookie !== undefined) this.cookie = cookie;
    return response;
  }

  /** Sends the form of the page. */
  signIn(fields: Readonly<Record<string, string>>): Promise<Response> {
    return this.get('/sign-in', { method: 'POST', body: new URLSearchParams(fields) });
  }

  /** What is behind the # of a personal link. */
  byLink(link: string): Promise<Response> {
    return this.signIn(Object.fromEntries(new URLSearchParams(new URL(link).hash.slice(1))));
  }

  /** Takes the next item and submits an answer; `undefined`: nothing is left. */
  async annotate(annotator: string, winner: 'a' | 'b'): Promise<AnnotationRecord | undefined> {
    const response = await this.get(`/api/annotators/${annotator}/assignments`, { method: 'POST' });
    if (response.status === 204) return undefined;
    const assignment: unknown = await response.json();
    const itemId = isPlainObject(assignment) ? String(assignment['itemId']) : '';
    const label = winner.toUpperCase();
    const now = new Date().toISOString();
    const record: AnnotationRecord = {
      id: `${annotator}-${itemId}`,
      revision: 1,
      task: 'Study',
      itemId,
      annotator,
      status: 'submitted',
      answers: { preference: { label, winner, strength: 1 } },
      presentation: { order: ['response_a', 'response_b'] },
      timing: { shownAt: now, endedAt: now, activeMs: 10 },
    };
    const saved = await this.get(`/api/annotators/${annotator}/records/${record.id}/revisions/1`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(record),
    });
    if (saved.status !== 204) throw new Error(`Saving was answered ${String(saved.status)}: ${await saved.text()}`);
    return record;
  }
}

export function recordsIn(lines: string): readonly AnnotationRecord[] {
  return lines.split('\n').flatMap((line): AnnotationRecord[] => {
    const value: unknown = line === '' ? undefined : JSON.parse(line);
    return isAnnotationRecord(value) ? [value] : [];
  });
}
