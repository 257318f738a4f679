/** A task that is not open, in English, the default. */
import type { OpeningTexts } from './messages.js';

export const enOpening: OpeningTexts = {
  loading: 'Loading the task…',
  errorHeading: 'The task could not be loaded',
  configErrorHeading: 'The task cannot be run as it is written',
  retry: 'Try again',
  noSource: 'There is no task here: set the attribute src to a config file, or the property config.',
};
