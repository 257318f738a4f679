/**
 * What exports cost for many records: `npm run bench:export -- --records 1000000`. Each runs over a source that makes its records as they are read, so that
 * what memory there is, is the export's. Times and memory (resident set, the highest seen) are for who reads docs/benchmarks.md.
 */
import { parseArgs } from 'node:util';
import { parseTaskConfig } from '../src/config/parse-task-config.js';
import type { AnnotationRecord } from '../src/core/record.js';
import { answersToCsv } from '../src/export/flat-answers.js';
import { openAiPreferences } from '../src/export/openai-preference.js';
import type { TrainingExport } from '../src/export/preference-export.js';
import { trlPreferencePairs, trlRewardPairs, trlUnpairedPreferences } from '../src/export/trl-preference.js';

const { values } = parseArgs({ options: { records: { type: 'string', default: '1000000' } } });
const count = Number(values.records);
const ANNOTATORS = 5;

const { config } = parseTaskConfig(`annotation_task_name: Bench
annotation_schemes:
  - { annotation_type: pairwise, name: preference, description: Which?, labels: [A, B, Tie, Both bad] }
`);
const answers = [
  { label: 'A', winner: 'a', strength: 1 },
  { label: 'B', winner: 'b', strength: 1 },
  { label: 'Tie', winner: 'tie', strength: 0 },
];
const text = 'A response of some two hundred characters, as they are in a study. '.repeat(3);

async function* records(): AsyncGenerator<AnnotationRecord> {
  for (let index = 0; index < count; index += 1) {
    yield {
      id: `record-${String(index)}`,
      revision: 1,
      task: 'Bench',
      itemId: String(Math.floor(index / ANNOTATORS)),
      annotator: `annotator-${String(index % ANNOTATORS)}`,
      status: 'submitted',
      answers: { preference: answers[(Math.floor(index / ANNOTATORS) + Number(index % ANNOTATORS === 0)) % 3] ?? null },
      presentation: { order: ['response_a', 'response_b'] },
      timing: { shownAt: '2026-01-01T00:00:00.000Z', endedAt: '2026-01-01T00:01:00.000Z', activeMs: 30_000 },
    };
  }
}

const item = (id: string) => ({ id, text: `Prompt ${id}`, response_a: `${text}a`, response_b: `${text}b` });
const options = { config, item, duplicates: 'unchecked' } as const;
const runs: readonly (readonly [name: string, write: () => TrainingExport])[] = [
  ['TRL pairs', () => trlPreferencePairs(records, options)],
  ['TRL reward', () => trlRewardPairs(records, options)],
  ['TRL unpaired', () => trlUnpairedPreferences(records, options)],
  ['OpenAI', () => openAiPreferences(records, options)],
  ['CSV', () => answersToCsv(records, options)],
  ['TRL pairs, majority, by item', () => trlPreferencePairs(records, { ...options, annotators: 'majority', byItem: true })],
  ['TRL pairs, majority', () => trlPreferencePairs(records, { ...options, annotators: 'majority' })],
  ['TRL pairs, looking for duplicates', () => trlPreferencePairs(records, { ...options, duplicates: 'newest' })],
];

const asMegabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);

console.log(`${String(count)} records, ${String(ANNOTATORS)} annotators an item`);
const rows = [];
for (const [name, write] of runs) {
  const started = performance.now();
  const written = write();
  let bytes = 0;
  let lines = 0;
  let highest = 0;
  for await (const line of written.lines) {
    bytes += line.length;
    lines += 1;
    if (lines % 10_000 === 0) highest = Math.max(highest, process.memoryUsage.rss());
  }
  const seconds = (performance.now() - started) / 1000;
  rows.push({
    export: name,
    lines,
    'MB written': asMegabytes(bytes),
    seconds: seconds.toFixed(1),
    'highest rss, MB': asMegabytes(Math.max(highest, process.memoryUsage.rss())),
  });
}
console.table(rows);
