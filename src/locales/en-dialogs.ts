/** The dialogs of a task, in English, the default. */
import type { DialogTexts } from './messages.js';

export const enDialogs: DialogTexts = {
  nothingDone: 'Nothing is done yet.',
  skipReason: 'Why do you skip this item?',
  skipReasonOptional: 'Why do you skip this item? (optional)',
  cancel: 'Cancel',
  shortcutsFor: 'Task',
  close: 'Close',
  enterKey: 'Enter',
  submitFromText: 'Submit while writing',
  moveInGroup: 'Move within a question',
  arrowKeys: 'Arrow keys',
};
