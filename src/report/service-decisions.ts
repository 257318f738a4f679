/** Keeps decisions about disputed items in the service of a study. */
import { HttpClient } from '../backends/http/http-client.js';
import { readConflict } from '../backends/http/read-response.js';
import { RevisionConflictError } from '../core/backend.js';
import type { AnnotationRecord } from '../core/record.js';

export class ServiceDecisions {
  readonly #client: HttpClient;

  /** @param src the address of the study, such as `/api/study` */
  constructor(src: string) {
    // Cookies go along to another origin too, as they do when the report reads.
    this.#client = new HttpClient({ url: src, fetch: (request) => fetch(request, { credentials: 'include' }) });
  }

  /**
   * @throws RevisionConflictError when something else is in the record's place
   * @throws BackendError when it could not be kept
   */
  async save(record: AnnotationRecord): Promise<void> {
    const path = ['decisions', record.id, 'revisions', String(record.revision)];
    const { status, body } = await this.#client.send('PUT', path, { body: record, accept: [409] });
    if (status === 409) throw new RevisionConflictError(readConflict(body));
  }
}
