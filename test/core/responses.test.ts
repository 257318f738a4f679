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
    [{ text: 'p', responses: { a: 'x', b: { content: 'y' } } }, 'responses.a', 'responses.b'],
    [{ text: 'p', response_a: { text: 'x' }, response_b: { text: 'y' } }, 'response_a', 'response_b'],
    [{ text: 'p', left_reply: 'x', right_reply: 'y' }, 'left_reply', 'right_reply'],
    [{ text: 'p', firstAnswer: 'x', secondAnswer: 'y' }, 'firstAnswer', 'secondAnswer'],
    [{ RESPONSE_ONE: 'x', RESPONSE_TWO: 'y' }, 'RESPONSE_ONE', 'RESPONSE_TWO'],
    [{ summary0: 'x', summary1: 'y' }, 'summary0', 'summary1'],
    [{ text: 'p', response_a: '', response_b: 'y' }, 'response_a', 'response_b'],
    [
      {
        prompt: 'p',
        chosen: [{ role: 'assistant', content: 'x' }],
        rejected: [{ role: 'assistant', content: [{ type: 'text', text: 'y' }] }],
      },
      'chosen',
      'rejected',
    ],
    [{ text: 'p', responses: [[{ from: 'gpt', value: 'x' }], [{ from: 'gpt', value: 'y' }]] }, 'responses.0', 'responses.1'],
    [
      {
        conversation_a: [
          { role: 'user', content: 'p' },
          { role: 'assistant', content: 'x' },
        ],
        conversation_b: [
          { role: 'user', content: 'p' },
          { role: 'assistant', content: 'y' },
        ],
      },
      'conversation_a',
      'conversation_b',
    ],
    // What is said about responses is no response.
    [{ model_a: 'm', model_b: 'n', conversation_a: 'x', conversation_b: 'y' }, 'conversation_a', 'conversation_b'],
    [{ response_a_model: 'm', response_b_model: 'n', response_a: 'x', response_b: 'y' }, 'response_a', 'response_b'],
    [{ response_a_reasoning: 'm', response_b_reasoning: 'n', response_a: 'x', response_b: 'y' }, 'response_a', 'response_b'],
    [{ chosen_source: 'm', rejected_source: 'n', chosen: 'x', rejected: 'y' }, 'chosen', 'rejected'],
    [{ image_url_1: 'x.png', image_url_2: 'y.png' }, 'image_url_1', 'image_url_2'],
    // A series is no pair, also where it comes first.
    [{ option_a: 'k', option_b: 'l', option_c: 'm', answer_1: 'x', answer_2: 'y' }, 'answer_1', 'answer_2'],
  ];
  for (const [item, a, b] of cases) {
    it(`finds ${a} and ${b} in ${Object.keys(item).join(', ')}`, () => {
      expect(responseFields(item, config)).to.deep.equal({ a, b });
    });
  }

  describe('where a scheme says which field has them', () => {
    const scheme = { type: 'pairwise', name: 'p', description: '', required: false, labels: [], responsesKey: 'replies.both' } as const;
    const naming = { ...config, annotationSchemes: [scheme] };

    it('takes the first two of that list, whatever other fields are called', () => {
      const item = { id: '1', response_a: 'm', response_b: 'n', replies: { both: ['x', { text: 'y' }, 'z'] } };
      expect(responseFields(item, naming)).to.deep.equal({ a: 'replies.both.0', b: 'replies.both.1' });
    });

    it('takes a pair of fields below it', () => {
      expect(responseFields({ replies: { both: { left: 'x', right: 'y' } } }, naming)).to.deep.equal({
        a: 'replies.both.left',
        b: 'replies.both.right',
      });
    });

    it('looks elsewhere in items that have no two there', () => {
      for (const both of [undefined, null, 'x', [], ['x'], ['x', null], [['x', ''], ''], 3]) {
        expect(responseFields({ left: 'x', right: 'y', replies: { both } }, naming)).to.deep.equal({ a: 'left', b: 'right' });
      }
    });

    it('finds the prompt elsewhere than there', () => {
      const texts = { ...naming, annotationSchemes: [{ ...scheme, responsesKey: 'text' }] };
      expect(promptField({ text: ['x', 'y', 'z'], question: 'q' }, texts)).to.equal('question');
    });
  });

  it('finds them anew in an item that has other fields than the one before, or other values', () => {
    const both = { id: '1', text: 'How?', response_a: 'x', response_b: 'y' };
    const found = [both, { ...both, response_b: 7 }, both, { ...both, response_c: 'z' }, { id: '2', left: 'x', right: 'y' }, both].map(
      (item) => responseFields(item, config),
    );
    const pair = { a: 'response_a', b: 'response_b' };
    expect(found).to.deep.equal([pair, undefined, pair, undefined, { a: 'left', b: 'right' }, pair]);
  });

  it('finds none where there is no pair', () => {
    expect(responseFields({ id: '1', text: 'p', response: 'x' }, config)).to.equal(undefined);
    expect(responseFields({ id: '1', text: ['x', 'y', 'z'] }, config)).to.equal(undefined);
    expect(responseFields({ score_1: 1, score_2: 2 }, config)).to.equal(undefined);
    expect(responseFields({ id: '1', text: 'p', response_a: 'x', response_b: null }, config)).to.equal(undefined);
    expect(responseFields({ responses: { 'a.x': 'x', 'b.x': 'y' } }, config)).to.equal(undefined);
  });

  it('takes two turns of a dialogue for no pair', () => {
    const turn = (role: string) => ({ role, content: role });
    expect(responseFields({ id: '1', text: [turn('user'), turn('assistant')] }, config)).to.equal(undefined);
    expect(responseFields({ id: '1', text: [turn('assistant'), turn('assistant')] }, config)).to.deep.equal({ a: 'text.0', b: 'text.1' });
  });

  it('finds none in a series of three or more', () => {
    expect(responseFields({ option_a: 'k', option_b: 'l', option_c: 'm', option_d: 'n' }, config)).to.equal(undefined);
    expect(responseFields({ output_2: 'm', output_1: 'l', output_0: 'k' }, config)).to.equal(undefined);
    expect(responseFields({ response_1: 'k', response_2: 'l', response_3: null }, config)).to.equal(undefined);
  });

  it('never takes the id or the text field for a response', () => {
    const named = { itemProperties: { idKey: 'answer_a', textKey: 'answer_1' } };
    expect(responseFields({ answer_a: 'x', answer_b: 'y', answer_1: 'p', answer_2: 'z' }, named)).to.equal(undefined);
  });

  it('never reads what an object inherits', () => {
    const item: unknown = Object.setPrototypeOf({ text: 'p' }, { response_a: 'x', response_b: 'y' });
    expect(responseFields({ text: 'p', responses: item }, config)).to.equal(undefined);
  });
});

describe('promptField', () => {
  it('is the text field, unless that holds the responses', () => {
    expect(promptField({ text: 'p', prompt: 'q' }, config)).to.equal('text');
    expect(promptField({ text: ['x', 'y'], question: 'q' }, config)).to.equal('question');
    expect(promptField({ text: ['x', 'y'] }, config)).to.equal(undefined);
    expect(promptField({ text: null, instruction: 'q' }, config)).to.equal('instruction');
    expect(promptField({ text: ' ', responses: ['x', 'y'] }, config)).to.equal(undefined);
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
