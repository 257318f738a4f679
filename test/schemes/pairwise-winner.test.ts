import { expect } from '@open-wc/testing';
import { readVerdicts, winnerOfValue } from '../../src/schemes/pairwise/pairwise.winner.js';

/** Labels of a scheme, each with what it is read as: winner and strength, `?` behind a guess. */
const table: readonly (readonly (readonly [label: string, verdict: string])[])[] = [
  [
    ['Response A Preferred', 'a 1'],
    ['Response B Preferred', 'b 1'],
    ['Equally Good', 'tie 0'],
    ['Both Bad', 'both-bad 0'],
  ],
  [
    ['A', 'a 1'],
    ['B', 'b 1'],
  ],
  [
    ['a', 'a 1'],
    ['b', 'b 1'],
    ['tie', 'tie 0'],
  ],
  [
    ['A is better', 'a 2'],
    ['B is a bit better', 'b 1'],
    ['They are about the same', 'tie 0'],
  ],
  [
    ['I prefer A', 'a 1'],
    ['I prefer B', 'b 1'],
    ['No preference', 'tie 0'],
    ['Neither is acceptable', 'both-bad 0'],
  ],
  [
    ['Assistant 1', 'a 1'],
    ['Assistant 2', 'b 1'],
    ['Tie', 'tie 0'],
    ['Both are bad', 'both-bad 0'],
  ],
  [
    ['model_a', 'a 1'],
    ['model_b', 'b 1'],
    ['tie', 'tie 0'],
    ['tie (bothbad)', 'both-bad 0'],
  ],
  [
    ['Left is better', 'a 1'],
    ['Right is better', 'b 1'],
    ['Draw', 'tie 0'],
  ],
  [
    ['The first response', 'a 1'],
    ['The second response', 'b 1'],
  ],
  [
    ['Chosen (A) is better', 'a 1'],
    ['Rejected (B) is better', 'b 1'],
    ['Tie - both equally good', 'tie 0'],
    ['Tie - both equally bad', 'both-bad 0'],
  ],
  [
    ['A >> B', 'a 2'],
    ['A > B', 'a 1'],
    ['A = B', 'tie 0'],
    ['A < B', 'b 1'],
    ['A << B', 'b 2'],
  ],
  [
    ['A is better than B', 'a 1'],
    ['A is worse than B', 'b 1'],
    ['A and B are equal', 'tie 0'],
  ],
  [
    ['A is worse', 'b 1'],
    ['B is worse', 'a 1'],
  ],
  [
    ['A is much better', 'a 3'],
    ['A is better', 'a 2'],
    ['A is slightly better', 'a 1'],
    ['About the same', 'tie 0'],
    ['B is slightly better', 'b 1'],
    ['B is better', 'b 2'],
    ['B is much better', 'b 3'],
  ],
  [
    ['Strongly prefer A', 'a 2'],
    ['Slightly prefer A', 'a 1'],
    ['Neutral', 'tie 0'],
    ['Slightly prefer B', 'b 1'],
    ['Strongly prefer B', 'b 2'],
  ],
  [
    ['Output (a)', 'a 1'],
    ['Output (b)', 'b 1'],
    ['Not sure', 'null 0'],
  ],
  [
    ['Summary B wins', 'b 1'],
    ['Summary A wins', 'a 1'],
  ],
  [
    ['Response B', 'b 1'],
    ['A tie', 'tie 0'],
    ['Response A', 'a 1'],
  ],
  [
    ['Neither', 'both-bad 0'],
    ['Both', 'tie 0'],
    ['A', 'a 1'],
    ['B', 'b 1'],
  ],
  [
    ['Neither is better', 'tie 0'],
    ['A', 'a 1'],
    ['B', 'b 1'],
  ],
  [
    ['A', 'a 1'],
    ['B', 'b 1'],
    ['Cannot decide', 'null 0'],
  ],
  [
    ['Yes', 'a 1?'],
    ['No', 'b 1?'],
  ],
  [
    ['-2', 'a 2?'],
    ['-1', 'a 1?'],
    ['0', 'tie 0?'],
    ['+1', 'b 1?'],
    ['+2', 'b 2?'],
  ],
  [
    ['A', 'a 1'],
    ['B', 'b 1'],
    ['Perhaps', 'null 0?'],
  ],
  [
    ['A is worse', 'b 1'],
    ['B loses', 'a 1'],
    ['A beats B', 'a 1'],
    ['B is better than A', 'b 1'],
  ],
  [
    ['The first one', 'a 1'],
    ['The second one', 'b 1'],
    ['Either one is fine', 'tie 0'],
  ],
  [
    ['Agent A succeeded', 'a 1'],
    ['Agent B succeeded', 'b 1'],
    ['Both succeeded', 'tie 0'],
    ['Both failed', 'both-bad 0'],
  ],
  [
    ['A is more similar to the reference', 'a 1'],
    ['B is more similar to the reference', 'b 1'],
    ['Negligible difference', 'tie 0'],
    ['Cannot determine', 'null 0'],
  ],
  [
    ['Speaker 1', 'a 1'],
    ['Speaker 2', 'b 1'],
    ['I can’t decide', 'null 0'],
  ],
  [
    ['Solution 2 is correct', 'b 1'],
    ['Solution 1 is correct', 'a 1'],
    ['Neither is correct', 'both-bad 0'],
  ],
  [
    ['Level 1', 'null 0?'],
    ['Level 2', 'null 0?'],
    ['Level 3', 'null 0?'],
    ['Level 4', 'null 0?'],
  ],
  [
    ['Much better', 'a 2?'],
    ['Slightly better', 'a 1?'],
    ['About the same', 'tie 0'],
    ['Slightly worse', 'b 1?'],
    ['Much worse', 'b 2?'],
  ],
  [
    ['1', 'a 2?'],
    ['2', 'a 1?'],
    ['3', 'b 1?'],
    ['4', 'b 2?'],
  ],
  [
    ['👈', 'a 1'],
    ['👉', 'b 1'],
    ['🤝', 'tie 0'],
    ['👎', 'both-bad 0'],
    ['🤷', 'null 0'],
  ],
  [
    ['A', 'a 1'],
    ['=', 'tie 0'],
    ['B', 'b 1'],
  ],
  [
    ['Antwort A ist besser', 'a 1'],
    ['Antwort B ist besser', 'b 1'],
    ['Gleich gut', 'tie 0'],
    ['Beide schlecht', 'both-bad 0'],
    ['Weiß nicht', 'null 0'],
  ],
  [
    ['La première', 'a 1'],
    ['La deuxième', 'b 1'],
    ['Aucune préférence', 'tie 0'],
    ['Aucune des deux', 'both-bad 0'],
    ['Je ne sais pas', 'null 0'],
  ],
  [
    ['Respuesta A', 'a 1'],
    ['Respuesta B', 'b 1'],
    ['Empate', 'tie 0'],
    ['Ambas malas', 'both-bad 0'],
  ],
  [
    ['A é melhor', 'a 1'],
    ['B é melhor', 'b 1'],
    ['Nenhuma diferença', 'tie 0'],
    ['Nenhuma', 'both-bad 0'],
  ],
  [
    ['回答A更好', 'a 1'],
    ['回答B更好', 'b 1'],
    ['一样好', 'tie 0'],
    ['都不好', 'both-bad 0'],
    ['无法判断', 'null 0'],
  ],
  [
    ['左', 'a 1'],
    ['右', 'b 1'],
    ['同じくらい', 'tie 0'],
    ['どちらも悪い', 'both-bad 0'],
  ],
  [
    ['Ответ 1 лучше', 'a 1'],
    ['Ответ 2 лучше', 'b 1'],
    ['Одинаково', 'tie 0'],
    ['Оба плохие', 'both-bad 0'],
  ],
  [
    ['الإجابة أ', 'a 1'],
    ['الإجابة ب', 'b 1'],
    ['متساويتان', 'tie 0'],
    ['كلاهما سيئ', 'both-bad 0'],
  ],
  [
    ['תשובה א', 'a 1'],
    ['תשובה ב', 'b 1'],
    ['תיקו', 'tie 0'],
  ],
  [
    ['पहला', 'a 1'],
    ['दूसरा', 'b 1'],
    ['दोनों बराबर', 'tie 0'],
    ['दोनों खराब', 'both-bad 0'],
  ],
];

describe('readVerdicts', () => {
  for (const labels of table) {
    it(`reads ${labels.map(([label]) => `“${label}”`).join(', ')}`, () => {
      const verdicts = readVerdicts(labels.map(([label]) => label)).map(
        ({ winner, strength, guessed }) => `${String(winner)} ${String(strength)}${guessed ? '?' : ''}`,
      );
      expect(verdicts).to.deep.equal(labels.map(([, verdict]) => verdict));
    });
  }
});

describe('winnerOfValue', () => {
  const values: readonly (readonly [value: string | number | boolean, winner: unknown])[] = [
    ['a', 'a'],
    ['B', 'b'],
    ['response_a', 'a'],
    ['model-b', 'b'],
    ['left', 'a'],
    ['b_better', 'b'],
    ['tie', 'tie'],
    ['equal', 'tie'],
    ['both_bad', 'both-bad'],
    ['unsure', null],
    // Numbers and “none” say of themselves nothing about a winner.
    ['1', undefined],
    [1, undefined],
    [-1, undefined],
    [true, undefined],
    ['none', undefined],
    ['clarity', undefined],
  ];
  for (const [value, winner] of values) {
    it(`reads ${JSON.stringify(value)} as ${String(winner)}`, () => {
      expect(winnerOfValue(value)).to.equal(winner);
    });
  }

  it('counts before the words of the label, which still grade it', () => {
    const verdicts = readVerdicts(['Much better', 'Better', 'Hm', 'Better', 'Much better'], ['b', 'b', 'tie', 'a', 'a']);
    expect(verdicts.map(({ winner, strength, guessed }) => [winner, strength, guessed])).to.deep.equal([
      ['b', 2, false],
      ['b', 1, false],
      ['tie', 0, false],
      ['a', 1, false],
      ['a', 2, false],
    ]);
  });
});
