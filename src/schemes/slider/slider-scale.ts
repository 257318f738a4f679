/** A range of numbers with steps, for the schemes that are answered with a slider. Pure. */

export interface SliderScale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Where the thumb rests until there is an answer. */
  readonly start: number;
  /** What the ends mean; empty: nothing is said. */
  readonly minLabel: string;
  readonly maxLabel: string;
  /** Whether the number of the answer is shown. */
  readonly showValue: boolean;
}

/** The number, where it is one that the slider can be set to. */
export function onScale(value: unknown, { min, max }: SliderScale): number | undefined {
  return typeof value === 'number' && value >= min && value <= max ? value : undefined;
}
