/** What every part of the picture of a study is rendered with. */
import type { StudyFormat } from './study-format.js';
import type { TaskProgressMessages } from './task-progress.messages.js';

export interface StudyView {
  readonly format: StudyFormat;
  readonly texts: TaskProgressMessages;
  /** Milliseconds since the epoch. */
  readonly now: number;
}
