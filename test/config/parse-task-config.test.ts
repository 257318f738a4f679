import { expect } from '@open-wc/testing';
import { parseTaskConfig, TaskConfigError } from '../../src/config/index.js';
import type { Diagnostic } from '../../src/core/diagnostic.js';

const TASK = `annotation_task_name: Test
data_files: [items.json]
`;
const RADIO = `  - annotation_type: radio
    name: quality
    description: How good is it?
    labels: [Good, Bad]
`;

/** Everything that is said about a config, whether it can be run or not. */
function diagnose(source: unknown): readonly Diagnostic[] {
  try {
    return parseTaskConfig(source, { filename: 'task.yaml' }).diagnostics;
  } catch (error) {
    if (error instanceof TaskConfigError) return error.diagnostics;
    throw error;
  }
}

/** `line:column severity code` of each. */
function places(source: unknown): string[] {
  return diagnose(source).map(({ severity, code, line, column }) => `${String(line)}:${String(column)} ${severity} ${code}`);
}

describe('parseTaskConfig', () => {
  it('fills in every default, in camelCase, frozen, as plain JSON', () => {
    const { config, diagnostics } = parseTaskConfig(`${TASK}annotation_schemes:\n${RADIO}`);
    expect(diagnostics).to.deep.equal([]);
    expect(config).to.deep.equal({
      annotationTaskName: 'Test',
      annotationInstructions: null,
      dataFiles: ['items.json'],
      itemProperties: { idKey: 'id', textKey: 'text' },
      htmlLayout: null,
      display: [],
      annotationSchemes: [
        {
          type: 'radio',
          name: 'quality',
          description: 'How good is it?',
          required: false,
          labels: [
            { name: 'Good', value: 'Good' },
            { name: 'Bad', value: 'Bad' },
          ],
        },
      ],
      annotationPerInstance: null,
      instancesPerAnnotator: null,
      assignmentStrategy: 'fixed_order',
      randomSeed: 0,
      allowSkip: false,
      skipReasonRequired: false,
      allowEmptySubmission: false,
      allowAllUsers: true,
      authorizedUsers: [],
      port: 8000,
    });
    expect(JSON.parse(JSON.stringify(config))).to.deep.equal(config);
    expect(Object.isFrozen(config.annotationSchemes[0])).to.equal(true);
  });

  it('reads the same task from YAML, JSON text and a parsed value', () => {
    const value = { annotation_task_name: 'T', annotation_schemes: [{ annotation_type: 'text', name: 'why', description: 'Why?' }] };
    const fromValue = parseTaskConfig(value).config;
    expect(parseTaskConfig(JSON.stringify(value)).config).to.deep.equal(fromValue);
    expect(
      parseTaskConfig(
        '\uFEFFannotation_task_name: T\r\nannotation_schemes:\r\n- {annotation_type: text, name: why, description: "Why?"}\r\n',
      ).config,
    ).to.deep.equal(fromValue);
  });

  it('reads shortcuts, tooltips and colours in the order of the labels too, and digits where they are only wanted', () => {
    const labelsOf = (lines: string) => {
      const [scheme] = parseTaskConfig(`${TASK}annotation_schemes:\n${RADIO}${lines}`).config.annotationSchemes;
      return scheme?.type === 'radio' ? scheme.labels.map(({ shortcut, tooltip }) => [shortcut, tooltip]) : [];
    };
    expect(labelsOf('    keyboard_shortcuts: [g, b]\n    tooltips: [Fine, null]\n')).to.deep.equal([
      ['g', 'Fine'],
      ['b', undefined],
    ]);
    expect(labelsOf('    keyboard_shortcuts: true\n')).to.deep.equal([
      ['1', undefined],
      ['2', undefined],
    ]);
    expect(places(`${TASK}annotation_schemes:\n${RADIO}    keyboard_shortcuts: [a, b, c]\n`)).to.deep.equal(['8:25 warning unknown-label']);
  });

  it('reads every form of labels into one', () => {
    const { config } = parseTaskConfig(`${TASK}annotation_schemes:
  - annotation_type: radio
    name: forms
    labels:
      - Plain
      - Yes
      - 1.0
      - { name: Full, tooltip: All of it, key_value: F, color: '#f00' }
      - { label: Shown, value: 7 }
      - name: Mapped
    keyboard_shortcuts: { Plain: p, Mapped: 9 }
    tooltips: { Mapped: From the map }
`);
    expect(config.annotationSchemes[0]).to.have.deep.property('labels', [
      { name: 'Plain', value: 'Plain', shortcut: 'p' },
      { name: 'Yes', value: 'Yes' },
      { name: '1.0', value: 1 },
      { name: 'Full', value: 'Full', tooltip: 'All of it', shortcut: 'f', color: '#f00' },
      { name: 'Shown', value: 7 },
      { name: 'Mapped', value: 'Mapped', tooltip: 'From the map', shortcut: '9' },
    ]);
  });

  it('shows the text of a label that has a name too, and stores the name as the value', () => {
    const { config, diagnostics } = parseTaskConfig(`${TASK}annotation_schemes:
  - annotation_type: radio
    name: kind
    labels:
      - { name: bug, text: a bug, key_value: b }
      - { name: feature, label: A feature, value: 2 }
    tooltips: { bug: It is broken, A feature: It is missing }
  - { annotation_type: text, name: why, show_if: { field: kind, value: bug } }
`);
    expect(diagnostics).to.deep.equal([]);
    expect(config.annotationSchemes[0]).to.have.deep.property('labels', [
      { name: 'a bug', value: 'bug', tooltip: 'It is broken', shortcut: 'b' },
      { name: 'A feature', value: 2, tooltip: 'It is missing' },
    ]);
  });

  it('knows labels by their names as written where maps speak of them', () => {
    const { config, diagnostics } = parseTaskConfig(`${TASK}annotation_schemes:
  - annotation_type: radio
    name: number
    labels: [2.50, 007, True, ~x, 0x1F]
    keyboard_shortcuts: { 2.50: a, 007: b, True: c, 0x1F: d }
  - annotation_type: radio
    name: keyed
    labels: { 1.0: one, 1.5: one and a half }
`);
    expect(diagnostics).to.deep.equal([]);
    const [number, keyed] = config.annotationSchemes;
    expect(number?.type === 'radio' && number.labels.map(({ name, shortcut }) => [name, shortcut])).to.deep.equal([
      ['2.50', 'a'],
      ['007', 'b'],
      ['True', 'c'],
      ['~x', undefined],
      ['0x1F', 'd'],
    ]);
    expect(keyed?.type === 'radio' && keyed.labels.map(({ name, tooltip }) => [name, tooltip])).to.deep.equal([
      ['1.0', 'one'],
      ['1.5', 'one and a half'],
    ]);
  });

  it('takes other spellings of scheme types, a line without steps for vas, and the word null as a label', () => {
    const { config, diagnostics } = parseTaskConfig(`${TASK}annotation_schemes:
  - { annotation_type: checkbox, name: a, labels: [null, none] }
  - { annotation_type: dropdown, name: b, labels: [x, y] }
  - { annotation_type: textarea, name: c }
  - { annotation_type: vas, name: d, min_value: 0, max_value: 1, left_label: No, right_label: Yes }
`);
    expect(diagnostics).to.deep.equal([]);
    const [a, b, c, d] = config.annotationSchemes;
    expect(a).to.deep.include({
      type: 'multiselect',
      labels: [
        { name: 'null', value: 'null' },
        { name: 'none', value: 'none' },
      ],
    });
    expect(b).to.include({ type: 'select' });
    expect(c).to.include({ type: 'text', textarea: true });
    expect(d).to.include({ type: 'slider', step: 0.001, showValue: false, minLabel: 'No', maxLabel: 'Yes' });
  });

  it('leaves out what asks for labels that only Potato has, and asks the rest', () => {
    const source = `${TASK}annotation_schemes:\n  - { annotation_type: select, name: a, use_predefined_labels: country }\n${RADIO}`;
    const { config, diagnostics } = parseTaskConfig(source);
    expect(config.annotationSchemes.map(({ type }) => type)).to.deep.equal(['custom', 'radio']);
    expect(diagnostics.map(({ code }) => code)).to.deep.equal(['inert-key']);
  });

  it('points at keys that YAML makes numbers of', () => {
    expect(places(`${TASK}annotation_schemes:\n${RADIO}    keyboard_shortcuts: {2.50: g}\n`)).to.deep.equal(['8:26 warning unknown-label']);
  });

  it('takes the spellings of overlap, quota and required that Potato has', () => {
    const { config } = parseTaskConfig(`${TASK}num_annotators_per_item: 3
max_annotations_per_user: "40"
assignment_strategy: { name: least_annotated }
annotation_schemes:
  - { annotation_type: text, name: a, label_requirement: { required: yes } }
  - { annotation_type: text, name: b, required: "off" }
`);
    expect(config.annotationPerInstance).to.equal(3);
    expect(config.instancesPerAnnotator).to.equal(40);
    expect(config.assignmentStrategy).to.equal('least_annotated');
    expect(config.annotationSchemes.map(({ required }) => required)).to.deep.equal([true, false]);
    expect(parseTaskConfig(`${TASK}annotation_per_instance: -1\nannotation_schemes:\n${RADIO}`).config.annotationPerInstance).to.equal(
      null,
    );
  });

  it('lets an empty item be submitted only where every scheme says that it is optional', () => {
    const empty = (schemes: string) => parseTaskConfig(`${TASK}annotation_schemes:\n${schemes}`).config.allowEmptySubmission;
    expect(empty('  - { annotation_type: text, name: a, required: false }\n')).to.equal(true);
    expect(empty(`${RADIO}  - { annotation_type: text, name: a, required: false }\n`)).to.equal(false);
  });

  const cases: readonly (readonly [what: string, source: string, expected: readonly string[]])[] = [
    ['broken YAML', 'annotation_task_name: "x\nb: 1\n', ['2:1 error yaml-syntax']],
    ['an empty file', '', ['1:1 error not-a-mapping']],
    ['a list', '- a\n', ['1:1 error not-a-mapping']],
    ['no schemes', TASK, ['1:1 error missing-schemes']],
    ['a scheme without a name', `${TASK}annotation_schemes:\n  - annotation_type: text\n`, ['4:5 error missing-name']],
    ['two schemes of one name', `${TASK}annotation_schemes:\n${RADIO}${RADIO}`, ['9:11 error duplicate-scheme-name']],
    ['a misspelt type', `${TASK}annotation_schemes:\n  - { annotation_type: radoi, name: x }\n`, ['4:24 error unknown-scheme-type']],
    ['an unknown type', `${TASK}annotation_schemes:\n  - { annotation_type: telepathy, name: x }\n`, ['4:24 warning unknown-scheme-type']],
    [
      'a type of Potato without an element',
      `${TASK}annotation_schemes:\n  - { annotation_type: image_annotation, name: x }\n`,
      ['4:24 warning unsupported-scheme-type'],
    ],
    ['no type', `${TASK}annotation_schemes:\n  - { name: x }\n`, ['4:5 error missing-scheme-type']],
    ['missing labels', `${TASK}annotation_schemes:\n  - annotation_type: radio\n    name: x\n`, ['4:5 error missing-labels']],
    ['empty labels', `${TASK}annotation_schemes:\n  - annotation_type: radio\n    name: x\n    labels: []\n`, ['6:5 error missing-labels']],
    [
      'doubled labels',
      `${TASK}annotation_schemes:\n  - annotation_type: radio\n    name: x\n    labels: [A, B, A]\n`,
      ['6:20 error duplicate-label'],
    ],
    [
      'a label without a name',
      `${TASK}annotation_schemes:\n  - annotation_type: radio\n    name: x\n    labels: [A, {color: red}]\n`,
      ['6:17 error missing-label-name'],
    ],
    [
      'a misspelt key',
      `annotation_task_nmae: x\nannotation_schemes:\n${RADIO}`,
      ['1:1 warning unknown-key', '1:1 warning missing-task-name'],
    ],
    ['a misspelt key of a scheme', `${TASK}annotation_schemes:\n${RADIO}    tooltip: {Good: x}\n`, ['8:5 warning unknown-key']],
    ['a key that does nothing', `${TASK}server_name: localhost\nannotation_schemes:\n${RADIO}`, ['3:1 warning inert-key']],
    ['a doubled key', `${TASK}port: 1\nport: 2\nannotation_schemes:\n${RADIO}`, ['4:1 warning duplicate-key']],
    ['a limit that cannot be guessed', `${TASK}annotation_per_instance: two\nannotation_schemes:\n${RADIO}`, ['3:26 error wrong-type']],
    ['an overlap of nobody', `${TASK}annotation_per_instance: 0\nannotation_schemes:\n${RADIO}`, ['3:26 error wrong-type']],
    [
      'two spellings that disagree',
      `${TASK}annotation_per_instance: 2\nnum_annotators_per_item: 3\nannotation_schemes:\n${RADIO}`,
      ['4:26 warning conflicting-keys'],
    ],
    [
      'a name that no scheme can have',
      `${TASK}annotation_schemes:\n  - {annotation_type: text, name: __proto__}\n`,
      ['4:35 error reserved-name'],
    ],
    [
      'a part of label_requirement that does nothing',
      `${TASK}annotation_schemes:\n${RADIO}    label_requirement: {required_label: Good}\n`,
      ['8:25 warning inert-key'],
    ],
    [
      'the Enter key on a label',
      `${TASK}annotation_schemes:\n${RADIO}    keyboard_shortcuts: {Good: Enter}\n`,
      ['8:32 warning reserved-shortcut'],
    ],
    [
      'a winner that is none',
      `${TASK}annotation_schemes:\n  - {annotation_type: pairwise, name: p, labels: [{name: A, winner: bb}, B]}\n`,
      ['4:69 error wrong-type'],
    ],
    ['a second document', `---\n${TASK}---\na: 1\n`, ['4:1 error several-documents']],
    ['a value of the wrong type', `${TASK}allow_skip: perhaps\nannotation_schemes:\n${RADIO}`, ['3:13 warning wrong-type']],
    [
      'one key for two labels',
      `${TASK}annotation_schemes:\n${RADIO}    keyboard_shortcuts: {Good: g, Bad: G}\n`,
      ['8:40 warning shared-shortcut'],
    ],
    ['a shortcut for no label', `${TASK}annotation_schemes:\n${RADIO}    keyboard_shortcuts: {Godo: g}\n`, ['8:26 warning unknown-label']],
    [
      'a shortcut that is no key',
      `${TASK}annotation_schemes:\n${RADIO}    keyboard_shortcuts: {Good: good}\n`,
      ['8:32 warning unknown-shortcut'],
    ],
    [
      'a shortcut of the task',
      `${TASK}annotation_schemes:\n${RADIO}    keyboard_shortcuts: {Good: "?"}\n`,
      ['8:33 warning reserved-shortcut'],
    ],
    [
      'limits that no text fits',
      `${TASK}annotation_schemes:\n  - {annotation_type: text, name: t, min_length: 9, max_length: 3}\n`,
      ['4:50 error contradictory-limits'],
    ],
    [
      'a label that says no winner',
      `${TASK}annotation_schemes:\n  - {annotation_type: pairwise, name: p, labels: [A, B, Perhaps]}\n`,
      ['4:57 warning ambiguous-winner'],
    ],
    [
      'a pairwise mode without an element',
      `${TASK}annotation_schemes:\n  - {annotation_type: pairwise, name: p, mode: bracket}\n`,
      ['4:48 warning unsupported-mode'],
    ],
    [
      'one pairwise label',
      `${TASK}annotation_schemes:\n  - {annotation_type: pairwise, name: p, labels: [A]}\n`,
      ['4:42 error label-count'],
    ],
  ];
  for (const [what, source, expected] of cases) {
    it(`names the place of ${what}`, () => {
      expect(places(source)).to.deep.equal(expected);
    });
  }

  it('names the key that was meant', () => {
    expect(diagnose(`${TASK}annotation_scheme: []\n`)[0]?.message).to.contain('“annotation_schemes”');
    expect(diagnose(`${TASK}alow_skip: true\nannotation_schemes:\n${RADIO}`)[0]?.message).to.contain('“allow_skip”');
  });

  it('has all problems of a file at once, and the first of them in its message', () => {
    const source = `annotation_schemes:\n  - annotation_type: radio\n  - name: x\n    annotation_type: radio\n`;
    expect(() => parseTaskConfig(source, { filename: 'task.yaml' })).to.throw(TaskConfigError, 'task.yaml:2:5');
    expect(diagnose(source).filter(({ severity }) => severity === 'error').length).to.equal(2);
  });

  it('has no positions for a value that was parsed elsewhere', () => {
    const [diagnostic] = diagnose({ annotation_task_name: 'T', annotation_schemes: [{ annotation_type: 'radio', name: 'x' }] });
    expect(diagnostic).to.include({ code: 'missing-labels', filename: 'task.yaml' }).and.not.have.property('line');
  });

  it('keeps a scheme that it has no element for as it was written', () => {
    const { config } = parseTaskConfig(
      `${TASK}annotation_schemes:\n  - { annotation_type: image_annotation, name: x, size: 5, required: true }\n`,
    );
    expect(config.annotationSchemes[0]).to.deep.equal({
      type: 'custom',
      name: 'x',
      description: '',
      required: true,
      annotationType: 'image_annotation',
      options: { annotation_type: 'image_annotation', name: 'x', size: 5, required: true },
    });
  });

  it('survives anchors that unfold without end, and names that belong to objects', () => {
    const bomb = Array.from(
      { length: 30 },
      (_, index) => `a${String(index)}: &a${String(index)} [${index === 0 ? 'x' : `*a${String(index - 1)}, *a${String(index - 1)}`}]`,
    );
    expect(places(bomb.join('\n'))).to.deep.equal(['1:1 error too-large']);
    const { config } = parseTaskConfig(`${TASK}__proto__: { allow_skip: true }\nannotation_schemes:\n${RADIO}`);
    expect(config.allowSkip).to.equal(false);
    expect(Object.hasOwn(Object.prototype, 'allow_skip')).to.equal(false);
    expect(diagnose(`${TASK}__proto__: { allow_skip: true }\nannotation_schemes:\n${RADIO}`)[0]).to.include({
      code: 'unknown-key',
      line: 3,
    });
  });

  it('keeps labels as they are written behind an alias, and gives numbers beyond JSON by name', () => {
    const { config } = parseTaskConfig(`${TASK}annotation_schemes:
  - { annotation_type: radio, name: one, labels: &scale [1.0, 2.0, .inf] }
  - { annotation_type: radio, name: two, labels: *scale }
`);
    const labels = [
      { name: '1.0', value: 1 },
      { name: '2.0', value: 2 },
      { name: '.inf', value: '.inf' },
    ];
    for (const scheme of config.annotationSchemes) expect(scheme).to.have.deep.property('labels', labels);
  });

  it('gives digits in order to labels that ask for no key, and takes none from those that do', () => {
    const { config } = parseTaskConfig(
      `${TASK}annotation_schemes:\n${RADIO}    sequential_key_binding: true\n    keyboard_shortcuts: {Bad: 1}\n`,
    );
    expect(config.annotationSchemes[0]).to.have.deep.property('labels', [
      { name: 'Good', value: 'Good' },
      { name: 'Bad', value: 'Bad', shortcut: '1' },
    ]);
  });

  it('finds data files beside the config, in its task directory, or at an address', () => {
    const files = (directory: string) =>
      parseTaskConfig({
        annotation_task_name: 'T',
        task_dir: directory,
        data_files: ['a.json', '/b.json', { path: 'c.csv' }],
        annotation_schemes: [{ annotation_type: 'text', name: 't' }],
      }).config.dataFiles;
    expect(files('.')).to.deep.equal(['a.json', '/b.json', 'c.csv']);
    expect(files('./data/')).to.deep.equal(['data/a.json', '/b.json', 'data/c.csv']);
    expect(files('../d')).to.deep.equal(['../d/a.json', '/b.json', '../d/c.csv']);
    expect(files('/d')).to.deep.equal(['/d/a.json', '/b.json', '/d/c.csv']);
  });

  it('refuses a value that goes round in a circle', () => {
    const circle: Record<string, unknown> = {};
    circle['annotation_schemes'] = [circle];
    expect(diagnose(circle).map(({ code }) => code)).to.deep.equal(['too-large']);
  });

  it('follows merge keys as Potato’s parser does', () => {
    const { config } = parseTaskConfig(`${TASK}annotation_schemes:
  - &first { annotation_type: radio, name: one, labels: [A, B] }
  - { <<: *first, name: two }
`);
    expect(config.annotationSchemes.map(({ name, type }) => [name, type])).to.deep.equal([
      ['one', 'radio'],
      ['two', 'radio'],
    ]);
  });
});
