/** The texts of a ranking. A `place` counts from 1. */
export interface RankingMessages {
  /** How it is done. */
  readonly help: string;
  /** How it is done with ties, after `help`. */
  readonly helpTies: string;
  /** In place of the list where there are less than two. */
  readonly nothing: string;
  /** The button that takes the order as it is. */
  readonly confirm: string;
  /** Beside that button. */
  readonly unanswered: string;
  /** The name of a handle. */
  readonly handle: (text: string, place: number, count: number) => string;
  readonly up: (text: string) => string;
  readonly down: (text: string) => string;
  readonly tie: (text: string) => string;
  /** Said to screen readers. */
  readonly grabbed: (text: string, place: number, count: number) => string;
  readonly moved: (text: string, place: number, count: number, tied: boolean) => string;
  readonly dropped: (text: string, place: number, count: number) => string;
  readonly cancelled: (text: string) => string;
  readonly confirmed: string;
}

const placeOf = (place: number, count: number) => `place ${String(place)} of ${String(count)}`;

export const rankingMessages: RankingMessages = {
  help: 'Best first. Drag by the handle, or use the arrows. On a handle, Alt with an arrow key moves, a digit sets the place.',
  helpTies: 'The sign = puts two on the same place.',
  nothing: 'There is nothing to rank here.',
  confirm: 'The order is right as it is',
  unanswered: 'Not ranked yet.',
  handle: (text, place, count) => `${text}, ${placeOf(place, count)}`,
  up: (text) => `Move up: ${text}`,
  down: (text) => `Move down: ${text}`,
  tie: (text) => `Same place as the one above: ${text}`,
  grabbed: (text, place, count) => `${text} is held, ${placeOf(place, count)}. Arrow keys move it, Space lets it go, Escape puts it back.`,
  moved: (text, place, count, tied) => `${text}: ${placeOf(place, count)}${tied ? ', shared' : ''}`,
  dropped: (text, place, count) => `${text} is let go, ${placeOf(place, count)}`,
  cancelled: (text) => `${text} is back where it was`,
  confirmed: 'The order is taken as it is',
};
