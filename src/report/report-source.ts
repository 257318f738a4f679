/** Where a report reads: records that the page has, a backend, or the service of a study. Each is read anew as often as there are news. */
import type { TaskBackend } from '../core/backend.js';
import type { Item } from '../core/item.js';
import type { AnnotationRecord } from '../core/record.js';
import type { TaskConfig } from '../core/task-config.js';
import { StudyFollower } from '../study/follow-study.js';
import { readData, readItem, readRecords, readTask } from './report-service.js';
import { collected, type ReportRecords } from './study-records.js';

/** Where a report reads records from: an `IndexedDbBackend`, the store of a service, or anything that has its records. */
export interface ReportBackend {
  records(): AsyncIterable<AnnotationRecord> | Promise<Iterable<AnnotationRecord>>;
  item?(itemId: string): Promise<Item | undefined>;
  /** Calls back when there are other records than before; gives what ends that. The store of a service has it. */
  subscribe?(listener: () => void): () => void;
}

export interface ReportSource {
  /** All records, decisions among them. @throws StudyServiceError where a service does not give them */
  records(signal: AbortSignal): ReportRecords | Promise<ReportRecords>;
  config?(signal: AbortSignal): Promise<TaskConfig>;
  /** The items of the data, their texts perhaps cut short; `undefined`: they are not known. */
  items?(signal: AbortSignal): Promise<readonly Item[] | undefined>;
  /** A whole item. */
  item?(itemId: string, signal: AbortSignal): Promise<Item | undefined>;
  /** Keeps decisions about disputed items. */
  decisions?(): Promise<Pick<TaskBackend, 'save'>>;
  /** Calls back when there is something to read, at once for what does so by itself; gives what ends that. */
  follow(news: () => void, failed: (reason: string) => void): () => void;
}

/** @returns `undefined` when nothing is given */
export function reportSource(
  records: ReportRecords | undefined,
  backend: ReportBackend | undefined,
  src: string | undefined,
): ReportSource | undefined {
  if (records) return givenSource(records);
  if (backend) return backendSource(backend);
  return src === undefined ? undefined : new ServiceSource(src);
}

function givenSource(records: ReportRecords): ReportSource {
  // A stream can be read once, and a decision is added to what it held.
  let all: Promise<readonly AnnotationRecord[]> | undefined;
  return { records: () => (all ??= collected(records)), follow: readOnce };
}

function backendSource(backend: ReportBackend): ReportSource {
  return {
    records: () => backend.records(),
    item: async (itemId) => backend.item?.(itemId),
    follow(news) {
      readOnce(news);
      return backend.subscribe?.(news) ?? (() => {});
    },
  };
}

function readOnce(news: () => void): () => void {
  news();
  return () => {};
}

class ServiceSource implements ReportSource {
  readonly #src: string;
  #items: Promise<readonly Item[]> | undefined;

  constructor(src: string) {
    this.#src = src;
  }

  config(signal: AbortSignal): Promise<TaskConfig> {
    return readTask(this.#src, signal);
  }

  records(signal: AbortSignal): ReportRecords {
    return readRecords(this.#src, signal);
  }

  /** They are read once. A service that does not give its data still has records. */
  async items(signal: AbortSignal): Promise<readonly Item[] | undefined> {
    this.#items ??= readData(this.#src, signal);
    return this.#items.catch(() => {
      this.#items = undefined;
      return undefined;
    });
  }

  item(itemId: string, signal: AbortSignal): Promise<Item | undefined> {
    return readItem(this.#src, itemId, signal);
  }

  async decisions(): Promise<Pick<TaskBackend, 'save'>> {
    const { ServiceDecisions } = await import('./service-decisions.js');
    return new ServiceDecisions(this.#src);
  }

  follow(news: () => void, failed: (reason: string) => void): () => void {
    const follower = new StudyFollower(this.#src, {
      news,
      connection: (connection, reason) => {
        if (connection === 'failed') failed(reason);
      },
    });
    return () => {
      follower.stop();
    };
  }
}
