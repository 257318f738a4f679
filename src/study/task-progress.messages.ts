/** The texts of a study's progress. */
export interface TaskProgressMessages {
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly live: string;
  readonly notLive: string;
  /** `time` is that of the last news. */
  readonly updated: (time: string) => string;
  readonly done: string;
  readonly of: (done: string, wanted: string, percent: string) => string;
  readonly itemsDone: string;
  readonly annotators: string;
  readonly skipped: string;
  readonly perHour: string;
  readonly remaining: string;
  /** How the rest is estimated. */
  readonly estimate: string;
  readonly coverage: string;
  readonly coverageBar: (annotations: string, items: string) => string;
  readonly wanted: (overlap: string) => string;
  readonly pace: string;
  readonly paceBar: (hour: string, done: string) => string;
  readonly nothing: string;
  readonly annotator: string;
  readonly open: string;
  readonly timePerItem: string;
  readonly lastSeen: string;
}

export const taskProgressMessages: TaskProgressMessages = {
  loading: 'Loading the progress…',
  failed: 'The progress could not be read.',
  retry: 'Try again',
  live: 'Live',
  notLive: 'Not live',
  updated: (time) => `as of ${time}`,
  done: 'Annotations',
  of: (done, wanted, percent) => `${done} of ${wanted} (${percent})`,
  itemsDone: 'Items done',
  annotators: 'Annotators',
  skipped: 'Skipped',
  perHour: 'Per hour',
  remaining: 'Left',
  estimate: 'at the mean pace of those of the last 24 hours in which anybody annotated, without a break.',
  coverage: 'Items by number of annotations',
  coverageBar: (annotations, items) => `${annotations} annotations: ${items} items`,
  wanted: (overlap) => `Wanted: ${overlap} each`,
  pace: 'Annotations by hour',
  paceBar: (hour, done) => `${hour}: ${done} annotations`,
  nothing: 'Nobody has annotated yet.',
  annotator: 'Annotator',
  open: 'Open',
  timePerItem: 'Time per item',
  lastSeen: 'Last seen',
};
