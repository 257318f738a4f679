import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseTaskConfig, taskConfigJsonSchema, TaskConfigError } from '../../src/config/index.js';
import { parseYaml } from '../../src/config/parse-yaml.js';
import { builtinConfigs } from '../../src/schemes/builtin-config.js';
import { corpusDesigns, corpusSkip, exampleDesigns, type Design } from './corpus.js';

function validator(options?: Parameters<typeof taskConfigJsonSchema>[0]): (source: string) => readonly string[] {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictRequired: false });
  ajv.addVocabulary(['deprecationMessage']);
  const validate = ajv.compile(taskConfigJsonSchema(options));
  return (source) => {
    if (validate(parseYaml(source).value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message = '', params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
  };
}

/** Whether a config can be run, whatever is said of it. */
function parses({ source }: Design): boolean {
  try {
    parseTaskConfig(source);
    return true;
  } catch (error) {
    if (error instanceof TaskConfigError) return false;
    throw error;
  }
}

const TASK = 'annotation_task_name: Test\ndata_files: [items.json]\n';
const RADIO = 'annotation_schemes:\n  - { annotation_type: radio, name: quality, description: How good?, labels: [Good, Bad] }\n';

describe('the JSON Schema of a config', () => {
  const check = validator();

  it('accepts every example', () => {
    for (const { name, source } of exampleDesigns()) assert.deepEqual(check(source), [], name);
  });

  it('accepts every design of the corpus that parses', { skip: corpusSkip }, () => {
    const refused = corpusDesigns()
      .filter(parses)
      .flatMap(({ name, source }) => check(source).map((problem) => `${name}: ${problem}`));
    assert.deepEqual(refused, []);
  });

  it('accepts every form of labels', () => {
    for (const labels of [
      '[A, 2, true]',
      '[{ name: A, tooltip: T, key_value: 1 }, { label: B }, { value: 3 }]',
      '{ A: about A, B: { key_value: b }, C: }',
    ]) {
      assert.deepEqual(check(`${TASK}annotation_schemes: [{ annotation_type: radio, name: a, labels: ${labels} }]`), [], labels);
    }
  });

  it('accepts the spellings of true and false of YAML 1.1, and numbers in quotes', () => {
    assert.deepEqual(check(`${TASK}${RADIO}allow_skip: yes\nskip_reason_required: "Off"\nport: "8080"\nannotation_per_instance: -1`), []);
  });

  it('allows keys that do nothing, marked with the reason', () => {
    assert.deepEqual(check(`${TASK}${RADIO}server_name: potato`), []);
    const text = JSON.stringify(taskConfigJsonSchema());
    assert.match(text, /"server_name":\{"description":"Does nothing here: [^"]+","deprecated":true/);
  });

  const broken: readonly (readonly [what: string, source: string, place: RegExp])[] = [
    ['a port that is no number', `${TASK}${RADIO}port: many`, /^\/port /],
    ['a truth that is none', `${TASK}${RADIO}allow_skip: perhaps`, /^\/allow_skip /],
    ['a misspelt key of the task', `${TASK}${RADIO}anotation_instructions: x`, /^ .*anotation_instructions/],
    ['a misspelt key of a nested mapping', `${TASK}${RADIO}item_properties: { idkey: x }`, /^\/item_properties .*idkey/],
    ['a misspelt key of a scheme', `${TASK}${RADIO.replace('labels', 'lables')}`, /^\/annotation_schemes\/0 .*lables/],
    [
      'a misspelt key of a label',
      `${TASK}${RADIO.replace('[Good, Bad]', '[{ name: A, tolltip: x }, B]')}`,
      /^\/annotation_schemes\/0\/labels\/0 .*tolltip/,
    ],
    [
      'a label without a name',
      `${TASK}${RADIO.replace('[Good, Bad]', '[{ tooltip: x }, B]')}`,
      /^\/annotation_schemes\/0\/labels\/0 .*required property 'name'/,
    ],
    ['a scheme without a name', `${TASK}${RADIO.replace('name: quality,', '')}`, /^\/annotation_schemes\/0 .*name/],
    ['a type that is unknown', `${TASK}${RADIO.replace('radio', 'radoi')}`, /^\/annotation_schemes\/0\/annotation_type /],
    ['a key of another type', `${TASK}${RADIO.replace('labels', 'max_length: 3, labels')}`, /^\/annotation_schemes\/0 .*max_length/],
    ['no schemes', TASK, /^ .*annotation_schemes/],
    ['an empty list of schemes', `${TASK}annotation_schemes: []`, /^\/annotation_schemes /],
  ];
  for (const [what, source, place] of broken) {
    it(`refuses ${what}`, () => {
      const problems = check(source);
      assert.ok(
        problems.some((problem) => place.test(problem)),
        problems.join('\n') || 'nothing was said',
      );
    });
  }

  it('knows every built-in type, with descriptions of all its keys', () => {
    const text = JSON.stringify(taskConfigJsonSchema());
    for (const [type, { description }] of Object.entries(builtinConfigs)) {
      assert.ok(text.includes(JSON.stringify({ const: type, description })), type);
    }
  });

  it('lets a page add its own types', () => {
    const source = `${TASK}annotation_schemes: [{ annotation_type: star_rating, name: stars, most: 5 }]`;
    assert.notDeepEqual(check(source), []);
    assert.deepEqual(validator({ customTypes: ['star_rating'] })(source), []);
  });
});
