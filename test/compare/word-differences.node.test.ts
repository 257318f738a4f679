/** What differs between two texts: for any two, and for those that people write. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findText } from '../../src/compare/find-text.js';
import { wordDifferences, type Difference } from '../../src/compare/word-differences.js';
import { countWords, wordTokens, type WordToken } from '../../src/compare/word-tokens.js';

function differences(a: readonly WordToken[], b: readonly WordToken[]): readonly Difference[] {
  const work = wordDifferences(a, b);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** `-only in the first +only in the second`, one a difference. */
function said(a: string, b: string): string[] {
  const [tokensA, tokensB] = [wordTokens(a), wordTokens(b)];
  const words = (tokens: readonly WordToken[]) => tokens.map(({ text }) => text).join(' ');
  return differences(tokensA, tokensB).map(
    (difference) =>
      `-${words(tokensA.slice(difference.a.start, difference.a.end))} +${words(tokensB.slice(difference.b.start, difference.b.end))}`,
  );
}

const text = fc.array(fc.constantFrom('a', 'b', 'c', 'the', 'end', '.', 'é'), { maxLength: 60 }).map((words) => words.join(' '));

describe('differences by words', () => {
  it('are what has to be replaced for one text to become the other', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [a, b] = [wordTokens(one), wordTokens(other)];
        const rebuilt: string[] = [];
        let at = 0;
        for (const difference of differences(a, b)) {
          assert.ok(difference.a.start >= at, 'differences overlap');
          assert.ok(difference.a.end > difference.a.start || difference.b.end > difference.b.start, 'a difference of nothing');
          rebuilt.push(...a.slice(at, difference.a.start).map((token) => token.text));
          rebuilt.push(...b.slice(difference.b.start, difference.b.end).map((token) => token.text));
          at = difference.a.end;
        }
        rebuilt.push(...a.slice(at).map((token) => token.text));
        assert.deepEqual(
          rebuilt,
          b.map((token) => token.text),
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('are none between a text and itself, however it is broken', () => {
    fc.assert(
      fc.property(text, (one) => {
        assert.deepEqual(said(one, one.replaceAll(' ', '\n\n ')), []);
      }),
    );
  });

  it('name the words that differ, and nothing around them', () => {
    assert.deepEqual(said('The quick brown fox jumps.', 'The quick red fox jumps.'), ['-brown +red']);
    assert.deepEqual(said('one two three four', 'one two extra three four'), ['- +extra']);
    assert.deepEqual(said('', 'all of it'), ['- +all of it']);
    assert.deepEqual(said('don’t go', 'do go'), ['-don’t +do']);
  });

  it('join what only a word or two parts', () => {
    assert.deepEqual(said('one cat sat there by the old mill', 'two dogs lay here by an even older pond'), [
      '-one cat sat there by the old mill +two dogs lay here by an even older pond',
    ]);
  });

  it('find what was moved once, and compare the rest', () => {
    const [first, second] = ['Wash the pan well. ', 'Then dry it in the sun. '];
    assert.equal(said(first + second, second + first).length, 2);
  });

  it('take no longer where nothing is alike: thousands of the same word, or of two that alternate', () => {
    assert.equal(differences(wordTokens('x '.repeat(20_000)), wordTokens('y '.repeat(20_000))).length, 1);
    assert.equal(differences(wordTokens('x y '.repeat(10_000)), wordTokens('y x z '.repeat(7000))).length > 0, true);
  });
});

describe('the words of a text', () => {
  it('are words as people read them, and signs by themselves', () => {
    assert.deepEqual(
      wordTokens('It’s 3.14, e-mail (v2)!').map((token) => token.text),
      ['It’s', '3.14', ',', 'e-mail', '(', 'v2', ')', '!'],
    );
    assert.equal(countWords('It’s 3.14, e-mail (v2)!'), 4);
    assert.equal(countWords(' \n'), 0);
    // With a letter that is not in ASCII, which is counted in another way.
    for (const text of ['It’s 3.14, e-mail (v2)! snake_case_name', '“Yes” – no… 3,5 a.b.c x’y-z', '- one\n- two\t3']) {
      assert.equal(countWords(`${text} é`), countWords(text) + 1, text);
    }
  });

  it('are found where no spaces part them', () => {
    assert.ok(wordTokens('今日は天気がいい').length > 2);
  });

  it('stand where they stand in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (any) => {
        for (const token of wordTokens(any)) assert.equal(any.slice(token.start, token.end), token.text);
      }),
    );
  });
});

describe('finding a text', () => {
  it('is found in any case, with and without accents, over any white space', () => {
    const places = (within: string, sought: string) => findText(within, sought).map(({ start, end }) => within.slice(start, end));
    assert.deepEqual(places('Déjà vu, DEJA\n VU', 'deja vu'), ['Déjà vu', 'DEJA\n VU']);
    assert.deepEqual(places('aaaa', 'aa'), ['aa', 'aa']);
    assert.deepEqual(places('anything', '  '), []);
    assert.deepEqual(places('ﬁne print', 'fine'), ['ﬁne']);
  });

  it('gives places that are there, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 3 }), (within, sought) => {
        let end = 0;
        for (const place of findText(within, sought)) {
          assert.ok(place.start >= end && place.end >= place.start && place.end <= within.length);
          end = place.end;
        }
      }),
    );
  });
});
