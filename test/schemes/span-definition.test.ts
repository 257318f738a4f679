import { expect } from '@open-wc/testing';
import { parseTaskConfig } from '../../src/config/parse-task-config.js';
import { TaskConfigError } from '../../src/config/task-config-error.js';
import { spanDefinition } from '../../src/schemes/span/span.definition.js';
import { ada, entities, london } from './span-samples.js';

describe('The answers of a span scheme', () => {
  const overlapping = { ...entities, allowOverlapping: true };

  it('are read in order, with the values of their labels, whether or not they come with their text', () => {
    const given = {
      spans: [
        { start: 36, end: 42, label: 'Place' },
        { ...ada, value: 'made up', extra: 1 },
      ],
    };
    expect(spanDefinition.parseAnswer(given, entities)).to.deep.equal({ spans: [ada, london] });
  });

  const malformed: [what: string, value: unknown][] = [
    ['no object', [ada]],
    ['no list', { spans: {} }],
    ['no spans', { spans: [] }],
    ['something else among the spans', { spans: [ada, null] }],
    ['a label that is not there', { spans: [{ ...ada, label: 'Animal' }] }],
    ['the name of a built-in property', { spans: [{ ...ada, label: '__proto__' }] }],
    ['text that is not in its place', { spans: [{ ...ada, text: 'Ada Byron' }] }],
    ['an end before the start', { spans: [{ ...ada, start: 12, end: 0 }] }],
    ['nothing between start and end', { spans: [{ ...ada, start: 3, end: 3, text: '' }] }],
    ['an end beyond the text', { spans: [{ start: 0, end: 44, label: 'Person' }] }],
    ['a negative start', { spans: [{ start: -1, end: 2, label: 'Person' }] }],
    ['a fraction', { spans: [{ start: 0.5, end: 2, label: 'Person' }] }],
    ['offsets as text', { spans: [{ start: '0', end: '2', label: 'Person' }] }],
    ['offsets that are inherited', { spans: [Object.create(ada)] }],
    ['“nothing to mark” where there is no such choice', { spans: [], badText: true }],
  ];
  for (const [what, value] of malformed) {
    it(`are none with ${what}`, () => {
      expect(spanDefinition.parseAnswer(value, entities)).to.equal(undefined);
    });
  }

  it('overlap only where they may, and are never there twice', () => {
    const lovelace = { start: 4, end: 12, label: 'Person', value: 'PER', text: 'Lovelace' };
    expect(spanDefinition.parseAnswer({ spans: [ada, lovelace] }, entities)).to.equal(undefined);
    expect(spanDefinition.parseAnswer({ spans: [lovelace, ada] }, overlapping)).to.deep.equal({ spans: [ada, lovelace] });
    expect(spanDefinition.parseAnswer({ spans: [ada, ada] }, overlapping)).to.equal(undefined);
  });

  it('count code points', () => {
    const scheme = { ...entities, text: '😀😀 Zoë' };
    expect(spanDefinition.parseAnswer({ spans: [{ start: 3, end: 6, label: 'Person', text: 'Zoë' }] }, scheme)?.spans[0]?.text).to.equal(
      'Zoë',
    );
    expect(spanDefinition.parseAnswer({ spans: [{ start: 5, end: 8, label: 'Person', text: 'Zoë' }] }, scheme)).to.equal(undefined);
  });

  it('can say that there is nothing to mark', () => {
    const scheme = { ...entities, badText: { name: 'Nothing' }, required: true };
    expect(spanDefinition.parseAnswer({ spans: [], badText: true }, scheme)).to.deep.equal({ spans: [], badText: true });
    expect(spanDefinition.parseAnswer({ spans: [ada], badText: true }, scheme)).to.equal(undefined);
    expect(spanDefinition.issues(scheme, { spans: [], badText: true })).to.deep.equal([]);
    expect(spanDefinition.isAnswered({ spans: [], badText: true })).to.equal(true);
  });

  it('have as many spans as the scheme asks for', () => {
    const scheme = { ...entities, minSpans: 2, maxSpans: 2 };
    expect(spanDefinition.issues(scheme, undefined)).to.deep.equal([]);
    expect(spanDefinition.issues({ ...scheme, required: true }, undefined)).to.deep.equal([{ code: 'value-missing' }]);
    expect(spanDefinition.issues(scheme, { spans: [ada] })).to.deep.equal([{ code: 'too-few', min: 2, count: 1 }]);
    expect(spanDefinition.issues(scheme, { spans: [ada, ada, ada] })).to.deep.equal([{ code: 'too-many', max: 2, count: 3 }]);
  });

  it('are not asked for where an item has no text', () => {
    expect(spanDefinition.issues({ ...entities, text: '', required: true }, undefined)).to.deep.equal([]);
  });
});

describe('The text of a span scheme', () => {
  it('comes from its field of the item, whatever that holds', () => {
    const scheme = { ...entities, textField: 'data.body' };
    const textOf = (body: unknown) => spanDefinition.forItem?.(scheme, { data: { body } }).text;
    expect(textOf('Hello')).to.equal('Hello');
    expect(textOf(['One.', { speaker: 'B', text: 'Two.' }])).to.equal('One.\nTwo.');
    expect([textOf(undefined), textOf(null), textOf(3), textOf(true)]).to.deep.equal(['', '', '3', 'true']);
    expect(spanDefinition.forItem?.(scheme, {}).text).to.equal('');
  });

  it('names its keys, that of “nothing to mark” with the others', () => {
    const keys = spanDefinition
      .shortcuts?.({ ...entities, badText: { name: 'Nothing', shortcut: '0' } })
      .map(({ key, name }) => `${key ?? ''} ${name}`);
    expect(keys).to.deep.equal(['1 Person', '2 Place', '0 Nothing']);
  });
});

describe('The config of a span scheme', () => {
  const task = (scheme: string, rest = '') =>
    `annotation_task_name: Names\n${rest}annotation_schemes:\n  - annotation_type: span\n    name: entities\n    description: Mark\n${scheme.replaceAll(/^/gm, '    ')}\n`;
  const read = (scheme: string, rest?: string) => {
    const { config, diagnostics } = parseTaskConfig(task(scheme, rest));
    return {
      scheme: config.annotationSchemes[0],
      messages: diagnostics.map(({ line, code, message }) => `${String(line)} ${code}: ${message}`),
    };
  };
  const item = 'item_properties: { id_key: id, text_key: headline }\n';

  it('has labels with colours, keys and tooltips, and the text of the task', () => {
    const { scheme, messages } = read(
      'labels: [Person, { name: Place, color: "#10b981", key_value: p }]\nlabel_colors: { Person: "(230, 25, 75)" }\ntooltips: { Person: Who }\nallow_overlapping: true\nmin_spans: 1\nmax_spans: -1',
      item,
    );
    expect(messages).to.deep.equal([]);
    expect(scheme).to.deep.equal({
      type: 'span',
      name: 'entities',
      description: 'Mark',
      required: false,
      labels: [
        { name: 'Person', value: 'Person', tooltip: 'Who', color: 'rgb(230, 25, 75)' },
        { name: 'Place', value: 'Place', shortcut: 'p', color: '#10b981' },
      ],
      textField: 'headline',
      allowOverlapping: true,
      minSpans: 1,
      maxSpans: null,
    });
  });

  it('names its field, or takes the first that the display has for spans', () => {
    const display = `${item}instance_display:\n  fields:\n    - { key: title }\n    - { key: body, span_target: true }\n    - { key: summary, span_target: true }\n`;
    const field = ({ scheme }: ReturnType<typeof read>) => (scheme?.type === 'span' ? scheme.textField : undefined);
    expect(field(read('labels: [A]\ntarget_field: data.text', display))).to.equal('data.text');
    expect(field(read('labels: [A]', display))).to.equal('body');
    expect(read('labels: [A]', display).messages.join()).to.contain('ambiguous-field');
    expect(field(read('labels: [A]'))).to.equal('text');
  });

  it('has the choice that there is nothing to mark, with 0 as its key where labels have digits', () => {
    const badText = ({ scheme }: ReturnType<typeof read>) => (scheme?.type === 'span' ? scheme.badText : undefined);
    expect(badText(read('labels: [A]\nbad_text_label: { label_content: No answer }'))).to.deep.equal({ name: 'No answer' });
    expect(badText(read('labels: [A]\nsequential_key_binding: true\nbad_text_label: Nothing'))).to.deep.equal({
      name: 'Nothing',
      shortcut: '0',
    });
  });

  it('is told what does nothing, and what is wrong, with its line', () => {
    expect(read('labels: [A]\nentity_linking: { enabled: true }').messages[0]).to.match(/^7 inert-key: “entity_linking” does nothing here/);
    expect(read('labels: [A]\nallow_discontinuous: true').messages[0]).to.match(/^7 inert-key: “allow_discontinuous”/);
    expect(read('labels: [A]\nallow_discontinuous: false').messages).to.deep.equal([]);
    expect(read('labels: [A]\ncolors: { A: "url(x)" }').messages[0]).to.match(/unknown-color: “url\(x\)” is not a colour for “A”/);
    expect(read('labels: [{ name: A, color: blurple }]').messages[0]).to.match(/^6 unknown-color: “blurple”/);
    expect(read('labels: [A]\nmax_spans: many').messages[0]).to.match(/^7 wrong-type: “max_spans” must be a whole number/);
    expect(read('labels: [A]\nallow_overlaping: true').messages[0]).to.match(/^7 unknown-key: .*Did you mean “allow_overlapping”/);
  });

  it('leaves spans of time out', () => {
    const { scheme, messages } = read('labels: [A]\nspan_mode: temporal');
    expect(scheme?.type).to.equal('custom');
    expect(messages[0]).to.match(/^7 unsupported-mode: “span_mode: temporal” marks stretches of a recording/);
  });

  it('cannot be run with limits that no answer fits, or without labels', () => {
    expect(() => read('labels: [A]\nmin_spans: 3\nmax_spans: 2')).to.throw(TaskConfigError, /min_spans/);
    expect(() => read('labels: []')).to.throw(TaskConfigError, /no labels/);
  });
});
