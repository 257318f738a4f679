/** When an annotator gets a gold item: one among so many, at a place that only the seed and the annotator decide. Pure. */
import { seededRandom } from './random.js';

export interface GoldSchedule {
  /** One of so many items is a gold item: 2 or more. */
  readonly frequency: number;
  readonly seed: number;
}

/** Whether the item at a place of the annotator's own order, counted from 0, is a gold item. */
export function isGoldTurn(schedule: GoldSchedule, annotator: string, place: number): boolean {
  const { frequency } = schedule;
  return place % frequency === goldPlace(schedule, annotator, Math.floor(place / frequency));
}

/**
 * How many gold items come along until so many others have been given, from a place on.
 * @param most how many gold items there are left for the annotator
 */
export function goldUntil(schedule: GoldSchedule, annotator: string, from: number, others: number, most: number): number {
  const { frequency } = schedule;
  if (others <= 0) return 0;
  // Whole blocks hold one each; only the ends have to be looked at.
  const blocks = Math.max(0, Math.floor(others / (frequency - 1)) - 1);
  let place = from + blocks * frequency;
  let gold = goldBefore(schedule, annotator, place) - goldBefore(schedule, annotator, from);
  for (let given = place - from - gold; given < others; place += 1) {
    if (isGoldTurn(schedule, annotator, place)) gold += 1;
    else given += 1;
  }
  return Math.min(gold, most);
}

function goldBefore(schedule: GoldSchedule, annotator: string, place: number): number {
  const block = Math.floor(place / schedule.frequency);
  return block + Number(goldPlace(schedule, annotator, block) < place % schedule.frequency);
}

function goldPlace({ frequency, seed }: GoldSchedule, annotator: string, block: number): number {
  return Math.floor(seededRandom(`gold/${String(seed)}/${annotator}/${String(block)}`)() * frequency);
}
