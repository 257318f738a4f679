/** The texts of a study's progress: whole in every language, for any numbers. The compiler holds that none is missing. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES } from '../../src/locales/load-messages.js';
import { loadStudyMessages } from '../../src/locales/load-study-messages.js';

/** “1 annotation”, “Annotations”, “Item” and “Live” are other languages’ words as well. */
const SHARED_WORDS: ReadonlySet<string> = new Set(['live', 'item', 'done', 'annotations(1)', 'annotations(2)']);

/** Every text by its name; functions are called with one and with several. */
function textsOf(messages: object): ReadonlyMap<string, string> {
  const counted = new Set(['annotations', 'beyond', 'items']);
  const argumentsOf = (name: string, count: number): readonly unknown[] => {
    if (name === 'pace') return [count === 1 ? 'hour' : 'day'];
    if (name === 'coverageRow') return [count, String(count), count, String(count), '9%'];
    if (name === 'paceRow') return ['9:00', count, String(count)];
    return counted.has(name) ? [count, String(count)] : [String(count), 'x', 'y'];
  };
  return new Map(
    Object.entries(messages).flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'function'
        ? [1, 2].map((count) => [`${name}(${String(count)})`, String(Reflect.apply(value, messages, argumentsOf(name, count)))] as const)
        : [[name, String(value)] as const],
    ),
  );
}

describe('the texts of a study’s progress', () => {
  it('are there in English for a language that is not', async () => {
    assert.equal((await loadStudyMessages('tlh')).live, (await loadStudyMessages('')).live);
  });

  for (const language of LANGUAGES.filter((each) => each !== 'en')) {
    it(`are whole in ${language}, and not left in English`, async () => {
      const english = textsOf(await loadStudyMessages('en'));
      const texts = textsOf(await loadStudyMessages(`${language}-XX`));
      for (const [name, text] of [...english, ...texts]) assert.doesNotMatch(text, /^\s*$|undefined|NaN|\[object/, name);
      const same = [...texts].filter(([name, text]) => english.get(name) === text && /\p{L}{4}/u.test(text)).map(([name]) => name);
      assert.deepEqual(
        same.filter((name) => !SHARED_WORDS.has(name)),
        [],
      );
    });
  }
});
