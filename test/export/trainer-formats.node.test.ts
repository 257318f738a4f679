/** Every trainer's format against its documentation, and against what simulated annotators chose. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ZodType } from 'zod';
import type { Item } from '../../src/core/item.js';
import { llamaFactoryPreferences } from '../../src/export/llama-factory-preference.js';
import { openAiPreferences } from '../../src/export/openai-preference.js';
import type { PreferenceOptions, TrainingExport } from '../../src/export/preference-export.js';
import { trlPreferencePairs, trlRewardPairs, trlUnpairedPreferences, type TrlPairOptions } from '../../src/export/trl-preference.js';
import { config, simulatedStudy } from './simulated-study.js';
import { alpaca, openAi, sharegpt, trlPreference, trlReward, trlUnpaired } from './trainer-schemas.js';
import { linesOf } from './read-lines.js';

const study = simulatedStudy(10_000);
const options: PreferenceOptions = { config, item: (id) => study.items.get(id), goldIds: study.goldIds };
/** The same items as dialogues of three turns with a system prompt. */
const dialogue = (id: string): Item | undefined => {
  const item = study.items.get(id);
  const turns = [
    { role: 'human', content: 'Hello' },
    { from: 'gpt', value: 'Good day' },
    { role: 'user', content: item?.['prompt'] },
  ];
  return item && { ...item, prompt: turns, system_prompt: 'Be brief.' };
};

/** A line, as far as the tests look into it. */
type Read = Readonly<Record<string, unknown>>;
interface Case {
  readonly name: string;
  readonly schema: ZodType;
  readonly write: (more?: Partial<TrlPairOptions>) => TrainingExport;
}

const cases: readonly Case[] = [
  {
    name: 'TRL, explicit prompt, standard',
    schema: trlPreference.standard,
    write: (more) => trlPreferencePairs(study.records, { ...options, ...more }),
  },
  {
    name: 'TRL, explicit prompt, conversational',
    schema: trlPreference.conversational,
    write: (more) => trlPreferencePairs(study.records, { ...options, item: dialogue, ...more }),
  },
  {
    name: 'TRL, implicit prompt, standard',
    schema: trlPreference.standardImplicit,
    write: (more) => trlPreferencePairs(study.records, { ...options, prompt: 'implicit', ...more }),
  },
  {
    name: 'TRL, implicit prompt, conversational',
    schema: trlPreference.conversationalImplicit,
    write: (more) => trlPreferencePairs(study.records, { ...options, prompt: 'implicit', style: 'conversational', ...more }),
  },
  { name: 'TRL, reward with margin', schema: trlReward, write: (more) => trlRewardPairs(study.records, { ...options, ...more }) },
  { name: 'OpenAI', schema: openAi, write: (more) => openAiPreferences(study.records, { ...options, item: dialogue, ...more }) },
  {
    name: 'LLaMA-Factory, alpaca',
    schema: alpaca,
    write: (more) => llamaFactoryPreferences(study.records, { ...options, item: dialogue, ...more }),
  },
  {
    name: 'LLaMA-Factory, sharegpt',
    schema: sharegpt,
    write: (more) => llamaFactoryPreferences(study.records, { ...options, item: dialogue, layout: 'sharegpt', ...more }),
  },
];

/** The text of a response in a line, whatever surrounds it there. */
function responseIn(line: Read, side: 'chosen' | 'rejected'): string {
  const text = JSON.stringify(line[side] ?? line[side === 'chosen' ? 'preferred_output' : 'non_preferred_output']);
  const found = /(?:first|second) of \d+/.exec(text)?.[0];
  assert.ok(found, text);
  return found;
}

const expectedPairs = [...study.meant].flatMap(([key, meant]) => {
  const id = key.split(' ')[1] ?? '';
  if (study.goldIds.has(id) || (meant !== 'a' && meant !== 'b')) return [];
  const texts = { a: `first of ${id}`, b: `second of ${id}` };
  return [`${texts[meant]} > ${texts[meant === 'a' ? 'b' : 'a']}`];
});

describe('10,000 simulated records, shuffled, revised, skipped and with gold items', () => {
  for (const { name, schema, write } of cases) {
    it(`${name}: loads as documented, and what is chosen is what was chosen`, async () => {
      const written = write();
      const lines = await linesOf(written.lines);
      for (const line of lines) schema.parse(line);
      const pairs = lines.map((line) => `${responseIn(line, 'chosen')} > ${responseIn(line, 'rejected')}`);
      assert.deepEqual(pairs.sort(), [...expectedPairs].sort());
      const { leftOut, records, superseded } = written.summary();
      const out = Object.values(leftOut).reduce((sum, count) => sum + count, 0);
      assert.equal(records, study.records.length);
      assert.equal(written.summary().written + out + superseded, records, 'every record is accounted for');
    });
  }

  it('TRL, unpaired: the winner is desirable, both bad are not', async () => {
    const written = trlUnpairedPreferences(study.records, options);
    const lines = await linesOf(written.lines);
    for (const line of lines) trlUnpaired.standard.parse(line);
    const expected = [...study.meant].flatMap(([key, meant]) => {
      const id = key.split(' ')[1] ?? '';
      if (study.goldIds.has(id) || meant === 'tie') return [];
      return [`first of ${id} ${String(meant === 'a')}`, `second of ${id} ${String(meant === 'b')}`];
    });
    assert.deepEqual(lines.map(({ completion, label }) => `${String(completion)} ${String(label)}`).sort(), expected.sort());
  });

  it('leaves out who was faster than the least time, whatever they said', async () => {
    const written = trlPreferencePairs(study.records, { ...options, leastActiveMs: 30_000 });
    const lines = await linesOf(written.lines);
    const fast = written.summary().leftOut['too fast'] ?? 0;
    assert.ok(fast > 1000 && lines.length > 1000, `${String(fast)} and ${String(lines.length)}`);
  });

  it('gives the same from a source that is read twice, and from one that has no duplicates', async () => {
    const newest = await linesOf(trlPreferencePairs(() => study.records, options).lines);
    assert.deepEqual(newest, await linesOf(trlPreferencePairs(study.records, options).lines));
    const last = new Map(study.records.map((record) => [record.id, record]));
    for (const record of study.records) if ((last.get(record.id)?.revision ?? 0) < record.revision) last.set(record.id, record);
    const unchecked = trlPreferencePairs([...last.values()], { ...options, duplicates: 'unchecked' });
    assert.deepEqual(
      (await linesOf(unchecked.lines)).map((line) => JSON.stringify(line)).sort(),
      newest.map((line) => JSON.stringify(line)).sort(),
    );
  });
});
