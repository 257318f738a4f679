import { expect } from '@open-wc/testing';
import { checkItems, parseItems, parseTaskConfig, TaskConfigError, type ParseItemsOptions } from '../../src/config/index.js';

function problems(source: unknown, options?: ParseItemsOptions): string[] {
  try {
    return parseItems(source, options).diagnostics.map(
      ({ severity, code, line, column }) => `${String(line)}:${String(column)} ${severity} ${code}`,
    );
  } catch (error) {
    if (!(error instanceof TaskConfigError)) throw error;
    return error.diagnostics.map(({ severity, code, line, column }) => `${String(line)}:${String(column)} ${severity} ${code}`);
  }
}

const rows = [
  { id: '1', text: 'one, with a comma' },
  { id: '2', text: 'two\nlines "quoted"' },
];

describe('parseItems', () => {
  const sources: readonly (readonly [format: string, source: unknown, filename: string | undefined])[] = [
    ['a parsed value', rows, undefined],
    ['JSON', JSON.stringify(rows), 'data.json'],
    ['JSON without a name', `\n ${JSON.stringify(rows, undefined, 2)}`, undefined],
    ['JSON Lines', rows.map((row) => JSON.stringify(row)).join('\r\n') + '\n\n', 'data.jsonl'],
    ['JSON Lines in a file called .json', rows.map((row) => JSON.stringify(row)).join('\n'), 'data.json'],
    ['CSV with a BOM and CRLF', '\uFEFFid,text\r\n1,"one, with a comma"\r\n2,"two\nlines ""quoted"""\r\n', 'data.csv'],
    ['CSV without a name', 'id,text\n1,"one, with a comma"\n2,"two\nlines ""quoted"""', undefined],
    ['TSV', 'id\ttext\n1\tone, with a comma\n2\t"two\nlines ""quoted"""\n', 'data.tsv'],
  ];
  for (const [format, source, filename] of sources) {
    it(`reads ${format}`, () => {
      expect(parseItems(source, filename === undefined ? {} : { filename }).items).to.deep.equal(rows);
    });
  }

  it('takes numbers as ids and names the row whose id is missing or doubled', () => {
    expect(parseItems([{ id: 1, text: 'x' }]).items.length).to.equal(1);
    expect(problems('{"id":"a","text":"x"}\n\n{"text":"y"}\n{"id":"a","text":"z"}\n', { filename: 'x.jsonl' })).to.deep.equal([
      '3:1 error missing-id',
      '4:1 error duplicate-id',
    ]);
    expect(problems('id,text\na,"two\nlines"\na,x\n', { filename: 'x.csv' })).to.deep.equal(['4:1 error duplicate-id']);
    expect(problems([{ id: 'a', text: '' }], { knownIds: new Set(['a']) })).to.deep.equal(['undefined:undefined error duplicate-id']);
  });

  it('names the place of a row in JSON too', () => {
    expect(problems('[\n  {"id": "a", "text": ""},\n  {"text": ""}\n]', { filename: 'x.json' })).to.deep.equal(['3:3 error missing-id']);
    expect(problems('[{"id": 12345678901234567890, "text": ""}]')).to.deep.equal(['1:2 error unsafe-id']);
  });

  it('reads semicolons as spreadsheets write them, and refuses a header that names a column twice', () => {
    expect(parseItems('id;text\n1;"a;b, c"\n', { filename: 'x.csv' }).items).to.deep.equal([{ id: '1', text: 'a;b, c' }]);
    expect(problems('id, id\n1,2\n', { filename: 'x.csv' })).to.deep.equal(['1:1 error data-syntax']);
  });

  it('reads ids and texts from the fields that the config names', () => {
    expect(problems([{ key: 'a', question: 'x' }], { idKey: 'key', textKey: 'question' })).to.deep.equal([]);
    expect(problems([{ id: 'a', question: 'x' }])).to.deep.equal(['undefined:undefined warning missing-text']);
  });

  it('names the place of every row that cannot be read', () => {
    expect(problems('{"id":"a","text":"x"}\n{"id": "oops}\n[1]\n', { filename: 'x.jsonl' })).to.deep.equal([
      '2:14 error bad-row',
      '3:1 error bad-row',
    ]);
    expect(problems('id,text\na,x,y\nb\n', { filename: 'x.csv' })).to.deep.equal(['2:1 error bad-row', '3:1 error bad-row']);
    expect(problems('[{"id": 1},\n {"id": ]', { filename: 'x.json' })[0]).to.match(/^2:\d+ error data-syntax$/);
    expect(problems('id,text\na,"never closed\n', { filename: 'x.csv' }).length).to.be.greaterThan(0);
    expect(problems('[1, {"id": 2, "text": ""}]')[0]).to.contain('bad-row');
  });

  it('gives rows no other prototype than the one they have', () => {
    const [item] = parseItems('[{"id": "a", "text": "x", "__proto__": {"polluted": true}}]').items;
    expect(item && 'polluted' in item).to.equal(false);
  });
});

describe('checkItems', () => {
  it('warns of a condition on what is neither a scheme nor a field', () => {
    const source = `annotation_task_name: T
annotation_schemes:
  - { annotation_type: radio, name: kind, description: Kind?, labels: [A, B] }
  - annotation_type: text
    name: why
    show_if: { field: knd, value: A }
`;
    const found = checkItems(parseTaskConfig(source), [{ id: '1', text: 'x' }]);
    expect(found.map(({ code, line }) => `${String(line)} ${code}`)).to.deep.equal(['6 unknown-condition-field']);
    expect(found[0]?.message).to.contain('Did you mean “kind”?');
    expect(checkItems(parseTaskConfig(source), [{ id: '1', knd: 'A' }])).to.deep.equal([]);
  });

  const source = `annotation_task_name: T
annotation_schemes: [{ annotation_type: text, name: why }]
html_layout: |
  <p>{{text}}</p>
  <p>{{ respnse }} {{nested.deep}}</p>
`;

  it('names the layout field that no item has, where it stands, with the one that was meant', () => {
    const found = checkItems(parseTaskConfig(source, { filename: 't.yaml' }), [{ id: '1', text: 'x', response: 'y', nested: { deep: 1 } }]);
    expect(found.length).to.equal(1);
    expect(found[0]).to.include({ code: 'unknown-layout-field', severity: 'warning', line: 5, column: 6, filename: 't.yaml' });
    expect(found[0]?.message).to.contain('“response”');
  });

  it('works for a config that was parsed elsewhere, without places', () => {
    const { config } = parseTaskConfig(source);
    expect(checkItems({ config }, [{ id: '1', text: 'x' }]).map(({ line }) => line)).to.deep.equal([undefined, undefined]);
  });
});
