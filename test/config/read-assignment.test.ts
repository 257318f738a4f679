/** Overlap, quota, strategy and annotators, in every spelling. */
import { expect } from '@open-wc/testing';
import { parseTaskConfig } from '../../src/config/index.js';

const HEAD = `annotation_task_name: T
annotation_schemes: [{ annotation_type: text, name: why, description: "Why?" }]
`;

function parse(lines: string) {
  return parseTaskConfig(`${HEAD}${lines}`);
}

describe('assignment in a config', () => {
  for (const [lines, expected] of [
    ['annotation_per_instance: 2\ninstances_per_annotator: 5', { annotationPerInstance: 2, instancesPerAnnotator: 5 }],
    ['max_annotations_per_item: 2\nmax_annotations_per_user: -1', { annotationPerInstance: 2, instancesPerAnnotator: null }],
    ['per_annotator_quota: 25', { instancesPerAnnotator: 25 }],
    ['per_annotator_quota: { default: 25 }', { instancesPerAnnotator: 25 }],
    ['min_annotators_per_instance: 4', { annotationPerInstance: 4 }],
    ['min_annotators_per_instance: 2\nannotation_per_instance: 5', { annotationPerInstance: 5 }],
    [
      'assignment: { strategy: random, max_annotations_per_item: 3, random_seed: 9 }',
      { assignmentStrategy: 'random', annotationPerInstance: 3, randomSeed: 9 },
    ],
    [
      'automatic_assignment: { on: true, sampling_strategy: ordered, labels_per_instance: 2, instance_per_annotator: 7 }',
      { assignmentStrategy: 'fixed_order', annotationPerInstance: 2, instancesPerAnnotator: 7 },
    ],
    ['automatic_assignment: { on: false, labels_per_instance: 2 }', { annotationPerInstance: null }],
    ['user_config: { allow_all_users: false, users: [ann, ben] }', { allowAllUsers: false, authorizedUsers: ['ann', 'ben'] }],
  ] as const) {
    it(`is read from ${lines.replaceAll('\n', ', ')}`, () => {
      const { config, diagnostics } = parse(lines);
      expect(config).to.deep.include(expected);
      expect(diagnostics).to.deep.equal([]);
    });
  }

  it('says where two spellings contradict each other, and which counts', () => {
    const { config, diagnostics } = parse('instances_per_annotator: 3\nassignment: { max_annotations_per_user: 4 }');
    expect(config.instancesPerAnnotator).to.equal(3);
    expect(diagnostics.map(({ code, line }) => `${String(line)} ${code}`)).to.deep.equal(['4 conflicting-keys']);
    expect(diagnostics[0]?.message).to.contain('“instances_per_annotator” counts');
  });

  it('names what it does not do', () => {
    const { diagnostics } = parse('automatic_assignment: { on: true, output_filename: x.json, labels_per_instnace: 2 }');
    expect(diagnostics.map(({ code, path }) => `${code} ${path.join('.')}`)).to.deep.equal([
      'inert-key automatic_assignment.output_filename',
      'unknown-key automatic_assignment.labels_per_instnace',
    ]);
  });
});
