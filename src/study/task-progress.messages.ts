/** The texts of a study's progress, in English, the default. Numbers come twice where a plural goes by them: counted, and as they are written. */
export interface TaskProgressMessages {
  readonly loading: string;
  readonly failed: string;
  /** Behind `failed`, where the service gave no reason. */
  readonly failedHint: string;
  readonly retry: string;
  readonly live: string;
  readonly connecting: string;
  readonly waiting: string;
  /** `time` is that of the last news. */
  readonly updated: (time: string) => string;
  readonly summary: string;
  readonly annotations: (count: number, done: string) => string;
  readonly annotationsOf: (done: string, wanted: string) => string;
  readonly beyond: (count: number, beyond: string) => string;
  readonly complete: string;
  readonly noLimit: string;
  /** How the end is estimated: when it is at the pace of so many hours with so many annotations. */
  readonly estimate: (end: string, done: string, hours: string) => string;
  readonly noEstimate: string;
  readonly itemsComplete: string;
  readonly itemsAnnotated: string;
  readonly itemsOf: (done: string, all: string) => string;
  readonly activeAnnotators: string;
  readonly openItems: string;
  readonly skipped: string;
  readonly lastHours: (hours: string) => string;
  readonly perHour: (perHour: string) => string;
  readonly timePerItem: string;
  readonly coverage: string;
  readonly coverageHint: string;
  readonly coverageRow: (annotations: number, level: string, items: number, count: string, percent: string) => string;
  /** So many annotations, and more. */
  readonly orMore: (level: string) => string;
  readonly wanted: string;
  readonly items: (annotations: number, level: string) => string;
  readonly noItems: string;
  readonly itemsFailed: string;
  readonly more: string;
  readonly close: string;
  readonly item: string;
  readonly pace: (unit: 'hour' | 'day') => string;
  /** The picture in words. */
  readonly paceSummary: (done: string, most: string, when: string) => string;
  readonly paceRow: (when: string, count: number, done: string) => string;
  /** A step that is not over yet. */
  readonly soFar: (when: string) => string;
  readonly noPace: string;
  readonly asTable: string;
  readonly when: string;
  readonly annotators: string;
  readonly nobody: string;
  readonly annotator: string;
  readonly done: string;
  readonly open: string;
  readonly gold: string;
  readonly goldScore: (right: string, answered: string, percent: string) => string;
  readonly lastSeen: string;
  readonly firstOnly: (shown: string, all: string) => string;
}

const some = (count: number, text: string, one: string, several: string): string => `${text} ${count === 1 ? one : several}`;

export const taskProgressMessages: TaskProgressMessages = {
  loading: 'Loading the progress…',
  failed: 'The progress of this study cannot be read.',
  failedHint: 'Check that the address is that of a study and that you are signed in as the one who runs it.',
  retry: 'Try again',
  live: 'Live',
  connecting: 'Connecting…',
  waiting: 'Not connected, trying again',
  updated: (time) => `Updated ${time}`,
  summary: 'Summary',
  annotations: (count, done) => some(count, done, 'annotation', 'annotations'),
  annotationsOf: (done, wanted) => `${done} of ${wanted} annotations`,
  beyond: (count, beyond) => `${some(count, beyond, 'annotation', 'annotations')} more than wanted.`,
  complete: 'Complete: every item has the annotations it is to get.',
  noLimit: 'Each item takes as many annotations as come.',
  estimate: (end, done, hours) =>
    `Complete around ${end} if it goes on as in the last ${hours === '1' ? 'hour' : `${hours} hours`} (${done} annotations, breaks included).`,
  noEstimate: 'There is no estimate of the end: too little was annotated in the last 24 hours.',
  itemsComplete: 'Items complete',
  itemsAnnotated: 'Items annotated',
  itemsOf: (done, all) => `${done} of ${all}`,
  activeAnnotators: 'Active in the last hour',
  openItems: 'Open now',
  skipped: 'Skipped',
  lastHours: (hours) => `Last ${hours} hours`,
  perHour: (perHour) => `${perHour} per hour`,
  timePerItem: 'Time per item',
  coverage: 'Items by number of annotations',
  coverageHint: 'Choose a number to see its items.',
  coverageRow: (annotations, level, items, count, percent) =>
    `${some(annotations, level, 'annotation', 'annotations')}: ${some(items, count, 'item', 'items')} (${percent})`,
  orMore: (level) => `${level} or more`,
  wanted: 'wanted',
  items: (annotations, level) => `Items with ${some(annotations, level, 'annotation', 'annotations')}`,
  noItems: 'There are none now.',
  itemsFailed: 'These items could not be read.',
  more: 'Show more',
  close: 'Close',
  item: 'Item',
  pace: (unit) => (unit === 'hour' ? 'Annotations per hour' : 'Annotations per day'),
  paceSummary: (done, most, when) => `${done} annotations in the time shown; most of them, ${most}, at ${when}.`,
  paceRow: (when, count, done) => `${when}: ${some(count, done, 'annotation', 'annotations')}`,
  soFar: (when) => `${when}, so far`,
  noPace: 'Nothing is annotated yet.',
  asTable: 'As a table',
  when: 'When',
  annotators: 'Annotators',
  nobody: 'Nobody has opened the task yet.',
  annotator: 'Annotator',
  done: 'Annotations',
  open: 'Open',
  gold: 'Known answers right',
  goldScore: (right, answered, percent) => `${right} of ${answered} (${percent})`,
  lastSeen: 'Last seen',
  firstOnly: (shown, all) => `The first ${shown} of ${all} in this order.`,
};
