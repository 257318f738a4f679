import { expect } from '@open-wc/testing';
import { parseTaskConfig } from '../../src/config/index.js';

const TASK = `annotation_task_name: Test
annotation_schemes: [{ annotation_type: radio, name: a, description: Which?, labels: [A, B] }]
`;

describe('what a config says of the formats of texts', () => {
  it('says nothing by default: texts are shown as what they look like', () => {
    expect(parseTaskConfig(TASK).config.formats).to.equal(undefined);
  });

  it('takes a format for each field', () => {
    const { config, diagnostics } = parseTaskConfig(
      `${TASK}formats: { response_a: markdown, response_b: plain, code: "code:c++", log: code, prompt: auto }\n`,
    );
    expect(diagnostics).to.deep.equal([]);
    expect(config.formats).to.deep.equal({
      response_a: 'markdown',
      response_b: 'plain',
      code: 'code:c++',
      log: 'code',
      prompt: 'auto',
    });
  });

  it('names the place of a format that there is not', () => {
    const { diagnostics } = parseTaskConfig(`${TASK}formats:\n  response_a: markdown\n  response_b: html\n`);
    expect(diagnostics.map(({ code, line, column, path }) => ({ code, line, column, path }))).to.deep.equal([
      { code: 'wrong-type', line: 5, column: 15, path: ['formats', 'response_b'] },
    ]);
    expect(diagnostics[0]?.message).to.contain('plain, markdown, code, code:<language> or auto');
  });

  it('reads it of the types of instance_display, where the config does not say it otherwise', () => {
    const { config, diagnostics } = parseTaskConfig(`${TASK}formats: { note: plain }
instance_display:
  fields:
    - { key: answer, type: markdown }
    - { key: program, type: code, display_options: { language: Python } }
    - { key: log, type: code }
    - { key: note, type: markdown }
    - { key: words, type: text }
`);
    expect(diagnostics).to.deep.equal([]);
    expect(config.formats).to.deep.equal({ answer: 'markdown', program: 'code:python', log: 'code', note: 'plain', words: 'plain' });
  });
});
