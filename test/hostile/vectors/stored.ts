/** What another page of the same origin may have put into this browser's database: records and drafts that no session writes. */
const CALL = '__ran()';
const HTML = `<img src=x onerror=${CALL}>`;

function nested(depth: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

function circle(): object {
  const value: Record<string, unknown> = {};
  value['value'] = value;
  return value;
}

const own = (text: string): unknown => JSON.parse(text);

/** Changes of a record that is right. */
export const STORED_RECORDS: readonly Readonly<Record<string, unknown>>[] = [
  { answers: undefined },
  { answers: 5 },
  { answers: [] },
  { answers: circle() },
  { answers: { pair: nested(1000) } },
  { answers: new Map([['pair', 1]]) },
  { answers: { pair: new Date(0), reason: new Uint8Array(3) } },
  { answers: own('{"__proto__": {"text": 1}, "constructor": {"prototype": {"polluted": 1}}}') },
  { answers: { pair: { label: HTML, winner: HTML, strength: Infinity }, reason: { text: HTML } } },
  { answers: { unknown: { label: HTML, value: HTML } }, leftOut: [HTML] },
  { answers: { reason: { text: 'x'.repeat(100_000) } } },
  { leftOut: 5 },
  { timing: undefined },
  { timing: null },
  { timing: { shownAt: HTML, endedAt: HTML, activeMs: 0 } },
  { timing: { shownAt: '2026-01-01T00:00:00Z', endedAt: '2026-01-01T00:00:00Z', activeMs: -Infinity } },
  { presentation: undefined },
  { presentation: { order: 'a' } },
  { presentation: { order: [HTML, '__proto__'] } },
  { status: HTML },
  { status: 'skipped', skipReason: HTML },
  { skipReason: {} },
  { revision: 'second' },
  { revision: 1e308 },
  { revision: -1 },
  { task: HTML },
  { task: '__proto__' },
];

/** Changes of a draft that is right. */
export const STORED_DRAFTS: readonly Readonly<Record<string, unknown>>[] = [
  { answers: undefined },
  { answers: 5 },
  { answers: [HTML] },
  { answers: circle() },
  { answers: new Map([['reason', { text: 'x' }]]) },
  { answers: { pair: nested(1000), reason: nested(1000) } },
  { answers: { reason: { text: 5 }, pair: { label: {}, winner: 'a', strength: 'x' } } },
  { answers: { reason: { text: HTML }, pair: { label: HTML, winner: 'a', strength: 1 } } },
  { answers: own('{"__proto__": {"text": 1}, "constructor": {"prototype": {"polluted": 1}}}') },
  { answers: { reason: { text: 'x'.repeat(100_000) } } },
  { recordId: HTML },
  { recordId: '../../x' },
  { recordId: 'x'.repeat(1_000_000) },
  { recordId: {} },
  { order: [HTML, '__proto__'] },
  { order: Array.from({ length: 200_000 }, () => HTML) },
  { order: HTML },
  { shownAt: HTML },
  { shownAt: '+275760-09-13T00:00:00.000Z', activeMs: 1e308 },
  { shownAt: '-271821-04-20T00:00:00.000Z', activeMs: -1 },
  { activeMs: NaN },
  { baseRevision: HTML },
  { baseRevision: -1 },
];
