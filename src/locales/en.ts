import type { Messages } from './messages.js';

const characters = (count: number): string => (count === 1 ? '1 character' : `${String(count)} characters`);

/** The interface in English, the default. */
export const en: Messages = {
  responseA: 'Response A',
  responseB: 'Response B',
  prompt: 'Prompt',
  required: 'required',
  clear: 'Clear',
  explanations: 'What the labels mean',
  issue(issue) {
    switch (issue.code) {
      case 'value-missing':
        return 'Please answer this question.';
      case 'too-short':
        return `Please write at least ${characters(issue.minLength)}; there are ${String(issue.length)} now.`;
      case 'too-long':
        return `Please shorten this to ${characters(issue.maxLength)}; there are ${String(issue.length)} now.`;
      case 'too-few':
        return `Please choose at least ${String(issue.min)}; ${String(issue.count)} ${issue.count === 1 ? 'is' : 'are'} chosen now.`;
      case 'too-many':
        return `Please choose at most ${String(issue.max)}; ${String(issue.count)} are chosen now.`;
      case 'incomplete':
        return `Please answer every part; ${String(issue.missing)} ${issue.missing === 1 ? 'is' : 'are'} left.`;
      case 'label-missing':
        return `Please choose “${issue.label}”.`;
      case 'wrong-sum':
        return `Please make it ${String(issue.total)} in all; it is ${String(issue.sum)} now.`;
      case 'too-low':
        return `Please give a number of at least ${String(issue.min)}.`;
      case 'too-high':
        return `Please give a number of at most ${String(issue.max)}.`;
      case 'between-steps':
        return `Please give ${String(issue.below)} or ${String(issue.above)}; nothing between is allowed.`;
      case 'not-a-number':
        return `“${issue.text}” is not a number.`;
    }
  },
  textCounter(length, minLength, maxLength) {
    if (minLength !== null && maxLength !== null) {
      return `${String(length)} of ${String(minLength)} to ${characters(maxLength)}`;
    }
    if (maxLength !== null) return `${String(length)} of at most ${characters(maxLength)}`;
    return minLength === null ? characters(length) : `${String(length)} of at least ${characters(minLength)}`;
  },

  loading: 'Loading the task…',
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

  errorHeading: 'The task could not be loaded',
  configErrorHeading: 'The task cannot be run as it is written',
  saveErrorHeading: 'Your answer is not stored yet',
  answersKept: 'Your answers are kept on this page. Do not close it before they are stored.',
  retry: 'Try again',
  notStored: 'Answers are kept on this page only. Download them before you close it, or try again.',
  draftNotStored: 'What you have begun here cannot be kept in this browser until you submit it.',
  notLoaded: (url, why) => `${url} could not be loaded: ${why}. Check the address and that the server has the file.`,
  noData: 'The config names no data: list its files under data_files, or set the property items.',
  noSource: 'There is no task here: set the attribute src to a config file, or the property config.',
  notAuthorized: (annotator) => `The annotator “${annotator}” is not among authorized_users of this task.`,
  unsupportedScheme: (scheme, type) => `“${scheme}” is left out: there is no element for schemes of type “${type}”.`,
  layoutRemoved: (what) => `Removed from the layout for safety: ${what.join(', ')}.`,
  layoutMissing: (field) => `${field}: no value`,
  layoutRefused: (field) => `${field}: this address cannot be shown`,
  mediaFailed: 'This could not be loaded.',
  layoutFailed: (why) => `The layout of this task cannot be shown: ${why}`,
};
