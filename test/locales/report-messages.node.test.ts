/** The texts of a report: whole in every language, for any numbers. The compiler holds that none is missing. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES } from '../../src/locales/load-messages.js';
import { loadReportMessages } from '../../src/locales/load-report-messages.js';
import type { ReportMessages } from '../../src/report/annotation-report.messages.js';

/** “Question”, “Score” and the names of measures are other languages’ words as well. */
const SHARED_WORDS: ReadonlySet<string> = new Set(['question', 'score', 'alpha', 'fleissKappa']);

/** Every text by its name, the reasons why a measure is undefined included. */
function textsOf(messages: ReportMessages): ReadonlyMap<string, string> {
  const { undefinedBecause, ...others } = messages;
  return new Map(
    [...Object.entries(others), ...Object.entries(undefinedBecause)].map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'function' ? String(Reflect.apply(value, messages, ['54%', '50%', '58%', '900'])) : String(value),
    ]),
  );
}

describe('the texts of a report', () => {
  it('are there in English for a language that is not', async () => {
    assert.equal((await loadReportMessages('tlh')).agreement, (await loadReportMessages('')).agreement);
  });

  for (const language of LANGUAGES.filter((each) => each !== 'en')) {
    it(`are whole in ${language}, and not left in English`, async () => {
      const english = textsOf(await loadReportMessages('en'));
      const texts = textsOf(await loadReportMessages(`${language}-XX`));
      for (const [name, text] of [...english, ...texts]) assert.doesNotMatch(text, /^\s*$|undefined|NaN|\[object/, name);
      const same = [...texts].filter(([name, text]) => english.get(name) === text && /\p{L}{4}/u.test(text)).map(([name]) => name);
      assert.deepEqual(
        same.filter((name) => !SHARED_WORDS.has(name)),
        [],
      );
    });
  }
});
