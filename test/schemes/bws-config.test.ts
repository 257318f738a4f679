import { expect } from '@open-wc/testing';
import { parseTaskConfig, TaskConfigError } from '../../src/config/index.js';
import type { Diagnostic } from '../../src/core/diagnostic.js';

describe('annotation_type: bws', () => {
  const source = (rest: string, type = 'bws') => `annotation_task_name: Test
annotation_schemes:
  - annotation_type: ${type}
    name: warmth
    description: How warm?
${rest}`;
  const diagnose = (rest: string): readonly Diagnostic[] => {
    try {
      return parseTaskConfig(source(rest)).diagnostics;
    } catch (error) {
      if (error instanceof TaskConfigError) return error.diagnostics;
      throw error;
    }
  };
  const places = (rest: string) => diagnose(rest).map(({ line, code, severity }) => `${String(line)} ${severity} ${code}`);
  const usual = {
    type: 'bws',
    name: 'warmth',
    description: 'How warm?',
    required: false,
    items: [],
    itemsKey: 'items',
    bestDescription: 'Which is best?',
    worstDescription: 'Which is worst?',
    tupleSize: 4,
    keys: true,
  };

  it('compares four from the field “items” where it does not say', () => {
    const { config, diagnostics } = parseTaskConfig(source(''));
    expect(diagnostics).to.deep.equal([]);
    expect(config.annotationSchemes).to.deep.equal([usual]);
  });

  it('may be called best_worst_scaling', () => {
    const { config, diagnostics } = parseTaskConfig(source('', 'best_worst_scaling'));
    expect(diagnostics).to.deep.equal([]);
    expect(config.annotationSchemes).to.deep.equal([usual]);
  });

  it('reads its questions, the field, the size and whether there are keys', () => {
    const rest = `    best_description: Warmest?
    worst_description: Coldest?
    items_key: tuple.sentences
    tuple_size: "5"
    sequential_key_binding: no
`;
    const { config, diagnostics } = parseTaskConfig(source(rest));
    expect(diagnostics).to.deep.equal([]);
    expect(config.annotationSchemes).to.deep.equal([
      { ...usual, bestDescription: 'Warmest?', worstDescription: 'Coldest?', itemsKey: 'tuple.sentences', tupleSize: 5, keys: false },
    ]);
  });

  it('may compare the same with every item', () => {
    const { config, diagnostics } = parseTaskConfig(source('    labels: [Red, {name: Blue, tooltip: of the sky}, 3]\n'));
    expect(diagnostics).to.deep.equal([]);
    const { itemsKey: _, ...own } = usual;
    const items = [
      { key: 'Red', text: 'Red' },
      { key: 'Blue', text: 'Blue', tooltip: 'of the sky' },
      { key: '3', text: '3' },
    ];
    expect(config.annotationSchemes).to.deep.equal([{ ...own, items }]);
  });

  it('names the place of what is wrong', () => {
    expect(places('    tuple_size: 1\n')).to.deep.equal(['6 warning wrong-type']);
    expect(places('    tuple_size: 99\n')).to.deep.equal(['6 warning wrong-type']);
    expect(places('    labels: [Red]\n')).to.deep.equal(['6 error label-count']);
    expect(places('    labels: []\n')).to.deep.equal(['6 error missing-labels']);
    expect(places('    labels: [Red, Red]\n')).to.deep.equal(['6 error duplicate-label']);
    expect(places('    items_key: a\n    labels: [Red, Blue]\n')).to.deep.equal(['7 warning conflicting-keys']);
    expect(places('    items_key: a\n    options_from_data: b\n')).to.deep.equal(['7 warning conflicting-keys']);
    expect(places('    labels: [Red, Blue]\n    tuple_size: 3\n')).to.deep.equal(['7 warning conflicting-keys']);
    expect(places('    items_key: [a]\n')).to.deep.equal(['6 error wrong-type']);
    expect(places('    best_descripton: x\n')).to.deep.equal(['6 warning unknown-key']);
  });
});
