/** What the tables and the plot show of a page, and how it is written. */

export interface Column {
  readonly measure: string;
  readonly title: string;
  readonly unit: string;
  readonly shown: (value: number) => string;
  /** Its title in the plot; absent: it is not there. */
  readonly plotted?: string | undefined;
}

const KILOBYTE = 1024;
const milliseconds = (value: number) => (value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0));
const whole = (value: number) => value.toFixed(0);
const kilobytes = (value: number) => (value / KILOBYTE).toFixed(1);

function time(measure: string, title: string, plotted?: string): Column {
  return { measure, title, unit: 'ms', shown: milliseconds, plotted };
}

export const loadColumns: readonly Column[] = [
  { measure: 'bytes', title: 'bytes, gzipped', unit: 'KB', shown: kilobytes, plotted: 'bytes of the page, gzipped' },
  { measure: 'requests', title: 'requests', unit: '', shown: whole },
  time('usable', 'first item usable'),
  time('usableSlow', 'the same, processor 4 × slower', 'first item usable, processor 4 × slower'),
  time('loadScript', 'script until then'),
  time('loadScriptSlow', 'the same, processor 4 × slower'),
];

export const switchColumns: readonly Column[] = [
  time('small.switch.script', 'small item: script', 'next small item: script'),
  time('small.switch.styleAndLayout', 'style and layout'),
  time('small.switch.mainThread', 'main thread'),
  time('small.switch.frame', 'to the frame'),
  time('huge.switch.script', 'huge item: script'),
  time('huge.switch.styleAndLayout', 'style and layout'),
  time('huge.switch.mainThread', 'main thread', 'next huge item: main thread'),
  time('huge.switch.frame', 'to the frame'),
];

export const answerColumns: readonly Column[] = [
  time('small.choose.script', 'click to painted answer: script'),
  time('small.choose.mainThread', 'main thread', 'click to painted answer: main thread'),
  time('small.choose.frame', 'to the frame'),
  time('small.press.script', 'key to painted answer: script'),
  time('small.press.mainThread', 'main thread'),
  time('small.press.frame', 'to the frame'),
];

export const memoryColumns: readonly Column[] = [
  { measure: 'heapFew', title: 'heap after 10 items', unit: 'KB', shown: kilobytes },
  { measure: 'heapMany', title: 'after 1,000', unit: 'KB', shown: kilobytes },
  {
    measure: 'heapPerItem',
    title: 'growth by an item, from there to 2,000',
    unit: 'bytes',
    shown: whole,
    plotted: 'growth of the heap by an item',
  },
  { measure: 'recordBytes', title: 'of that, a copy of the record', unit: 'bytes', shown: whole },
  { measure: 'heapBeyondRecord', title: 'beyond the record', unit: 'bytes', shown: whole },
  { measure: 'nodesFew', title: 'DOM nodes after 10 items', unit: '', shown: whole },
  { measure: 'nodesMany', title: 'after 1,000', unit: '', shown: whole },
  { measure: 'listenersFew', title: 'listeners after 10 items', unit: '', shown: whole },
  { measure: 'listenersMany', title: 'after 1,000', unit: '', shown: whole },
];

export const sizeColumns: readonly Column[] = [
  time('items10.started', 'start with 10 items'),
  time('items1000.started', 'with 1,000'),
  time('items100000.started', 'with 100,000'),
  time('items10.mainThread', 'switch among 10 items: main thread'),
  time('items1000.mainThread', 'among 1,000'),
  time('items100000.mainThread', 'among 100,000'),
];

export const plottedColumns = [loadColumns, switchColumns, answerColumns, memoryColumns]
  .flat()
  .filter(({ plotted }) => plotted !== undefined);
