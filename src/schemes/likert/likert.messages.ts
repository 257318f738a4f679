/** The texts of a likert scale. */
export interface LikertMessages {
  /** The name of a point that has no label of its own: its number, with the labels of the two ends. */
  readonly point: (value: number, minLabel: string, maxLabel: string) => string;
}

export const likertMessages: LikertMessages = {
  point: (value, minLabel, maxLabel) => (minLabel === '' && maxLabel === '' ? String(value) : `${String(value)} (${minLabel} – ${maxLabel})`),
};
