import { expect } from '@open-wc/testing';
import { checkItems, parseTaskConfig, TaskConfigError, type ParsedTaskConfig } from '../../src/config/index.js';

const TASK = `annotation_task_name: Test
annotation_schemes: [{ annotation_type: radio, name: a, description: Which?, labels: [A, B] }]
`;

const parse = (rest: string): ParsedTaskConfig => parseTaskConfig(TASK + rest);
const places = ({ diagnostics }: Pick<ParsedTaskConfig, 'diagnostics'>) =>
  diagnostics.map(({ line, code, message }) => `${String(line)} ${code} ${/“([^”]*)”/.exec(message)?.[1] ?? ''}`);

describe('what a config says of showing items', () => {
  it('shows the text field where it says nothing', () => {
    const { config } = parse('');
    expect(config.display).to.deep.equal([]);
    expect(config.itemProperties).to.deep.equal({ idKey: 'id', textKey: 'text' });
  });

  it('says which schemes no item gives anything to answer about, and which fields of responses no item has', () => {
    const parsed = parseTaskConfig(`annotation_task_name: Test
annotation_schemes:
  - { annotation_type: ranking, name: order, items_key: anwsers }
  - { annotation_type: multirate, name: rate, options_from_data: answers, labels: [A, B] }
  - { annotation_type: pairwise, name: pair, items_key: replies }
`);
    const found = checkItems(parsed, [{ id: '1', answers: ['one', 'two'] }]);
    expect(found.map(({ line, code, message }) => `${String(line)} ${code}: ${message}`)).to.deep.equal([
      '5 unknown-responses-field: “items_key” is “replies”, and no item has such a field. The items have: id, answers.',
      '3 nothing-to-answer: No item gives “order” anything to answer about; it looks in “anwsers”. Did you mean “answers”?',
    ]);
  });

  it('shows the item by itself where html_layout names a file', () => {
    const parsed = parse('html_layout: templates/layout.html\n');
    expect(parsed.config.htmlLayout).to.equal(null);
    expect(places(parsed)).to.deep.equal(['3 not-a-layout html_layout']);
    expect(parse('html_layout: "{{text}}"\n').config.htmlLayout).to.equal('{{text}}');
  });

  it('lists the fields of instance_display with type, label and description', () => {
    const parsed = parse(`instance_display:
  fields:
    - { key: image_url, type: image, label: The image, display_options: { alt_text: A dog } }
    - { key: talk, type: dialogue, span_target: true }
    - { key: pictures, type: gallery, alt_text: Dogs }
    - notes
`);
    expect(parsed.diagnostics).to.deep.equal([]);
    expect(parsed.config.display).to.deep.equal([
      { field: 'image_url', type: 'image', label: 'The image', altText: 'A dog' },
      { field: 'talk', type: 'dialogue' },
      { field: 'pictures', type: 'image', altText: 'Dogs' },
      { field: 'notes', type: 'auto' },
    ]);
  });

  it('shows fields of other types as well as it can, and says so', () => {
    const parsed = parse(`instance_display:
  layout: { direction: horizontal }
  fields:
    - key: steps
      type: cot_trace
      display_options: { show_rail: true, clamp: 10 }
    - { key: photo, type: imgae, max_width: 600, colour: red }
`);
    expect(parsed.config.display).to.deep.equal([
      { field: 'steps', type: 'auto' },
      { field: 'photo', type: 'auto' },
    ]);
    expect(places(parsed).sort()).to.deep.equal([
      '4 inert-key layout',
      '7 unsupported-display-type steps',
      '8 inert-key show_rail',
      '8 unknown-key clamp',
      '9 inert-key max_width',
      '9 unknown-key colour',
      '9 unsupported-display-type photo',
    ]);
    expect(parsed.diagnostics.map(({ message }) => message).join()).to.contain('Did you mean “image”?');
  });

  it('leaves a list of fields out that is none', () => {
    const parsed = parse('instance_display: { fields: [{ type: image }] }\n');
    expect(parsed.config.display).to.deep.equal([]);
    expect(parsed.diagnostics.map(({ code }) => code)).to.deep.equal(['wrong-type']);
  });

  it('reads the fields with media, a context and a list beside the text', () => {
    const parsed = parse(`item_properties:
  { text_key: prompt, image_key: photo, audio_key: sound, video_key: film, list_display_key: options, text_display_key: shown }
context_key: before
`);
    expect(parsed.diagnostics).to.deep.equal([]);
    expect(parsed.config.itemProperties).to.deep.equal({
      idKey: 'id',
      textKey: 'prompt',
      imageKey: 'photo',
      audioKey: 'sound',
      videoKey: 'film',
      contextKey: 'before',
      listDisplayKey: 'options',
      textDisplayKey: 'shown',
    });
  });

  it('takes item_display_format for a layout, in which the text goes by the name text', () => {
    const parsed = parse(`item_properties: { text_key: image_url }
interface_config: { item_display_format: "<img src='{{text}}'><small>{{ context }}{{text | safe}}</small>", theme: dark }
`);
    expect(parsed.config.htmlLayout).to.equal("<img src='{{image_url}}'><small>{{ context }}{{image_url}}</small>");
    expect(places(parsed)).to.deep.equal(['4 unknown-key theme']);
    const [unknown] = checkItems(parsed, [{ id: '1', image_url: 'a.png' }]);
    expect([unknown?.code, unknown?.line, unknown?.path]).to.deep.equal([
      'unknown-layout-field',
      4,
      ['interface_config', 'item_display_format'],
    ]);
  });

  it('says of everything else that it shows nothing where there is a layout', () => {
    const parsed = parse(`html_layout: "<p>{{text}}</p>"
interface_config: { item_display_format: "{{text}}" }
item_properties: { image_key: photo }
context_key: before
instance_display: { fields: [{ key: text, span_target: true }] }
`);
    expect(parsed.config.htmlLayout).to.equal('<p>{{text}}</p>');
    expect(parsed.config.display).to.deep.equal([]);
    expect(places(parsed)).to.deep.equal([
      '4 inert-key item_display_format',
      '7 inert-key instance_display',
      '6 inert-key context_key',
      '5 inert-key image_key',
    ]);
  });

  it('shows the task’s description where it has no instructions', () => {
    expect(parse('task_description: Look closely.\n').config.annotationInstructions).to.equal('Look closely.');
    const both = parse('task_description: Look.\nannotation_instructions: Look closely.\n');
    expect(both.config.annotationInstructions).to.equal('Look closely.');
    expect(places(both)).to.deep.equal(['3 inert-key task_description']);
  });

  it('warns of shown fields that no item has', () => {
    const source = 'item_properties: { image_key: foto }\ncontext_key: befor\n';
    const found = checkItems(parse(source), [{ id: '1', text: 'x', photo: 'a.png', before: 'y' }]);
    expect(found.map(({ line, code, path }) => [line, code, path.join('.')])).to.deep.equal([
      [4, 'unknown-display-field', 'context_key'],
      [3, 'unknown-display-field', 'item_properties.image_key'],
    ]);
    const listed = checkItems(parse('instance_display:\n  fields:\n    - key: foto\n    - titel\n'), [{ id: '1', title: 'x' }]);
    expect(listed.map(({ line }) => line)).to.deep.equal([5, 6]);
    expect(listed[1]?.message).to.contain('Did you mean “title”?');
  });

  it('stops at a field that is no name', () => {
    expect(() => parse('item_properties: { image_key: [a] }\n')).to.throw(TaskConfigError);
  });
});
