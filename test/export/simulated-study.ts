/** A study of simulated annotators who like what is really better, whatever order it is shown in, and sometimes change their mind or skip. */
import { PairOrder } from '../../src/core/pair-order.js';
import { seededRandom } from '../../src/core/random.js';
import type { AnnotationRecord } from '../../src/core/record.js';
import type { Item } from '../../src/core/item.js';
import { parseTaskConfig } from '../../src/config/parse-task-config.js';
import { builtinRegistry } from '../../src/schemes/builtin.js';
import type { PairwiseScheme } from '../../src/schemes/pairwise/pairwise.answer.js';
import { pairwiseAnswer } from '../../src/schemes/pairwise/pairwise.definition.js';

export const { config } = parseTaskConfig(`annotation_task_name: Simulated
randomize_pair_order: true
random_seed: 7
item_properties: { id_key: id, text_key: prompt }
annotation_schemes:
  - annotation_type: pairwise
    name: preference
    description: Which?
    labels: [A is much better, A is slightly better, Tie, B is slightly better, B is much better, Both bad]
`);

const scheme = config.annotationSchemes.find((each): each is PairwiseScheme => each.type === 'pairwise');
const orders = new Map<string, PairOrder>();

/** What an annotator means, in terms of the data. */
export type Meant = 'a' | 'b' | 'tie' | 'both-bad';

export interface SimulatedStudy {
  readonly records: readonly AnnotationRecord[];
  readonly items: ReadonlyMap<string, Item>;
  readonly goldIds: ReadonlySet<string>;
  /** What each annotator said last of each item that they did not skip, by `annotator itemId`. */
  readonly meant: ReadonlyMap<string, Meant>;
}

export function itemOf(id: string): Item {
  return { id, prompt: `Prompt ${id}`, response_a: `first of ${id}`, response_b: `second of ${id}` };
}

/** @param count of records, older revisions among them */
export function simulatedStudy(count: number, seed = 'study'): SimulatedStudy {
  const random = seededRandom(seed);
  const pick = <Value>(values: readonly Value[], otherwise: Value): Value => values[Math.floor(random() * values.length)] ?? otherwise;
  const records: AnnotationRecord[] = [];
  const items = new Map<string, Item>();
  const goldIds = new Set<string>();
  const meant = new Map<string, Meant>();
  for (let number = 0; records.length < count; number += 1) {
    const id = String(number);
    const item = itemOf(id);
    items.set(id, item);
    if (random() < 0.05) goldIds.add(id);
    for (const annotator of ['ann', 'ben', 'cyd'].slice(0, 1 + Math.floor(random() * 3))) {
      const revisions = random() < 0.2 ? 2 : 1;
      for (let revision = 1; revision <= revisions; revision += 1) {
        const winner = pick<Meant>(['a', 'a', 'b', 'b', 'tie', 'both-bad'], 'a');
        const isSkipped = random() < 0.1;
        const key = `${annotator} ${id}`;
        if (isSkipped) meant.delete(key);
        else meant.set(key, winner);
        records.push(
          recordOf({ item, annotator, revision, winner, isMuch: random() < 0.5, isSkipped, activeMs: Math.floor(random() * 60_000) }),
        );
      }
    }
  }
  // As several files give them: in no order at all.
  for (let index = records.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const [one, two] = [records[index], records[other]];
    if (one && two) [records[index], records[other]] = [two, one];
  }
  return { records, items, goldIds, meant };
}

interface Doing {
  readonly item: Item;
  readonly annotator: string;
  readonly revision: number;
  readonly winner: Meant;
  readonly isMuch: boolean;
  readonly isSkipped: boolean;
  readonly activeMs: number;
}

/** The annotator reads both responses where they are shown and presses the label for the place of the one that they like. */
function recordOf({ item, annotator, revision, winner, isMuch, isSkipped, activeMs }: Doing): AnnotationRecord {
  if (!scheme) throw new Error('The task compares nothing.');
  const order = orders.get(annotator) ?? new PairOrder(config, annotator, builtinRegistry);
  orders.set(annotator, order);
  const isSwapped = order.isSwapped(item);
  const shown = order.shownItem(item);
  const place = shown['response_a'] === item[`response_${winner}`] ? 'A' : 'B';
  const text = winner === 'tie' ? 'Tie' : winner === 'both-bad' ? 'Both bad' : `${place} is ${isMuch ? 'much' : 'slightly'} better`;
  const labels = (isSwapped ? order.mirrored(scheme) : scheme).labels;
  const label = labels.find(({ name, shownName = name }) => shownName === text);
  if (!label) throw new Error(`There is no label “${text}”.`);
  const id = String(item['id']);
  return {
    id: `${annotator}/${id}`,
    revision,
    task: config.annotationTaskName,
    itemId: id,
    annotator,
    status: isSkipped ? 'skipped' : 'submitted',
    answers: { preference: pairwiseAnswer(label) },
    presentation: { order: isSwapped ? ['response_b', 'response_a'] : ['response_a', 'response_b'] },
    timing: { shownAt: '2026-01-01T00:00:00.000Z', endedAt: new Date(Date.UTC(2026, 0, 1, 1, 0, revision)).toISOString(), activeMs },
  };
}
