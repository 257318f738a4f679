/** What a service may answer in place of what it was asked for. */
const CALL = '__ran()';
const HTML = `<img src=x onerror=${CALL}>`;
const DEEP = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
const RECORD =
  '"id":"r","revision":1,"task":"t","itemId":"0","annotator":"ann","status":"submitted","presentation":{"order":[]},"timing":{"shownAt":"2026-01-01T00:00:00Z","endedAt":"2026-01-01T00:00:00Z","activeMs":1}';

/** Of one route; the others answer as they should. `redirect` leads to a server that the page never named. */
export interface HostileAnswer {
  readonly name: string;
  readonly route: 'assignments' | 'records' | 'progress';
  readonly body?: string;
  readonly type?: string;
  readonly status?: number;
  readonly redirect?: true;
  readonly comesTo: 'item' | 'error' | 'complete';
}

const assigned = (item: string, more = '') => `{"id":"a","itemId":"1","annotator":"ann"${more},"item":${item}}`;

const bodies = (
  route: HostileAnswer['route'],
  answers: Readonly<Record<string, readonly [body: string, comesTo: HostileAnswer['comesTo']]>>,
): HostileAnswer[] => Object.entries(answers).map(([name, [body, comesTo]]) => ({ name, route, body, comesTo }));

export const ANSWERS: readonly HostileAnswer[] = [
  ...bodies('assignments', {
    'no body': ['', 'complete'],
    null: ['null', 'error'],
    'a number': ['5', 'error'],
    'a list': ['[]', 'error'],
    'half of it': ['{"id":', 'error'],
    'a page': [`<!doctype html><script>${CALL}</script>`, 'error'],
    'an item that is none': [assigned('[1]'), 'error'],
    'an item that is a text': [assigned(`"${HTML}"`), 'error'],
    'ids that are objects': ['{"id":{},"itemId":[],"annotator":{},"item":{}}', 'error'],
    'a prototype': [
      assigned('{"__proto__":{"text":1},"constructor":{"prototype":{"polluted":1}},"id":"1","text":"t"}', ',"__proto__":{"polluted":1}'),
      'item',
    ],
    'HTML everywhere': [
      assigned(`{"id":"1","text":"${HTML}","response_a":"${HTML}","${HTML}":"${HTML}"}`, `,"leasedUntil":"${HTML}"`),
      'item',
    ],
    'an item of 20,000 levels': [assigned(`{"id":"1","text":${DEEP},"response_a":"a","response_b":"b"}`), 'item'],
    'an item of 20,000 mappings within each other': [assigned(`{"id":"1","text":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}`), 'item'],
    'an item of 5 MB': [assigned(`{"id":"1","text":"${'word '.repeat(1_000_000)}","response_a":"a","response_b":"b"}`), 'item'],
    'a name that nobody gave': [assigned('{"id":"9","text":"t"}').replace('"ann"', '"mallory"'), 'item'],
  }),
  ...bodies('records', {
    'no list': ['{}', 'error'],
    'records that are none': ['[{"id":1},null,5]', 'error'],
    'a page in place of records': [`<!doctype html><script>${CALL}</script>`, 'error'],
    'answers of 20,000 levels': [`[{${RECORD},"answers":{"x":${DEEP}}}]`, 'error'],
    'answers of a prototype': [`[{${RECORD},"answers":{"__proto__":{"polluted":1},"reason":{"text":"${HTML}"}}}]`, 'item'],
    'a moment that is none': [`[{${RECORD.replace('2026-01-01', HTML)},"answers":{}}]`, 'error'],
  }),
  ...bodies('progress', {
    'less than nothing': ['{"done":-1,"skipped":0,"remaining":0,"total":0}', 'error'],
    'more than there can be': ['{"done":1e999,"skipped":0,"remaining":0,"total":0}', 'error'],
    HTML: [`{"done":"${HTML}","skipped":0,"remaining":0,"total":0}`, 'error'],
  }),
  { name: 'HTML that calls itself JSON', route: 'assignments', body: `<script>${CALL}</script>`, type: 'text/html', comesTo: 'error' },
  { name: 'a problem in HTML', route: 'assignments', status: 400, body: JSON.stringify({ detail: HTML }), comesTo: 'error' },
  {
    name: 'a problem of 1 MB',
    route: 'assignments',
    status: 400,
    body: JSON.stringify({ detail: 'x'.repeat(1_000_000) }),
    comesTo: 'error',
  },
  {
    name: 'a problem that is an object',
    route: 'assignments',
    status: 400,
    body: JSON.stringify({ detail: { text: HTML } }),
    comesTo: 'error',
  },
  { name: 'a problem of 20,000 levels', route: 'assignments', status: 400, body: DEEP, comesTo: 'error' },
  ...([301, 302, 303, 307, 308] as const).flatMap((status) =>
    (['assignments', 'records', 'progress'] as const).map((route): HostileAnswer => ({
      name: `a redirect (${String(status)}) of ${route}`,
      route,
      status,
      redirect: true,
      comesTo: 'error',
    })),
  ),
];
