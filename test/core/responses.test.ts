import { expect } from '@open-wc/testing';
import { promptField, responseFields, valueText } from '../../src/core/responses.js';

const config = { itemProperties: { idKey: 'id', textKey: 'text' } };

describe('responseFields', () => {
  const cases: readonly (readonly [item: Record<string, unknown>, a: string, b: string])[] = [
    [{ id: '1', text: 'p', response_a: 'x', response_b: 'y' }, 'response_a', 'response_b'],
    [{ id: '1', text: 'p', response_b: 'y', response_a: 'x' }, 'response_a', 'response_b'],
    [{ completion1: 'x', completion2: 'y' }, 'completion1', 'completion2'],
    [{ completion_1: 'x', completion_2: 'y' }, 'completion_1', 'completion_2'],
    [{ output_0: 'x', output_1: 'y' }, 'output_0', 'output_1'],
    [{ answerA: 'x', answerB: 'y' }, 'answerA', 'answerB'],
    [{ 'Response A': 'x', 'Response B': 'y' }, 'Response A', 'Response B'],
    [{ model_a_output: 'x', model_b_output: 'y' }, 'model_a_output', 'model_b_output'],
    [{ left: 'x', right: 'y' }, 'left', 'right'],
    [{ prompt: 'p', chosen: 'x', rejected: 'y' }, 'chosen', 'rejected'],
    [{ source_1: 's', source_2: 't', response_1: 'x', response_2: 'y' }, 'response_1', 'response_2'],
    [{ id: '1', text: ['x', 'y'] }, 'text.0', 'text.1'],
    [
      {
        id: '1',
        text: 'p',
        responses: [
          { model: 'm', text: 'x' },
          { model: 'n', text: 'y' },
        ],
      },
      'responses.0',
      'responses.1',
    ],
  ];
  for (const [item, a, b] of cases) {
    it(`finds ${a} and ${b} in ${Object.keys(item).join(', ')}`, () => {
      expect(responseFields(item, config)).to.deep.equal({ a, b });
    });
  }

  it('finds none where there is no pair', () => {
    expect(responseFields({ id: '1', text: 'p', response: 'x' }, config)).to.equal(undefined);
    expect(responseFields({ id: '1', text: ['x', 'y', 'z'] }, config)).to.equal(undefined);
    expect(responseFields({ score_1: 1, score_2: 2 }, config)).to.equal(undefined);
  });
});

describe('promptField', () => {
  it('is the text field, unless that holds the responses', () => {
    expect(promptField({ text: 'p', prompt: 'q' }, config)).to.equal('text');
    expect(promptField({ text: ['x', 'y'], question: 'q' }, config)).to.equal('question');
    expect(promptField({ text: ['x', 'y'] }, config)).to.equal(undefined);
  });
});

describe('valueText', () => {
  it('shows every value as people read it', () => {
    expect([valueText('a'), valueText(3), valueText(null), valueText(['a', 'b']), valueText({ content: 'c' })]).to.deep.equal([
      'a',
      '3',
      '',
      'a\nb',
      'c',
    ]);
    expect(valueText({ deep: [1] })).to.contain('"deep"');
  });
});
