import { expect } from '@open-wc/testing';
import { parseTaskConfig, TaskConfigError } from '../../src/config/index.js';
import type { Diagnostic } from '../../src/core/diagnostic.js';
import type { PairwiseScheme } from '../../src/schemes/pairwise/pairwise.answer.js';

describe('annotation_type: pairwise', () => {
  const source = (rest: string) => `annotation_task_name: Test
annotation_schemes:
  - annotation_type: pairwise
    name: p
    description: Which?
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
  const read = (rest: string): PairwiseScheme => {
    const { config, diagnostics } = parseTaskConfig(source(rest));
    expect(diagnostics).to.deep.equal([]);
    const [scheme] = config.annotationSchemes;
    if (scheme?.type !== 'pairwise') throw new Error('no pairwise scheme');
    return scheme;
  };
  const verdicts = (rest: string) =>
    read(rest).labels.map(({ name, winner, strength }) => `${name}: ${String(winner)} ${String(strength)}`);

  describe('with labels', () => {
    it('has A and B where it lists none', () => {
      expect(verdicts('')).to.deep.equal(['A: a 1', 'B: b 1']);
    });

    it('adds a tie, with the key 0 where the labels have digits', () => {
      const { labels } = read('    labels: [Text A, Text B]\n    allow_tie: true\n    sequential_key_binding: true\n');
      expect(labels.map(({ name, winner, shortcut }) => [name, winner, shortcut])).to.deep.equal([
        ['Text A', 'a', '1'],
        ['Text B', 'b', '2'],
        ['No preference', 'tie', '0'],
      ]);
      expect(read('    allow_tie: true\n').labels.map(({ shortcut }) => shortcut)).to.deep.equal([undefined, undefined, undefined]);
    });

    it('leaves a key to the tie that the config gives it, and to others the 0 that it gives them', () => {
      const keys = (shortcuts: string) =>
        read(
          `    allow_tie: true\n    tie_label: Same\n    sequential_key_binding: true\n    keyboard_shortcuts: ${shortcuts}\n`,
        ).labels.map(({ shortcut }) => shortcut);
      expect(keys('{Same: t}')).to.deep.equal(['1', '2', 't']);
      expect(keys('{A: "0"}')).to.deep.equal(['0', '2', '3']);
    });

    it('adds no second tie, unless that has a name of its own', () => {
      expect(verdicts('    labels: [A, B, Tie]\n    allow_tie: true\n')).to.deep.equal(['A: a 1', 'B: b 1', 'Tie: tie 0']);
      expect(verdicts('    labels: {A: first, B: second}\n    allow_tie: true\n    tie_label: Tie\n')).to.deep.equal([
        'A: a 1',
        'B: b 1',
        'Tie: tie 0',
      ]);
    });

    it('takes the winner from values that say it', () => {
      const options =
        '    options:\n      - {label: Claude, value: b}\n      - {label: The other, value: a}\n      - {label: Hm, value: tie}\n';
      expect(verdicts(options)).to.deep.equal(['Claude: b 1', 'The other: a 1', 'Hm: tie 0']);
      expect(read(options).labels.map(({ value }) => value)).to.deep.equal(['b', 'a', 'tie']);
    });

    it('takes it from the words where values are numbers', () => {
      expect(verdicts('    options: [{label: B is better, value: 1}, {label: A is better, value: 2}]\n')).to.deep.equal([
        'B is better: b 1',
        'A is better: a 1',
      ]);
    });

    it('names the field of the responses', () => {
      expect(read('    items_key: replies\n').responsesKey).to.equal('replies');
    });

    it('says what does nothing', () => {
      expect(places('    show_labels: false\n    tie_label: Tie\n    scale: {min: -1, max: 1}\n    items: [a, b]\n')).to.deep.equal([
        '9 warning inert-key',
        '6 warning inert-key',
        '8 warning inert-key',
        '7 warning inert-key',
      ]);
      expect(places('    allow_tie: perhaps\n')).to.deep.equal(['6 warning wrong-type']);
    });
  });

  describe('with mode: scale', () => {
    const scale = (rest = '') => `    mode: scale\n${rest}`;

    it('goes from -3 to 3 where it does not say', () => {
      expect(verdicts(scale())).to.deep.equal([
        'A is better: a 3',
        'A +2: a 2',
        'A +1: a 1',
        'Equal: tie 0',
        'B +1: b 1',
        'B +2: b 2',
        'B is better: b 3',
      ]);
      expect(read(scale()).labels.map(({ value }) => value)).to.deep.equal([-3, -2, -1, 0, 1, 2, 3]);
      expect(read(scale()).slider).to.equal(undefined);
    });

    it('names ends, middle and points as the config does, and the others by the names of the responses', () => {
      const labels = 'labels: {min: A by far, max: B by far, center: Even, -1: A a little}';
      expect(
        read(scale(`    labels: [Left, Right]\n    scale: {min: -2, max: 2, ${labels}}\n`)).labels.map(({ name }) => name),
      ).to.deep.equal(['A by far', 'A a little', 'Even', 'Right +1', 'B by far']);
      const names = (list: string) => read(scale(`    scale: {min: -1, max: 1, labels: ${list}}\n`)).labels.map(({ name }) => name);
      expect(names('[one, two, three]')).to.deep.equal(['one', 'two', 'three']);
      expect(names('[one, three]')).to.deep.equal(['one', 'Equal', 'three']);
    });

    it('may have no middle', () => {
      expect(verdicts(scale('    scale: {min: -3, max: 3, step: 2}\n'))).to.deep.equal([
        'A is better: a 2',
        'A +1: a 1',
        'B +1: b 1',
        'B is better: b 2',
      ]);
    });

    it('has steps without rounding errors', () => {
      const values = read(scale('    scale: {min: -0.3, max: 0.3, step: 0.1}\n')).labels.map(({ value }) => value);
      expect(values).to.deep.equal([-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3]);
    });

    it('is a slider with more points than a row can hold, which rests where the config says', () => {
      const { slider, labels } = read(scale('    scale: {min: -50, max: 50, default: 10.4}\n'));
      expect(labels.length).to.equal(101);
      expect(slider).to.deep.equal({ start: 60 });
      expect(read(scale('    scale: {min: -50, max: 50}\n')).slider).to.deep.equal({ start: 50 });
    });

    it('has keys and tooltips by the names of its points', () => {
      const { labels } = read(
        scale('    sequential_key_binding: true\n    tooltips: {Equal: no difference}\n    keyboard_shortcuts: {A +1: q}\n'),
      );
      expect(labels.map(({ shortcut }) => shortcut)).to.deep.equal(['1', '2', 'q', '4', '5', '6', '7']);
      expect(labels[3]?.tooltip).to.equal('no difference');
    });

    it('counts labels that are its grades, where it has no numbers', () => {
      expect(verdicts(scale('    labels: [A is much better, A is better, B is better, B is much better]\n'))).to.deep.equal([
        'A is much better: a 2',
        'A is better: a 1',
        'B is better: b 1',
        'B is much better: b 2',
      ]);
    });

    it('says what is no scale', () => {
      expect(places(scale('    scale: {min: 3, max: -3}\n'))).to.deep.equal(['7 error contradictory-limits']);
      expect(places(scale('    scale: {step: 0}\n'))).to.deep.equal(['7 error contradictory-limits']);
      expect(places(scale('    scale: {step: 7}\n'))).to.deep.equal(['7 error contradictory-limits']);
      expect(places(scale('    scale: {min: -1, max: 1, step: 0.0001}\n'))).to.deep.equal(['7 error contradictory-limits']);
      expect(places(scale('    scale: {min: low}\n'))).to.deep.equal(['7 error wrong-type']);
      expect(places(scale('    scale: {labels: {min: Same, max: Same}}\n'))).to.deep.equal(['7 error duplicate-label']);
    });

    it('says what is odd in a scale, and runs it', () => {
      expect(places(scale('    scale: {min: 1, max: 5}\n'))).to.deep.equal(['7 warning uneven-scale']);
      expect(places(scale('    scale: {min: -2, max: 4}\n'))).to.deep.equal(['7 warning uneven-scale']);
      expect(places(scale('    scale: {min: -3, max: 4, step: 2}\n'))).to.deep.equal(['7 warning uneven-scale']);
      expect(places(scale('    scale: {default: 0}\n'))).to.deep.equal(['7 warning inert-key']);
      expect(places(scale('    scale: {maks: 3}\n'))).to.deep.equal(['7 warning unknown-key']);
      expect(places(scale('    scale: {labels: {9: Far}}\n'))).to.deep.equal(['7 warning unknown-label']);
      expect(places(scale('    scale: {step: 2, labels: {center: Even}}\n'))).to.deep.equal(['7 warning inert-key']);
      expect(places(scale('    scale: {labels: [a, b, c, d]}\n'))).to.deep.equal(['7 warning label-count']);
      expect(places(scale('    allow_tie: true\n    tie_label: Tie\n'))).to.deep.equal(['7 warning inert-key', '8 warning inert-key']);
      expect(places(scale('    labels: [a, b, c]\n    scale: {min: -1, max: 1}\n'))).to.deep.equal(['7 warning label-count']);
    });
  });

  describe('with a justification', () => {
    it('has reasons, a length and a hint', () => {
      const rest = `    justification:
      required: yes
      reason_categories: [More accurate, 2024, Safer]
      min_rationale_chars: "20"
      rationale_placeholder: In a sentence
`;
      expect(read(rest).justification).to.deep.equal({
        required: true,
        reasons: ['More accurate', '2024', 'Safer'],
        minLength: 20,
        placeholder: 'In a sentence',
      });
    });

    it('may be a rationale alone, or none', () => {
      const plain = { required: false, reasons: [], minLength: 0, placeholder: '' };
      expect(read('    justification: true\n').justification).to.deep.equal(plain);
      expect(read('    justification: {}\n').justification).to.deep.equal(plain);
      expect(read('    justification: false\n').justification).to.equal(undefined);
      expect(read('    justification: null\n').justification).to.equal(undefined);
    });

    it('says what is wrong in it', () => {
      expect(places('    justification: {requird: true}\n')).to.deep.equal(['6 warning unknown-key']);
      expect(places('    justification: {min_rationale_chars: -3}\n')).to.deep.equal(['6 warning wrong-type']);
      expect(places('    justification: {reason_categories: {a: b}}\n')).to.deep.equal(['6 warning wrong-type']);
      expect(places('    justification: {reason_categories: [a, b, a]}\n')).to.deep.equal(['6 warning duplicate-label']);
      expect(places('    justification: 3\n')).to.deep.equal(['6 warning wrong-type']);
    });
  });
});
