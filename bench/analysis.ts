/**
 * What it costs to find out how good a study is: `npm run bench:analysis -- --records 100000,1000000`. Records are made as they are read, so that what the
 * memory grows by is the analysis alone. Time and memory of each size are measured in a process of its own.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { analyseStudy } from '../src/analysis/index.js';
import type { AnnotationRecord } from '../src/core/record.js';
import { seededRandom } from '../src/core/random.js';
import { parseTaskConfig } from '../src/config/parse-task-config.js';

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '100000,1000000' },
    measure: { type: 'string' },
    grouped: { type: 'boolean', default: false },
  },
});

const OVERLAP = 3;
const ANNOTATORS = 50;
const { config } = parseTaskConfig({
  annotation_task_name: 'Bench',
  annotation_schemes: [
    { annotation_type: 'pairwise', name: 'preference', description: '?', labels: ['A', 'B', 'Tie'] },
    { annotation_type: 'likert', name: 'quality', description: '?', size: 5 },
    { annotation_type: 'multiselect', name: 'problems', description: '?', labels: ['false', 'unsafe', 'rude', 'long'] },
    { annotation_type: 'slider', name: 'confidence', description: '?', min_value: 0, max_value: 100, starting_value: 50 },
    { annotation_type: 'text', name: 'why', description: '?' },
  ],
});

/** Grouped: the records of an item together. Else, each item comes back long after. */
function* study(count: number, grouped: boolean): Generator<AnnotationRecord> {
  const items = Math.ceil(count / OVERLAP);
  for (let index = 0; index < count; index += 1) {
    const item = grouped ? Math.floor(index / OVERLAP) : index % items;
    const pass = grouped ? index % OVERLAP : Math.floor(index / items);
    const truth = seededRandom(`item ${String(item)}`)();
    const random = seededRandom(`record ${String(index)}`);
    const winner = random() < 0.2 ? 'tie' : random() < truth ? 'a' : 'b';
    const quality = 1 + Math.floor(5 * (random() < 0.6 ? truth : random()));
    const ended = new Date(Date.UTC(2026, 0, 1) + index * 2_000).toISOString();
    yield {
      id: `record-${String(index)}`,
      revision: 1,
      task: config.annotationTaskName,
      itemId: `item-${String(item)}`,
      annotator: `annotator-${String((item * 7 + pass) % ANNOTATORS)}`,
      status: 'submitted',
      answers: {
        preference: { label: { a: 'A', b: 'B', tie: 'Tie' }[winner], winner, strength: winner === 'tie' ? 0 : 1 },
        quality: { label: String(quality), value: quality },
        problems: { labels: ['false', 'unsafe', 'rude', 'long'].filter(() => random() < 0.2), values: [] },
        confidence: { value: Math.round(100 * (0.5 * truth + 0.5 * random())) },
        why: { text: 'A sentence or two that say why, as annotators write them when they are asked to.' },
      },
      presentation: { order: random() < 0.5 ? ['response_a', 'response_b'] : ['response_b', 'response_a'] },
      timing: { shownAt: ended, endedAt: ended, activeMs: 5_000 + Math.floor(random() * 60_000) },
    };
  }
}

async function measure(count: number, grouped: boolean): Promise<void> {
  let most = 0;
  function* watched(): Generator<AnnotationRecord> {
    let read = 0;
    for (const record of study(count, grouped)) {
      read += 1;
      if (read % 50_000 === 0) {
        globalThis.gc?.();
        most = Math.max(most, process.memoryUsage().heapUsed);
      }
      yield record;
    }
  }
  const making = performance.now();
  for (const _ of study(count, grouped));
  const made = performance.now() - making;
  const start = performance.now();
  const begun = process.cpuUsage();
  const { questions } = await analyseStudy(watched(), { config, groupedByItem: grouped, itemCount: Math.ceil(count / OVERLAP) });
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(begun);
  const alphas = questions.map(({ scheme, alpha }) => `${scheme} ${alpha.defined ? alpha.value.toFixed(3) : alpha.reason}`);
  const row = {
    records: count,
    order: grouped ? 'by item' : 'any',
    seconds,
    'CPU seconds': (user + system) / 1e6,
    'of which making them': made / 1000,
    'heap MB': most / 2 ** 20,
  };
  process.stdout.write(`${JSON.stringify({ ...row, alphas: alphas.join(', ') })}\n`);
}

if (values.measure === undefined) {
  const rows = values.records.split(',').flatMap((records) =>
    [true, false].map((grouped): unknown => {
      const options = [
        '--expose-gc',
        '--import',
        'tsx',
        fileURLToPath(import.meta.url),
        '--measure',
        records,
        ...(grouped ? ['--grouped'] : []),
      ];
      const { stdout, status } = spawnSync(process.execPath, options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
      if (status !== 0) throw new Error(`The measurement of ${records} records failed.`);
      return JSON.parse(stdout);
    }),
  );
  console.table(rows);
} else {
  await measure(Number(values.measure), values.grouped);
}
