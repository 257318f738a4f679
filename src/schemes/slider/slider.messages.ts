/** The texts of a slider. */
export interface SliderMessages {
  /** Beside a slider without an answer. */
  readonly unanswered: string;
  /** What a screen reader says of the thumb's place then. */
  readonly resting: (start: number) => string;
}

export const sliderMessages: SliderMessages = {
  unanswered: 'Not answered yet',
  resting: (start) => `not answered yet; resting at ${String(start)}, press space to choose it`,
};
