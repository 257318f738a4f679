import { expect } from '@open-wc/testing';
import { parseTaskConfig, TaskConfigError } from '../../src/config/index.js';
import type { MultirateScheme } from '../../src/schemes/multirate/multirate.answer.js';
import { multirateDefinition } from '../../src/schemes/multirate/multirate.definition.js';

const scheme: MultirateScheme = {
  type: 'multirate',
  name: 'steps',
  description: '',
  required: true,
  labels: [
    { name: 'Wrong', value: 'Wrong' },
    { name: 'Right', value: 'Right' },
  ],
  options: [],
  optionsFromData: 'trace.steps',
  shuffled: false,
  tables: 1,
  direction: 'across',
};
const forItem = (item: Readonly<Record<string, unknown>>, change: Partial<MultirateScheme> = {}) =>
  multirateDefinition.forItem?.({ ...scheme, ...change }, item) ?? scheme;

describe('the multirate definition', () => {
  it('takes its options from the item, whatever form they have there', () => {
    const steps = ['Search', { label: 'Book', tooltip: 'The cheapest' }, { name: 'pay', text: 'Pay' }, 7, null, 'Search', { odd: [] }];
    expect(forItem({ trace: { steps } }).options).to.deep.equal([
      { name: 'Search' },
      { name: 'Book', description: 'The cheapest' },
      { name: 'pay', label: 'Pay' },
      { name: '7' },
      { name: '5' },
      { name: 'Search (2)', label: 'Search' },
      { name: '7 (2)', label: '7' },
    ]);
    expect(forItem({ 'trace.steps': '["One", "Two"]' }).options).to.deep.equal([{ name: 'One' }, { name: 'Two' }]);
  });

  it('asks for nothing where the item has no options', () => {
    for (const item of [{}, { 'trace.steps': 'text' }, { 'trace.steps': {} }, { 'trace.steps': null }, { trace: [] }]) {
      const filled = forItem(item);
      expect(filled.options).to.deep.equal([]);
      expect(multirateDefinition.issues(filled, undefined)).to.deep.equal([]);
    }
  });

  it('does not let data that never ends stop the page', () => {
    expect(forItem({ 'trace.steps': Array.from({ length: 100_000 }, (_, index) => index) }).options.length).to.equal(500);
  });

  it('shuffles the options by the item, and the same whenever it is shown', () => {
    const options = Array.from({ length: 8 }, (_, index) => ({ name: String(index) }));
    const orderOf = (id: unknown) =>
      forItem({ id }, { optionsFromData: null, options, shuffled: true })
        .options.map(({ name }) => name)
        .join('');
    const orders = Array.from({ length: 20 }, (_, id) => orderOf(id));
    expect(new Set(orders).size).to.be.greaterThan(15);
    expect(orderOf(3)).to.equal(orders[3]);
    expect(orderOf(12n).length).to.equal(8);
    for (const order of orders) expect(Array.from(order).sort().join('')).to.equal('01234567');
  });

  it('reads only ratings of its options with its labels', () => {
    const filled = forItem({ 'trace.steps': ['One', '__proto__'] });
    const parse = (ratings: unknown) => multirateDefinition.parseAnswer({ ratings }, filled);
    expect(parse({ One: { label: 'Right', value: 'forged' }, Two: { label: 'Right' } })).to.deep.equal({
      ratings: { One: { label: 'Right', value: 'Right' } },
    });
    const hostile = parse(JSON.parse('{"__proto__": {"label": "Wrong", "value": "Wrong"}}'));
    expect(JSON.stringify(hostile)).to.equal('{"ratings":{"__proto__":{"label":"Wrong","value":"Wrong"}}}');
    for (const nothing of [undefined, null, [], 'text', {}, { One: 'Right' }, { One: { label: 'Great' } }]) {
      expect(parse(nothing)).to.equal(undefined);
    }
    expect(multirateDefinition.parseAnswer('text', filled)).to.equal(undefined);
  });

  it('counts what is missing where an answer is required', () => {
    const filled = forItem({ 'trace.steps': ['One', 'Two'] });
    expect(multirateDefinition.issues(filled, undefined)).to.deep.equal([{ code: 'value-missing' }]);
    const answer = { ratings: { One: { label: 'Right', value: 'Right' } } };
    expect(multirateDefinition.issues(filled, answer)).to.deep.equal([{ code: 'incomplete', missing: 1 }]);
    expect(multirateDefinition.issues({ ...filled, required: false }, answer)).to.deep.equal([]);
  });
});

describe('annotation_type: multirate', () => {
  const source = (rest: string) => `annotation_task_name: Test
annotation_schemes:
  - annotation_type: multirate
    name: quality
${rest}`;
  const parse = (rest: string) => {
    const { config, diagnostics } = parseTaskConfig(source(rest));
    const [read] = config.annotationSchemes;
    if (read?.type !== 'multirate') throw new Error('no multirate scheme');
    return { scheme: read, said: diagnostics.map(({ line, code }) => `${String(line)} ${code}`) };
  };
  const errors = (rest: string) => {
    try {
      parseTaskConfig(source(rest));
      return [];
    } catch (error) {
      if (!(error instanceof TaskConfigError)) throw error;
      return error.diagnostics.filter(({ severity }) => severity === 'error').map(({ line, code }) => `${String(line)} ${code}`);
    }
  };

  it('reads options and labels as lists of texts', () => {
    const { scheme: read, said } = parse(
      '    labels: ["1 - Poor", 2]\n    options: [Clarity, 3.50]\n    label_requirement: {required: true}\n',
    );
    expect(said).to.deep.equal([]);
    expect(read).to.deep.equal({
      type: 'multirate',
      name: 'quality',
      description: '',
      required: true,
      labels: [
        { name: '1 - Poor', value: '1 - Poor' },
        { name: '2', value: 2 },
      ],
      options: [{ name: 'Clarity' }, { name: '3.50' }],
      optionsFromData: null,
      shuffled: false,
      tables: 1,
      direction: 'across',
    });
  });

  it('reads options and labels as mappings, with explanations of both', () => {
    const { scheme: read, said } = parse(`    labels:
      - {name: Bad, value: 0, tooltip: Of no use, key_value: b}
      - name: Good
    options:
      - {name: clarity, label: Is it clear?, tooltip: Can it be followed?}
      - depth
    tooltips: {Good: Of use, depth: Is it enough?}
    sequential_key_binding: true
    option_randomization: true
    display_config: {num_columns: 2}
    arrangement: vertical
`);
    expect(said).to.deep.equal([]);
    expect(read.labels).to.deep.equal([
      { name: 'Bad', value: 0, tooltip: 'Of no use', shortcut: 'b' },
      { name: 'Good', value: 'Good', tooltip: 'Of use', shortcut: '2' },
    ]);
    expect(read.options).to.deep.equal([
      { name: 'clarity', label: 'Is it clear?', description: 'Can it be followed?' },
      { name: 'depth', description: 'Is it enough?' },
    ]);
    expect([read.shuffled, read.tables, read.direction]).to.deep.equal([true, 2, 'down']);
  });

  it('reads a list of explanations in the order of the labels', () => {
    const { scheme: read, said } = parse('    labels: [Bad, Good]\n    options: [Bad, Clarity]\n    tooltips: [Of no use, Of use]\n');
    expect(said).to.deep.equal([]);
    expect(read.labels.map(({ tooltip }) => tooltip)).to.deep.equal(['Of no use', 'Of use']);
    expect(read.options).to.deep.equal([{ name: 'Bad' }, { name: 'Clarity' }]);
  });

  it('reads options from the data', () => {
    const { scheme: read, said } = parse('    labels: [Wrong, Right]\n    options_from_data: trace.steps\n');
    expect(said).to.deep.equal([]);
    expect([read.options, read.optionsFromData]).to.deep.equal([[], 'trace.steps']);
  });

  it('says at its line what does nothing', () => {
    const labels = '    labels: [Bad, Good]\n    options: [Clarity]\n';
    expect(parse(`${labels}    options_from_data: steps\n`).said).to.deep.equal(['7 conflicting-keys']);
    expect(parse(`${labels}    arrangement: vertical\n`).said).to.deep.equal(['7 inert-key']);
    expect(parse(`${labels}    arrangement: diagonal\n`).said).to.deep.equal(['7 wrong-type', '7 inert-key']);
    expect(parse(`${labels}    display_config: {num_columns: 70}\n`).said).to.deep.equal(['7 wrong-type']);
    expect(parse(`${labels}    display_config: {columns: 2}\n`).said).to.deep.equal(['7 unknown-key']);
    expect(parse(`${labels}    tooltips: {Clarty: x}\n`).said).to.deep.equal(['7 unknown-label']);
    expect(parse('    labels: [Bad, Good]\n    options:\n      - {name: Clarity, key_value: c}\n').said).to.deep.equal(['7 inert-key']);
    expect(parse(`${labels}    label: [x]\n`).said).to.deep.equal(['7 unknown-key']);
  });

  it('refuses what cannot be rated', () => {
    expect(errors('    labels: [Bad, Good]\n')).to.deep.equal(['3 missing-options']);
    expect(errors('    options: [Clarity]\n')).to.deep.equal(['3 missing-labels']);
    expect(errors('    labels: [Bad]\n    options: [Clarity, Clarity]\n')).to.deep.equal(['6 duplicate-label']);
    expect(errors('    labels: [Bad]\n    options_from_data: [a]\n')).to.deep.equal(['6 wrong-type']);
  });
});
