/** Items as objects that a page gives: of any kind and size, of getters that throw or change, of proxies that come to an end. */
import type { Item } from '../../../src/core/item.js';

export interface HostileItem {
  readonly name: string;
  readonly item: () => Item;
  readonly comesTo: 'item' | 'error';
  /** Keys of the config beside a comparison. */
  readonly config?: Readonly<Record<string, unknown>>;
}

const pair = { id: '1', text: 'What?', response_a: 'one', response_b: 'other' };
const CALL = '__ran()';

function changing(): Item {
  let asked = 0;
  return {
    ...pair,
    get response_a() {
      asked += 1;
      return asked % 2 === 0 ? `javascript:${CALL}` : 'a.png';
    },
    response_b: 'b.png',
  };
}

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level += 1) value = wrap(value);
  return value;
}

function revoked(): Item {
  const { proxy, revoke } = Proxy.revocable({ ...pair }, {});
  revoke();
  return proxy;
}

function nothingInherited(): Item {
  const item: Record<string, unknown> = { ...pair };
  Reflect.setPrototypeOf(item, null);
  return item;
}

/** Own keys, of any name. */
const ofPrototypes = (): Item =>
  Object.fromEntries<unknown>([
    ...Object.entries(pair),
    ['id', '__proto__'],
    ['__proto__', { polluted: 1 }],
    ['constructor', { prototype: { polluted: 1 } }],
    ...['toString', 'hasOwnProperty', 'then'].map((key) => [key, 'x'] as const),
  ]);
const inList = (inner: unknown) => [inner];
const inMapping = (inner: unknown) => ({ a: inner, b: 'x' });
const repeated = (text: string, length: number) => text.repeat(Math.ceil(length / text.length)).slice(0, length);
const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));
const SPAN = { annotation_schemes: [{ annotation_type: 'span', name: 'parts', description: 'Mark', labels: ['Odd'] }] };

export const ITEMS: readonly HostileItem[] = [
  {
    name: 'a getter that throws',
    item: () => ({
      ...pair,
      get x() {
        throw new Error('no');
      },
    }),
    comesTo: 'error',
  },
  {
    name: 'a response that throws',
    item: () =>
      Object.defineProperty({ ...pair }, 'response_a', {
        enumerable: true,
        get: () => {
          throw new Error('no');
        },
      }),
    comesTo: 'error',
  },
  { name: 'a getter that changes', item: changing, comesTo: 'item' },
  {
    name: 'a proxy that has no keys',
    item: () =>
      new Proxy(
        { ...pair },
        {
          ownKeys: () => {
            throw new Error('no');
          },
        },
      ),
    comesTo: 'error',
  },
  { name: 'a proxy that has come to an end', item: revoked, comesTo: 'error' },
  {
    name: 'a proxy of always new objects',
    item: () => {
      const endless: object = new Proxy(
        {},
        {
          ownKeys: () => ['a', 'b'],
          getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true, value: 1 }),
          get: () => endless,
        },
      );
      return { ...pair, x: endless };
    },
    comesTo: 'item',
  },
  {
    name: 'what says it is JSON',
    item: () => ({
      ...pair,
      text: {
        toJSON: () => {
          throw new Error('no');
        },
      },
      x: { toString: () => CALL, valueOf: () => CALL },
    }),
    comesTo: 'item',
  },
  {
    name: 'symbols, functions and numbers beyond',
    item: () => ({ ...pair, x: Symbol('x'), y: () => CALL, z: 10n ** 30n, n: NaN, d: new Date(NaN), m: new Map([[1, 2]]) }),
    comesTo: 'item',
  },
  {
    name: 'a circle',
    item: () => {
      const circle: Record<string, unknown> = { ...pair };
      circle['x'] = circle;
      circle['text'] = [circle];
      return circle;
    },
    comesTo: 'item',
  },
  { name: 'a list of four thousand million places', item: () => ({ ...pair, text: new Array(4_294_967_295) }), comesTo: 'item' },
  { name: 'no prototype', item: () => nothingInherited(), comesTo: 'item' },
  {
    name: 'keys of prototypes',
    item: ofPrototypes,
    comesTo: 'item',
  },
  {
    name: 'lists of 10,000 levels',
    item: () => ({ ...pair, text: nested(10_000, inList), response_a: nested(10_000, inList), x: nested(100_000, inList) }),
    comesTo: 'item',
  },
  {
    name: 'mappings of 10,000 levels',
    item: () => ({ ...pair, text: nested(10_000, inMapping), response_b: nested(10_000, inMapping) }),
    comesTo: 'item',
  },
  {
    name: 'a list of 100,000 entries',
    item: () => ({ ...pair, text: many(100_000, (index) => `entry ${String(index)}`) }),
    comesTo: 'item',
  },
  { name: 'lists of lists of 100,000 entries', item: () => ({ ...pair, text: many(300, () => many(300, String)) }), comesTo: 'item' },
  {
    name: 'a mapping of 50,000 keys',
    item: () => ({ ...pair, text: Object.fromEntries(many(50_000, (index) => [`key ${String(index)}`, `value ${String(index)}`])) }),
    comesTo: 'item',
  },
  {
    name: 'a conversation of 8,000 turns',
    item: () => ({ ...pair, text: many(8_000, (index) => ({ role: 'user', content: `**turn** ${String(index)}` })) }),
    comesTo: 'item',
  },
  {
    name: 'two conversations of 1,000 turns',
    item: () => ({
      ...pair,
      response_a: many(1_000, (index) => ({ role: 'user', content: `turn ${String(index)}` })),
      response_b: many(1_000, (index) => ({ role: 'user', content: `turns ${String(index)}` })),
    }),
    comesTo: 'item',
  },
  {
    name: 'a dialogue of 12,000 lines',
    item: () => ({ ...pair, text: repeated('User: hi there\n', 180_000) }),
    config: { instance_display: { fields: [{ key: 'text', type: 'dialogue' }] } },
    comesTo: 'item',
  },
  {
    name: '5,000 fields',
    item: () => ({ ...Object.fromEntries(many(5_000, (index) => [`a_${String(index)}_b`, 'x'])), ...pair }),
    comesTo: 'item',
  },
  {
    name: '60,000 words on each side',
    item: () => ({
      ...pair,
      response_a: repeated('some words that repeat ', 360_000),
      response_b: repeated('some word that repeats ', 360_000),
    }),
    comesTo: 'item',
  },
  {
    name: 'a line of two million characters',
    item: () => ({ ...pair, response_a: repeated('word ', 2_000_000), response_b: repeated('word', 1_000_000) }),
    comesTo: 'item',
  },
  { name: '300,000 empty lines', item: () => ({ ...pair, response_a: '\n'.repeat(300_000) }), comesTo: 'item' },
  {
    name: 'marks upon marks',
    item: () => ({ ...pair, text: repeated('\u0345', 200_000), response_a: repeated('\u202E\u2066a', 200_000) }),
    comesTo: 'item',
  },
  {
    name: 'a text to mark of 360,000 characters',
    item: () => ({ ...pair, text: repeated('words to mark ', 360_000) }),
    config: SPAN,
    comesTo: 'item',
  },
  ...(
    [
      ['lists in quotations in lists', repeated('> - > - > a\n', 195_000)],
      ['paragraphs of signs', repeated('*a _b [c\n\n', 100_000)],
      ['links without an end', repeated('[a](\n\n', 90_000)],
      ['formulas without an end', repeated('$a\n\n', 70_000)],
      ['code of one word', `\`\`\`php\n${repeated('Aa ', 20_000)}\n\`\`\`\n`.repeat(9)],
      ['code of pointers', `\`\`\`cpp\n${repeated('* a\n', 20_000)}\`\`\`\n`.repeat(9)],
      ['code of short words', `\`\`\`typescript\n${repeated(`${'_'.repeat(900)};\n`, 19_000)}\`\`\`\n`.repeat(9)],
      ['a matrix that fills up', `$$\\begin{matrix}${'a & '.repeat(600)}${'\\\\'.repeat(600)}\\end{matrix}$$`],
      ['formulas of formulas', `$$${'\\sqrt{'.repeat(59)}a${'}'.repeat(59)}$$\n\n`.repeat(100)],
      ['formulas that define themselves', '$\\def\\a{\\a\\a}\\a$ $\\def\\b{\\b}\\b$\n\n'.repeat(500)],
    ] as const
  ).map(([name, text]): HostileItem => ({
    name: `Markdown: ${name}`,
    item: () => ({ ...pair, text, response_a: text }),
    config: { formats: { text: 'markdown', response_a: 'markdown' } },
    comesTo: 'item',
  })),
  ...(
    [
      ['1 MB of elements', '<b>a</b>'.repeat(120_000)],
      ['1 MB of fields', `<p>${'{{text}}'.repeat(120_000)}</p>`],
      ['1 MB of text', `<p>${'x '.repeat(490_000)}</p>`],
      ['1 MB of attributes', `<p ${many(100_000, (index) => `a${String(index)}=1`).join(' ')}>x</p>`],
      ['1 MB of an address', `<img src="data:image/png;base64,${'A'.repeat(990_000)}" alt="x"><p>{{text}}</p>`],
      ['1 MB of one style', `<p style="${'color: red;'.repeat(90_000)}">{{text}}</p>`],
      ['1 MB of a comment', `<!--${'x'.repeat(990_000)}--><p>{{text}}</p>`],
      ['10,000 elements within each other', `${'<div>'.repeat(10_000)}x`],
      ['10,000 formats within each other', `${'<b><i>'.repeat(5_000)}{{text}}`],
      ['columns within columns', `${'<div style="column-count: 2">'.repeat(30)}${'x '.repeat(4000)}{{text}}`],
      [
        'formats that are opened again and again',
        `<p>${many(190, (index) => `<b class="c${String(index)}">`).join('')}</p>${'<p>x'.repeat(9000)}`,
      ],
      ['lists within lists around a long word', `${'<ul><li>'.repeat(99)}${'x'.repeat(99_000)}{{text}}`],
      ['as much as a layout may have', '<p>{{text}}</p>'.repeat(4_900)],
    ] as const
  ).map(([name, html]): HostileItem => ({ name: `a layout: ${name}`, item: () => pair, config: { html_layout: html }, comesTo: 'item' })),
];
