/** What is counted of one annotator while a study is gone through. */
import type { AnnotatorAnalysis } from './study-analysis.js';
import { PositionCounts } from './position-bias.js';
import { proportion } from './proportion.js';
import { TimeCounts } from './time-counts.js';
import { Trend } from './trend.js';

export class AnnotatorCounts {
  submitted = 0;
  skipped = 0;
  readonly time = new TimeCounts();
  readonly position = new PositionCounts();
  #agreement = 0;
  #shared = 0;
  #goldRight = 0;
  #goldAnswered = 0;
  readonly #timeTrend = new Trend();
  readonly #agreementTrend = new Trend();
  readonly #positionTrend = new Trend();

  addTime(endedAt: number, activeMs: number): void {
    this.time.add(activeMs);
    this.#timeTrend.add(endedAt, Math.log(Math.max(1, activeMs)));
  }

  addAgreement(endedAt: number, agreement: number): void {
    this.#shared += 1;
    this.#agreement += agreement;
    this.#agreementTrend.add(endedAt, agreement);
  }

  addPosition(endedAt: number, place: 'first' | 'second' | 'tie', isSwapped: boolean): void {
    this.position.add(place, isSwapped);
    if (place !== 'tie') this.#positionTrend.add(endedAt, Number(place === 'first'));
  }

  addGold(isRight: boolean): void {
    this.#goldAnswered += 1;
    if (isRight) this.#goldRight += 1;
  }

  result(annotator: string, confidence: number): AnnotatorAnalysis {
    const time = this.time.result();
    return {
      annotator,
      submitted: this.submitted,
      skipped: this.skipped,
      shared: this.#shared,
      position: this.position.result(confidence),
      drift: {
        time: this.#timeTrend.result(confidence),
        agreement: this.#agreementTrend.result(confidence),
        position: this.#positionTrend.result(confidence),
      },
      ...(time && { time }),
      ...(this.#shared > 0 && { agreement: this.#agreement / this.#shared }),
      ...(this.#goldAnswered > 0 && { gold: proportion(this.#goldRight, this.#goldAnswered, confidence) }),
    };
  }
}
