/** Configs as texts: what YAML can be made to do. */
const CALL = '__ran()';
const SCHEME = '{annotation_type: radio, name: r, description: d, labels: [a, b]}';
const WHOLE = `annotation_task_name: t\nannotation_schemes: [${SCHEME}]\n`;
const aliases = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];

/** With what comes of each: a task, or an error that says what is wrong. */
export const CONFIGS: readonly (readonly [name: string, text: string, comesTo: 'item' | 'error'])[] = [
  [
    'keys of prototypes',
    `${WHOLE}__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\ntoString: x\nhasOwnProperty: x\n`,
    'item',
  ],
  [
    'prototypes by a merge key',
    `base: &b {__proto__: {polluted: 1}, polluted: 1}\n<<: *b\nannotation_task_name: t\nannotation_schemes: [{<<: *b, annotation_type: radio, name: r, description: d, labels: [a, b]}]\n`,
    'item',
  ],
  ['a scheme called __proto__', WHOLE.replace('name: r', 'name: __proto__'), 'error'],
  ['a scheme called constructor', WHOLE.replace('name: r', 'name: constructor'), 'item'],
  ['labels of prototypes', WHOLE.replace('[a, b]', '[__proto__, constructor, {name: toString, value: __proto__}]'), 'item'],
  ['a type of prototypes', WHOLE.replace('radio', 'constructor'), 'item'],
  ['a type that is HTML', WHOLE.replace('radio', `"<img src=x onerror=${CALL}>"`), 'item'],
  [
    'nine times nine times nine',
    `a: &a [x,x,x,x,x,x,x,x,x]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']
      .map(
        (name, index) =>
          `${name}: &${name} [${Array(9)
            .fill(`*${aliases[index] ?? ''}`)
            .join(',')}]`,
      )
      .join('\n')}\n${WHOLE}`,
    'error',
  ],
  [
    'merges of merges',
    `a0: &a0 {${Array.from({ length: 1000 }, (_, index) => `k${String(index)}: 1`).join(',')}}\n${Array.from(
      { length: 300 },
      (_, index) =>
        `a${String(index + 1)}: &a${String(index + 1)} {<<: [${Array(100)
          .fill(`*a${String(index)}`)
          .join(',')}]}`,
    ).join('\n')}\n${WHOLE}`,
    'error',
  ],
  ['an alias within what it stands for', `a: &a [*a]\n${WHOLE}`, 'error'],
  ['an alias that stands for nothing', `a: *a\n${WHOLE}`, 'error'],
  ['a function', `a: !!js/function "function () { ${CALL} }"\n${WHOLE}`, 'error'],
  ['a regular expression', `a: !!js/regexp /(a+)+$/\n${WHOLE}`, 'error'],
  ['a program of Python', `a: !!python/object/apply:os.system [${CALL}]\n${WHOLE}`, 'error'],
  ['a tag of its own', `a: !<tag:trap.example,2026:x> x\n${WHOLE}`, 'error'],
  ['a set', `a: !!set {b, c}\n${WHOLE}`, 'error'],
  ['a directive', `%TAG ! tag:trap.example,2026:\n---\na: !x y\n${WHOLE}`, 'error'],
  ['two documents', `${WHOLE}---\n${WHOLE}`, 'error'],
  ['100 levels', `a: ${'['.repeat(100)}${']'.repeat(100)}\n${WHOLE}`, 'error'],
  ['10,000 levels', `a: ${'{a: '.repeat(10_000)}`, 'error'],
  ['10,000 levels of lines', '- '.repeat(10_000), 'error'],
  ['100,000 aliases', `a: &a x\nb: [${'*a,'.repeat(100_000)}]\n${WHOLE}`, 'item'],
  ['numbers beyond all', WHOLE.replace('[a, b]', `[${'9'.repeat(400)}, 1e999, .inf, -.inf, .nan, 0x${'f'.repeat(300)}]`), 'item'],
  ['a million digits', `annotation_per_instance: ${'9'.repeat(1_000_000)}\n${WHOLE}`, 'error'],
  ['a key of 500 KB', `"${'k'.repeat(500_000)}": 1\n${WHOLE}`, 'item'],
  ['a text of 50,000 lines', `annotation_instructions: |\n${'  x\n'.repeat(50_000)}${WHOLE}`, 'item'],
  ['100,000 comments', `${'# x\n'.repeat(100_000)}${WHOLE}`, 'item'],
  [
    '5,000 schemes',
    `annotation_task_name: t\nannotation_schemes:\n${Array.from({ length: 5_000 }, (_, index) => `- ${SCHEME.replace('name: r', `name: r${String(index)}`)}`).join('\n')}`,
    'error',
  ],
  ['a character that is none', `a: "\\0"\nb: \u0000\n${WHOLE}`, 'error'],
  ['half a character', `a: \uD800\n${WHOLE}`, 'item'],
  ['ampersands', '&'.repeat(100_000), 'error'],
  [
    'a pattern that no engine ends with',
    `annotation_task_name: t\nannotation_schemes:\n- {annotation_type: text, name: reason, description: d}\n- {annotation_type: radio, name: r, description: d, labels: [a, b], display_logic: {show_when: [{schema: reason, operator: matches, value: "^(a+)+$|(a|a)*b|a*a*a*a*a*a*b|(a?){99}a{99}$"}]}}\n`,
    'item',
  ],
];
