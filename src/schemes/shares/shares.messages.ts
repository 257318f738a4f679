/** The texts of schemes that share out a total. */
export interface SharesMessages {
  /** How much of the total is given out; `left` is negative where it is too much. */
  readonly left: (left: number, total: number) => string;
  /** A button that gives what is left to a label. */
  readonly rest: string;
  readonly restTo: (label: string) => string;
  /** The slider beside a label's field. */
  readonly slider: (label: string) => string;
}

export const sharesMessages: SharesMessages = {
  left(left, total) {
    if (left === 0) return `All ${String(total)} given out.`;
    return left > 0 ? `${String(left)} of ${String(total)} left to give out.` : `${String(-left)} more than ${String(total)} given out.`;
  },
  rest: 'Give the rest',
  restTo: (label) => `Give the rest to ${label}`,
  slider: (label) => `${label}, slider`,
};
