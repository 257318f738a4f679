/**
 * A backend over the HTTP protocol of docs/openapi.yaml. It owns no rule of assignment and keeps nothing; what a request looks like,
 * and when it is sent again, is in http/.
 */
import { RevisionConflictError, type Assignment, type Progress, type TaskBackend } from '../core/backend.js';
import type { Item } from '../core/item.js';
import type { AnnotationRecord } from '../core/record.js';
import { HttpClient, type HttpClientOptions } from './http/http-client.js';
import { readAssignment, readAssignments, readConflict, readItem, readProgress, readRecords } from './http/read-response.js';

/** More at once the protocol does not give. */
const MOST_AHEAD = 100;

export type HttpBackendOptions = HttpClientOptions;

/**
 * Each call is safe to be sent twice: an assignment that is open comes again, and a record is known by its id and revision. So whatever may
 * succeed later is tried again, a few times; then the call rejects with a retryable `BackendError`, and the task offers to try again.
 */
export class HttpBackend implements TaskBackend {
  readonly #client: HttpClient;

  /** @throws TypeError when `url` is no address */
  constructor(options: HttpBackendOptions) {
    this.#client = new HttpClient(options);
  }

  async next(annotator: string): Promise<Assignment | undefined> {
    const { body } = await this.#client.send('POST', [...own(annotator), 'assignments']);
    return body === undefined ? undefined : readAssignment(body);
  }

  async ahead(annotator: string, count: number): Promise<readonly Assignment[]> {
    const { body } = await this.#client.send('POST', [...own(annotator), 'ahead'], { body: { count: Math.min(count, MOST_AHEAD) } });
    return readAssignments(body);
  }

  async save(record: AnnotationRecord): Promise<void> {
    const path = [...own(record.annotator), 'records', record.id, 'revisions', String(record.revision)];
    const { status, body } = await this.#client.send('PUT', path, { body: record, accept: [409] });
    if (status === 409) throw new RevisionConflictError(readConflict(body));
  }

  async history(annotator: string): Promise<readonly AnnotationRecord[]> {
    return readRecords((await this.#client.send('GET', [...own(annotator), 'records'])).body);
  }

  async progress(annotator: string): Promise<Progress> {
    return readProgress((await this.#client.send('GET', [...own(annotator), 'progress'])).body);
  }

  async release({ id, annotator }: Assignment): Promise<void> {
    await this.#client.send('DELETE', [...own(annotator), 'assignments', id]);
  }

  async item(itemId: string): Promise<Item | undefined> {
    const { status, body } = await this.#client.send('GET', ['items', itemId], { accept: [404] });
    return status === 404 ? undefined : readItem(body);
  }
}

function own(annotator: string): readonly string[] {
  return ['annotators', annotator];
}
