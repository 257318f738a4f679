/** When gold items come: once among so many, at places that are the same on every machine. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { goldUntil, isGoldTurn } from '../../src/core/gold-schedule.js';

const schedules = fc.record({ frequency: fc.integer({ min: 2, max: 30 }), seed: fc.integer() });

describe('the places of gold items', () => {
  it('are one in every block, wherever that is', () => {
    fc.assert(
      fc.property(schedules, fc.string(), fc.nat(200), (schedule, annotator, block) => {
        const begin = block * schedule.frequency;
        const turns = Array.from({ length: schedule.frequency }, (_, index) => isGoldTurn(schedule, annotator, begin + index));
        assert.equal(turns.filter(Boolean).length, 1);
      }),
    );
  });

  it('differ between annotators and blocks', () => {
    const placesOf = (annotator: string) =>
      Array.from({ length: 400 }, (_, place) => place).filter((place) => isGoldTurn({ frequency: 10, seed: 0 }, annotator, place));
    assert.notDeepEqual(placesOf('ann'), placesOf('ben'));
    assert.ok(new Set(placesOf('ann').map((place) => place % 10)).size > 5);
    assert.deepEqual(placesOf('ann'), placesOf('ann'));
  });

  it('are counted as they come', () => {
    fc.assert(
      fc.property(schedules, fc.string(), fc.nat(500), fc.nat(300), fc.nat(100), (schedule, annotator, from, others, most) => {
        let gold = 0;
        for (let place = from, left = others; left > 0; place += 1) {
          if (isGoldTurn(schedule, annotator, place)) gold += 1;
          else left -= 1;
        }
        assert.equal(goldUntil(schedule, annotator, from, others, most), Math.min(gold, most));
      }),
    );
  });
});
