/** Files that are made to exhaust time or memory. What is asserted is how they end: a file that is not ended in bounded time ends the test run. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseItems, parseTaskConfig, TaskConfigError, type Diagnostic } from '../../src/config/index.js';

const TASK = 'annotation_task_name: T\n';
const RADIO = `${TASK}annotation_schemes:\n  - { annotation_type: radio, name: a, labels: [A, B] }\n`;
const MILLION = 1_000_000;
/** The most characters that are read. */
const WHOLE = 10 * MILLION;

function diagnose(source: string): readonly Diagnostic[] {
  try {
    return parseTaskConfig(source).diagnostics;
  } catch (error) {
    if (error instanceof TaskConfigError) return error.diagnostics;
    throw error;
  }
}

/** The text, over and over, up to the most characters that are read, or fewer where each of them takes long. */
function filled(text: string, room = WHOLE - RADIO.length - 100): string {
  return text.repeat(Math.floor(room / text.length));
}

function inOneLine(count: number, entry: (index: number) => string): string {
  return lines(count, entry).replaceAll('\n', ' ');
}

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n');
}

function schemes(count: number, scheme: (index: number) => string): string {
  return `${TASK}annotation_schemes:\n${lines(count, (index) => `  - { ${scheme(index)} }`)}\n`;
}

function labels(written: string, more = ''): string {
  return `${TASK}annotation_schemes:\n  - { annotation_type: radio, name: a, labels: ${written}${more} }\n`;
}

/** Aliases of aliases: each level is ten of the one before. */
function laughs(levels: number): string {
  const level = (index: number) =>
    `l${String(index)}: &l${String(index)} [${Array(10)
      .fill(`*l${String(index - 1)}`)
      .join(',')}]`;
  return `${TASK}l0: &l0 [ha]\n${lines(levels, (index) => level(index + 1))}\nannotation_schemes: *l${String(levels)}\n`;
}

/** What is said of each, by the code of the error; `undefined` where it can be run. */
const cases: readonly (readonly [what: string, code: string | undefined, source: () => string])[] = [
  ['aliases that unfold a billionfold', 'too-large', () => laughs(9)],
  ['aliases that unfold beyond all numbers', 'too-large', () => laughs(60)],
  ['an alias within what it stands for', 'too-large', () => `loop: &l [*l]\n${RADIO}`],
  ['a mapping that holds itself', 'too-large', () => '&r\nannotation_task_name: T\nannotation_schemes: [*r]\n'],
  [
    'a long text repeated by aliases',
    'too-large',
    () => `long: &l ${'x'.repeat(MILLION)}\n${RADIO}many: [${Array(40).fill('*l').join(',')}]\n`,
  ],
  [
    'merge keys that multiply',
    'yaml-syntax',
    () =>
      `base: &b {${inOneLine(3000, (index) => `k${String(index)}: 1,`)}}\n${lines(3000, (index) => `m${String(index)}: {<<: *b}`)}\n${RADIO}`,
  ],
  ['more characters than are read', 'too-large', () => 'x'.repeat(WHOLE + 1)],
  ['one text of ten million characters', undefined, () => `${RADIO}annotation_instructions: ${filled('x')}\n`],
  [
    'a text of hundreds of thousands of lines',
    undefined,
    () => `${RADIO}annotation_instructions: |\n${filled('  abcdefg\n', 3 * MILLION)}`,
  ],
  [
    'a folded text of hundreds of thousands of lines',
    undefined,
    () => `${RADIO}annotation_instructions: >-\n${filled('  a\n\n', 3 * MILLION)}`,
  ],
  ['ten million blanks', undefined, () => `${RADIO}${filled(' ')}`],
  ['millions of line breaks', undefined, () => `${filled('\n', 3 * MILLION)}${RADIO}`],
  ['a comment of ten million characters', undefined, () => `${RADIO}${filled('#')}`],
  ['a list of millions of values', 'too-large', () => `${RADIO}unknown:\n${filled('- a\n')}`],
  ['a key millions of times', 'too-large', () => `${RADIO}${filled('port: 1\n', 5 * MILLION)}`],
  ['millions of documents', 'too-large', () => filled('---\n', 3 * MILLION)],
  ['a thousand documents', 'several-documents', () => `a\n---\n`.repeat(1000)],
  ['a hundred thousand unknown keys', 'more-problems', () => `${RADIO}${lines(100_000, (index) => `anotation_task_${String(index)}: 1`)}`],
  ['flow lists without an end', 'yaml-syntax', () => filled('[')],
  ['flow mappings without an end', 'yaml-syntax', () => `${RADIO}x: ${filled('{a: ')}`],
  ['lists in lists, by dashes', 'yaml-syntax', () => filled('- ')],
  ['keys in keys', 'yaml-syntax', () => filled('? ')],
  ['mappings in mappings, by blanks', 'yaml-syntax', () => `${RADIO}${lines(2000, (index) => `${' '.repeat(index)}a:`)}`],
  ['a name of millions of characters', 'not-a-mapping', () => filled('&')],
  ['a quote without an end', 'yaml-syntax', () => `${RADIO}x: "${filled('\\')}`],
  ['a hundred thousand labels of one name', 'more-problems', () => labels(`[${Array(100_000).fill('same').join(',')}]`)],
  ['a hundred thousand labels without names', 'more-problems', () => labels(`[${Array(50_000).fill('{nam: x}').join(',')}]`)],
  [
    'tooltips of labels that are not there',
    'more-problems',
    () =>
      labels(
        `[${inOneLine(5000, (index) => `label${String(index)},`)}]`,
        `, tooltips: {${inOneLine(50_000, (index) => `lapel${String(index)}: x,`)}}`,
      ),
  ],
  [
    'long labels that are named again and again',
    'more-problems',
    () => `long: &l ${'x'.repeat(3000)}\n${labels(`[${Array(3000).fill('*l').join(',')}]`)}`,
  ],
  ['more schemes than anyone answers', 'too-large', () => schemes(20_000, (index) => `annotation_type: text, name: n${String(index)}`)],
  [
    'a thousand schemes that wait for each other',
    'display-cycle',
    () =>
      schemes(
        1000,
        (index) => `annotation_type: text, name: n${String(index)}, show_if: {field: n${String((index + 1) % 1000)}, value: x}`,
      ),
  ],
  ['a list of a hundred thousand wrong values', 'too-large', () => `${RADIO}authorized_users: [${Array(150_000).fill('1').join(',')}]\n`],
  [
    'a scale of a thousand million points',
    undefined,
    () => schemes(1, () => 'annotation_type: confidence, name: a, target_schema: a, scale_points: 1000000000, labels: [A, B]'),
  ],
  ['a folder of slashes', undefined, () => `${RADIO}task_dir: "${'/'.repeat(MILLION)}x"\ndata_files: [a]\n`],
  ['a number of a million digits', undefined, () => `${RADIO}port: ${'9'.repeat(MILLION)}\n`],
  ['a layout of open braces', undefined, () => `${RADIO}html_layout: "${'{{a'.repeat(MILLION)}"\n`],
  [
    'a regular expression that repeats without end',
    'display-logic',
    () =>
      schemes(
        2,
        (index) =>
          `annotation_type: text, name: n${String(index)}${index === 1 ? `, display_logic: {show_when: [{schema: n0, operator: matches, value: "${'(a{100}){100}'.repeat(1000)}"}]}` : ''}`,
      ),
  ],
  ['tags of other languages', 'yaml-syntax', () => `${RADIO}x: !!js/function "function () { throw 1; }"\n`],
];

describe('a hostile config', () => {
  for (const [what, code, source] of cases) {
    it(`ends with ${code ?? 'a task'}: ${what}`, () => {
      const diagnostics = diagnose(source());
      const errors = diagnostics.filter(({ severity }) => severity === 'error').map((diagnostic) => diagnostic.code);
      if (code === undefined) assert.deepEqual(errors, []);
      else assert.ok(errors.includes(code), errors.slice(0, 5).join(', ') || 'no error');
      assert.ok(diagnostics.length <= 2001, String(diagnostics.length));
      for (const { message } of diagnostics) assert.ok(message.length < 3000);
    });
  }

  it('reaches no prototype by the names of keys', () => {
    const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
    const everywhere = names.map((name) => `${name}: { polluted: true }`).join('\n');
    diagnose(`${everywhere}\n${RADIO}`);
    for (const name of names) {
      diagnose(
        `${TASK}item_properties: { ${name}: { polluted: true } }\nannotation_schemes: [{ annotation_type: ${name}, name: ${name} }]\n`,
      );
      const maps = `, tooltips: { ${name}: x }, keyboard_shortcuts: { ${name}: ${name} }, label_colors: { ${name}: red }`;
      const said = diagnose(labels(`[${name}, B]`, maps)).map(({ code }) => code);
      assert.deepEqual(said, ['unknown-shortcut'], name);
    }
    const { config } = parseTaskConfig(labels('{ __proto__: about it, constructor: { key_value: c } }'));
    const [scheme] = config.annotationSchemes;
    assert.deepEqual(scheme?.type === 'radio' && scheme.labels.map(({ name }) => name), ['__proto__', 'constructor']);
    const plain: Readonly<Record<string, unknown>> = {};
    assert.equal(plain['polluted'], undefined);
  });

  it('is refused as a value too, where it holds itself', () => {
    const loop: unknown[] = [];
    loop.push(loop);
    assert.throws(() => parseTaskConfig({ annotation_schemes: loop }), TaskConfigError);
  });
});

describe('hostile data', () => {
  const refused: readonly (readonly [what: string, source: () => string, filename: string])[] = [
    ['lists in lists', () => '['.repeat(MILLION), 'x.json'],
    ['rows that are no objects', () => `[${Array(MILLION).fill('1').join(',')}]`, 'x.json'],
    ['a million rows without ids', () => `[${Array(MILLION).fill('{}').join(',')}]`, 'x.json'],
    ['a hundred thousand lines that are no JSON', () => '{\n'.repeat(100_000), 'x.jsonl'],
    ['a quote without an end', () => `id,text\n1,"${'x\n'.repeat(MILLION)}`, 'x.csv'],
    ['a million columns of one name', () => `id,${'text,'.repeat(MILLION)}\n1\n`, 'x.csv'],
  ];
  for (const [what, source, filename] of refused) {
    it(`is refused with a few diagnostics: ${what}`, () => {
      assert.throws(
        () => parseItems(source(), { filename }),
        (error) => error instanceof TaskConfigError && error.diagnostics.length <= 51,
      );
    });
  }

  it('reaches no prototype by the names of fields', () => {
    const { items } = parseItems('[{ "id": "1", "text": "x", "__proto__": { "polluted": true }, "constructor": 1 }]');
    assert.equal(items.length, 1);
    const plain: Readonly<Record<string, unknown>> = {};
    assert.equal(plain['polluted'], undefined);
  });
});
