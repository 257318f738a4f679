/** What becomes of ties, of several annotators, and of items that do not fit: by the options, and said in the summary. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Item } from '../../src/core/item.js';
import type { AnnotationRecord } from '../../src/core/record.js';
import { datasetCard } from '../../src/export/dataset-card.js';
import { answersToCsv } from '../../src/export/flat-answers.js';
import { llamaFactoryPreferences } from '../../src/export/llama-factory-preference.js';
import { openAiPreferences } from '../../src/export/openai-preference.js';
import { ExportError } from '../../src/export/summary.js';
import { trlPreferencePairs, trlRewardPairs, trlUnpairedPreferences, type TrlPairOptions } from '../../src/export/trl-preference.js';
import type { Answer } from '../../src/schemes/builtin.js';
import { taskRecord } from '../../src/testing/index.js';
import { linesOf } from './read-lines.js';
import { config, itemOf } from './simulated-study.js';

const answers = {
  a: { label: 'A is slightly better', winner: 'a', strength: 1 },
  A: { label: 'A is much better', winner: 'a', strength: 2 },
  b: { label: 'B is slightly better', winner: 'b', strength: 1 },
  tie: { label: 'Tie', winner: 'tie', strength: 0 },
  bad: { label: 'Both bad', winner: 'both-bad', strength: 0 },
} satisfies Record<string, Answer>;
type Said = keyof typeof answers;

/** What annotators 0, 1, 2 … said about an item. */
const saidOf = (itemId: string, ...said: readonly Said[]) =>
  said.map((each, index) =>
    taskRecord({ id: `${itemId}/${String(index)}`, itemId, annotator: String(index), answers: { preference: answers[each] } }),
  );
const options = { config, item: (id: string) => itemOf(id) };
const pairs = async (records: ReturnType<typeof saidOf>, more: Partial<TrlPairOptions> = {}) => {
  const written = trlPreferencePairs(records, { ...options, ...more });
  return { lines: await linesOf(written.lines), ...written.summary() };
};

describe('ties and both bad', () => {
  it('are left out by default', async () => {
    const { lines, leftOut, leftOutItems } = await pairs([...saidOf('1', 'tie'), ...saidOf('2', 'bad')]);
    assert.deepEqual(lines, []);
    assert.deepEqual(leftOut, { tie: 1, 'both bad': 1 });
    assert.deepEqual(leftOutItems, { tie: ['1'], 'both bad': ['2'] });
  });

  it('are written in both directions at half the weight when split', async () => {
    const { lines } = await pairs([...saidOf('1', 'tie'), ...saidOf('2', 'a')], { ties: 'split' });
    assert.deepEqual(
      lines.map(({ chosen, weight }) => [chosen, weight]),
      [
        ['first of 1', 0.5],
        ['second of 1', 0.5],
        ['first of 2', 1],
      ],
    );
  });

  it('are marked in every line of the file when kept', async () => {
    const { lines } = await pairs([...saidOf('1', 'tie'), ...saidOf('2', 'bad'), ...saidOf('3', 'b')], { ties: 'keep', bothBad: 'keep' });
    assert.deepEqual(
      lines.map(({ verdict }) => verdict),
      ['tie', 'both bad', 'preference'],
    );
  });

  it('make two undesirable responses, or two desirable ones, for KTO', async () => {
    const written = trlUnpairedPreferences([...saidOf('1', 'bad'), ...saidOf('2', 'tie')], { ...options, ties: 'keep' });
    const labels = (await linesOf(written.lines)).map(({ label }) => label);
    assert.deepEqual(labels, [false, false, true, true]);
  });

  it('are refused before anything is written where the format has no place for them', () => {
    assert.throws(() => openAiPreferences([], { ...options, ties: 'keep' }), RangeError);
    assert.throws(() => trlUnpairedPreferences([], { ...options, bothBad: 'split' }), RangeError);
  });
});

describe('several annotators on an item', () => {
  const records = [...saidOf('1', 'a', 'a', 'b'), ...saidOf('2', 'a', 'b'), ...saidOf('3', 'b', 'b'), ...saidOf('4', 'a', 'b', 'tie')];

  it('give a line each by default', async () => {
    assert.equal((await pairs(records)).lines.length, 9);
  });

  it('decide by more than half', async () => {
    const { lines, leftOutItems } = await pairs(records, { annotators: 'majority' });
    assert.deepEqual(
      lines.map(({ chosen }) => chosen),
      ['first of 1', 'second of 3'],
    );
    assert.deepEqual(leftOutItems, { 'no majority': ['2', '4'] });
  });

  it('decide together or not at all', async () => {
    const { lines, leftOut } = await pairs(records, { annotators: 'unanimous' });
    assert.deepEqual(
      lines.map(({ chosen }) => chosen),
      ['second of 3'],
    );
    assert.deepEqual(leftOut, { 'not unanimous': 1, 'no majority': 2 });
  });

  it('count by their weight, and the line says how far the winner leads', async () => {
    const annotatorWeight = (annotator: string) => (annotator === '1' ? 3 : 1);
    const { lines } = await pairs(records, { annotators: 'weighted', annotatorWeight });
    assert.deepEqual(
      lines.map(({ chosen, weight }) => [chosen, weight]),
      [
        ['first of 1', 0.6],
        ['second of 2', 0.5],
        ['second of 3', 1],
        ['second of 4', 0.4],
      ],
    );
  });

  it('need to be as many as asked for', async () => {
    const { lines, leftOut } = await pairs(records, { annotators: 'majority', leastAnnotators: 3 });
    assert.equal(lines.length, 1);
    assert.deepEqual(leftOut, { 'too few annotators': 2, 'no majority': 1 });
  });

  it('give the same one item at a time, where the source has the items in order', async () => {
    const whole = await pairs(records, { annotators: 'majority' });
    const byItem = await pairs(records, { annotators: 'majority', byItem: true });
    assert.deepEqual(byItem.lines, whole.lines);
  });

  it('give their mean strength in favour of the winner as the margin', async () => {
    const written = trlRewardPairs(saidOf('1', 'A', 'A', 'b'), { ...options, annotators: 'majority' });
    assert.deepEqual(
      (await linesOf(written.lines)).map(({ margin }) => margin),
      [1],
    );
  });

  it('never choose what fewer preferred', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom<Said>('a', 'A', 'b', 'tie', 'bad'), { minLength: 1, maxLength: 9 }), async (said) => {
        const forA = said.filter((each) => each === 'a' || each === 'A').length;
        const forB = said.filter((each) => each === 'b').length;
        const [line] = (await pairs(saidOf('1', ...said), { annotators: 'majority' })).lines;
        const expected = forA * 2 > said.length ? 'first of 1' : forB * 2 > said.length ? 'second of 1' : undefined;
        assert.equal(line?.['chosen'], expected);
      }),
    ));
});

describe('gold, skipped and filtered records', () => {
  const records = [...saidOf('gold', 'a'), ...saidOf('1', 'b')];
  const goldIds = new Set(['gold']);

  it('gold items are left out, kept, or all there is', async () => {
    assert.equal((await pairs(records, { goldIds })).lines.length, 1);
    assert.equal((await pairs(records, { goldIds, gold: 'keep' })).lines.length, 2);
    assert.deepEqual((await pairs(records, { goldIds, gold: 'only' })).leftOut, { 'not gold': 1 });
  });

  it('what was answered before skipping counts only when asked for', async () => {
    const skipped = records.map((record) => ({ ...record, status: 'skipped' as const }));
    assert.deepEqual((await pairs(skipped)).leftOut, { skipped: 2 });
    assert.equal((await pairs(skipped, { skipped: 'keep' })).lines.length, 2);
  });

  it('of two records of one annotator on one item the later counts, or both', async () => {
    const [first] = saidOf('1', 'a');
    assert.ok(first);
    const later = {
      ...first,
      id: 'another',
      answers: { preference: answers.b },
      timing: { ...first.timing, endedAt: '2030-01-01T00:00:00Z' },
    };
    const { lines, superseded } = await pairs([later, first]);
    assert.deepEqual(
      lines.map(({ chosen }) => chosen),
      ['second of 1'],
    );
    assert.equal(superseded, 1);
    assert.equal((await pairs([later, first], { duplicates: 'keep' })).lines.length, 2);
  });

  it('a filter of the caller’s own is counted', async () => {
    assert.deepEqual((await pairs(records, { include: ({ itemId }) => itemId === '1' })).leftOut, { 'not included': 1 });
  });
});

describe('items', () => {
  const written = async (item: Item | undefined, more: Partial<TrlPairOptions> = {}) =>
    pairs(saidOf('1', 'a'), { item: () => item, ...more });
  const user = { role: 'user', content: 'Q' };
  const system = { role: 'system', content: 'S' };
  const says = (content: string) => ({ role: 'assistant', content });

  it('with whole dialogues as responses: what both begin with is the prompt', async () => {
    const { lines } = await written({ id: '1', chosen: [user, says('x')], rejected: [user, says('y')] });
    assert.deepEqual(lines, [{ prompt: [user], chosen: [says('x')], rejected: [says('y')] }]);
  });

  it('with the names that ShareGPT has for roles', async () => {
    const prompt = [
      { from: 'system', value: 'S' },
      { from: 'human', value: 'Q' },
    ];
    const { lines } = await written({ id: '1', prompt, response_a: 'x', response_b: 'y' });
    assert.deepEqual(lines, [{ prompt: [system, user], chosen: [says('x')], rejected: [says('y')] }]);
  });

  it('with a system prompt of their own, which comes first', async () => {
    const item = { id: '1', prompt: 'Q', system: 'S', response_a: 'x', response_b: 'y' };
    assert.deepEqual((await written(item)).lines, [{ prompt: 'S\n\nQ', chosen: 'x', rejected: 'y' }]);
    const { lines } = await written(item, { style: 'conversational' });
    assert.deepEqual(lines[0]?.['prompt'], [system, user]);
  });

  it('with earlier turns, as history for LLaMA-Factory’s alpaca layout', async () => {
    const item = { id: '1', prompt: [user, says('R'), { role: 'user', content: 'Q2' }], response_a: 'x', response_b: 'y' };
    const lines = await linesOf(llamaFactoryPreferences(saidOf('1', 'a'), { ...options, item: () => item }).lines);
    assert.deepEqual(lines, [{ instruction: 'Q2', input: '', history: [['Q', 'R']], chosen: 'x', rejected: 'y', system: '' }]);
  });

  const texts = { id: '1', prompt: 'Q', response_a: 'x', response_b: 'y' };
  const odd: readonly (readonly [reason: string, item: Item | undefined, more?: Partial<TrlPairOptions>])[] = [
    ['item missing', undefined],
    ['response missing', { id: '1', prompt: 'Q', response_a: 'x' }],
    ['prompt missing', { id: '1', response_a: 'x', response_b: 'y' }],
    ['media', { ...texts, response_a: 'images/1.png', response_b: 'images/2.png' }],
    ['media', { ...texts, prompt: [{ role: 'user', content: [{ type: 'image_url', image_url: { url: 'x' } }] }] }],
    ['responses identical', { ...texts, response_b: 'x' }],
    ['role unknown', { ...texts, prompt: [{ role: 'narrator', content: 'Q' }] }],
    ['text missing', { ...texts, prompt: [user, { role: 'assistant', tool_calls: [] }, user] }],
    ['conversations differ', { ...texts, response_a: [{ role: 'user', content: '1' }, says('x')], response_b: [user, says('y')] }],
    ['conversation in a plain format', { ...texts, prompt: [user, says('R'), user] }, { style: 'standard' }],
  ];
  for (const [reason, item, more] of odd) {
    it(`are left out for a reason, and the others written: ${reason}`, async () => {
      const find = (id: string) => (id === '1' ? item : itemOf(id));
      const { lines, leftOutItems } = await pairs([...saidOf('1', 'a'), ...saidOf('2', 'a')], { ...more, item: find });
      assert.equal(lines.length, 1);
      assert.deepEqual(leftOutItems, { [reason]: ['1'] });
      await assert.rejects(pairs(saidOf('1', 'a'), { ...more, item: find, strict: true }), ExportError);
    });
  }

  it('that cannot be looked up do not lose the others', async () => {
    const item = (id: string) => (id === '1' ? Promise.reject(new Error('gone')) : itemOf(id));
    const { lines, leftOut } = await pairs([...saidOf('1', 'a'), ...saidOf('2', 'b')], { item });
    assert.equal(lines.length, 1);
    assert.deepEqual(leftOut, { 'item unreadable': 1 });
  });

  it('of any shape never end an export', () =>
    fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom('prompt', 'response_a', 'response_b', 'system', 'text'), fc.jsonValue()),
        async (item) => {
          for (const style of ['auto', 'standard', 'conversational'] as const) {
            const { lines, leftOut } = await pairs(saidOf('1', 'a'), { item: () => item, style });
            assert.equal(lines.length + Object.values(leftOut).reduce((sum, count) => sum + count, 0), 1);
            assert.equal(leftOut['item unreadable'], undefined);
          }
        },
      ),
    ));
});

describe('decisions about disputed items', () => {
  const decided = (itemId: string, said: Said, more: Partial<AnnotationRecord> = {}) =>
    taskRecord({
      id: `decision/${itemId}`,
      itemId,
      task: `${config.annotationTaskName} / adjudication`,
      annotator: 'boss',
      answers: { preference: answers[said] },
      ...more,
    });
  const chosen = (lines: readonly Readonly<Record<string, unknown>>[]) => lines.map((line) => line['chosen']);
  const disputed = [...saidOf('1', 'a', 'a', 'b'), ...saidOf('2', 'tie', 'b')];

  it('take the place of what annotators said of that item, wherever they stand', async () => {
    for (const records of [
      [decided('1', 'b'), ...disputed],
      [...disputed, decided('1', 'b')],
    ]) {
      const { lines, leftOut, decisions } = await pairs(records);
      assert.deepEqual(chosen(lines).sort(), ['second of 1', 'second of 2']);
      assert.deepEqual([leftOut, decisions], [{ 'decided otherwise': 3, tie: 1 }, 1]);
    }
  });

  it('are enough by themselves where several annotators are asked for, and however fast they were made', async () => {
    const { lines } = await pairs([...disputed, decided('2', 'a')], { annotators: 'majority', leastAnnotators: 2, leastActiveMs: 1e9 });
    assert.deepEqual(chosen(lines), ['first of 2']);
  });

  it('come before what they replace where the source is trusted', async () => {
    const { lines } = await pairs([decided('1', 'b'), ...disputed], { duplicates: 'unchecked' });
    assert.deepEqual(chosen(lines), ['second of 1', 'second of 2']);
  });

  it('count no more once they are taken back by skipping', async () => {
    const { lines, leftOut } = await pairs([...disputed, decided('1', 'b'), decided('1', 'b', { revision: 2, status: 'skipped' })]);
    assert.equal(lines.length, 4);
    assert.deepEqual(leftOut, { tie: 1, skipped: 1 });
  });

  it('are one judgement more, none at all, or all that counts, as the policy says', async () => {
    const records = [...disputed, decided('1', 'b')];
    assert.equal((await pairs(records, { decisions: 'keep' })).lines.length, 5);
    const without = await pairs(records, { decisions: 'drop' });
    assert.deepEqual([without.lines.length, without.leftOut], [4, { tie: 1, decision: 1 }]);
    const alone = await pairs(records, { decisions: 'only' });
    assert.deepEqual([chosen(alone.lines), alone.leftOut], [['second of 1'], { 'no decision': 5 }]);
  });

  it('stand as records of their own among every answer, and are counted in the card', async () => {
    const records = [...disputed, decided('1', 'b')];
    const csv = answersToCsv(records, { config });
    let rows = 0;
    for await (const _ of csv.lines) rows += 1;
    assert.deepEqual([rows, csv.summary().decisions], [7, 1]);
    const card = await datasetCard(records, { config });
    assert.match(card, /Submitted records \| 5 \|[\s\S]*Items that an adjudicator decided \| 1 \|/);
    assert.throws(() => answersToCsv(records, { config, decisions: 'override' }), /cannot have “decisions: override”/);
  });
});
