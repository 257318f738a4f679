/** An open task in English, the default, but for what is loaded with its dialogs, its delivery or its data. */
import { enOpening } from './en-opening.js';
import { enSchemes } from './en-schemes.js';
import type { TaskTexts } from './messages.js';

export const enTask: TaskTexts = {
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
  shortcuts: 'Keyboard shortcuts',
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
  notAuthorized: (annotator) => `The annotator “${annotator}” is not among authorized_users of this task.`,
  unsupportedScheme: (scheme, type) => `“${scheme}” is left out: there is no element for schemes of type “${type}”.`,
  layoutRemoved: (what) => `Removed from the layout for safety: ${what.join(', ')}.`,
  layoutFailed: (why) => `The layout of this task cannot be shown: ${why}`,
};
