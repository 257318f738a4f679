import { enOpening } from './en-opening.js';
import { enSchemes } from './en-schemes.js';
import type { Messages } from './messages.js';

/** The interface in English, the default. */
export const en: Messages = {
  ...enSchemes,
  ...enOpening,
  prompt: 'Prompt',
  clear: 'Clear',
  instructions: 'Instructions',
  questions: 'Questions',
  itemHeading: (position, total) => `Item ${String(position)} of ${String(total)}`,
  progress: ({ done, skipped, total }) => `${String(done)} of ${String(total)} done${skipped > 0 ? `, ${String(skipped)} skipped` : ''}`,
  submit: 'Submit',
  resubmit: 'Save change',
  next: 'Next',
  skip: 'Skip',
  back: 'Back',
  forward: 'Forward',
  undo: 'Undo',
  redo: 'Redo',
  doneItems: 'Done items',
  nothingDone: 'Nothing is done yet.',
  saving: 'Saving…',
  saved: 'Saved',
  skipped: 'Skipped',
  changed: 'Changed, not submitted yet',
  refused(reason, allowSkip) {
    switch (reason) {
      case 'empty':
        return allowSkip
          ? 'Nothing is answered yet. Answer a question, or skip this item.'
          : 'Nothing is answered yet. Please answer a question.';
      case 'issues':
        return 'Not submitted: a question needs your attention.';
      case 'skip-reason-missing':
        return 'Please say why you skip this item.';
    }
  },
  skipReason: 'Why do you skip this item?',
  skipReasonOptional: 'Why do you skip this item? (optional)',
  cancel: 'Cancel',
  shortcuts: 'Keyboard shortcuts',
  shortcutsFor: 'Task',
  close: 'Close',
  enterKey: 'Enter',
  submitFromText: 'Submit while writing',
  moveInGroup: 'Move within a question',
  arrowKeys: 'Arrow keys',
  complete: 'All done. Thank you!',
  completeSummary: ({ done, skipped }) => `You answered ${String(done)} and skipped ${String(skipped)}.`,
  nothingToDo: 'There is nothing to annotate here for now.',
  download: 'Download',
  downloadRecords: 'All records (JSON Lines)',
  downloadPairs: 'Preference pairs (TRL)',
  pairsWritten(written, leftOut) {
    const reasons = leftOut.map(([reason, count]) => `${String(count)} ${reason}`).join(', ');
    return `${String(written)} ${written === 1 ? 'pair' : 'pairs'} written${reasons === '' ? '' : `; left out: ${reasons}`}.`;
  },
  saveErrorHeading: 'Your answer is not stored yet',
  answersKept: 'Your answers are kept on this page. Do not close it before they are stored.',
  notStored: 'Answers are kept on this page only. Download them before you close it, or try again.',
  draftNotStored: 'What you have begun here cannot be kept in this browser until you submit it.',
  deliveryWaiting: (count) =>
    `${count === 1 ? '1 answer is' : `${String(count)} answers are`} saved here and will be sent when the network is back.`,
  deliveryDone: 'Everything is sent.',
  deliveryRefused: (count) =>
    `${count === 1 ? '1 answer was' : `${String(count)} answers were`} not accepted. Kept here; download the records, and tell who runs the study:`,
  notLoaded: (url, why) => `${url} could not be loaded: ${why}. Check the address and that the server has the file.`,
  noData: 'The config names no data: list its files under data_files, or set the property items.',
  notAuthorized: (annotator) => `The annotator “${annotator}” is not among authorized_users of this task.`,
  unsupportedScheme: (scheme, type) => `“${scheme}” is left out: there is no element for schemes of type “${type}”.`,
  layoutRemoved: (what) => `Removed from the layout for safety: ${what.join(', ')}.`,
  layoutFailed: (why) => `The layout of this task cannot be shown: ${why}`,
};
