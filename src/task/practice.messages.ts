/** The texts of practice before the task. */
export interface PracticeMessages {
  /** Over every item; nothing of it is kept. */
  readonly heading: string;
  readonly note: string;
  readonly right: string;
  readonly wrong: string;
  /** What the answer to a question is known to be. */
  readonly expected: (question: string, answer: string) => string;
  readonly mustCorrect: string;
  readonly mayGoOn: string;
  readonly ended: string;
  readonly summary: (right: number, total: number) => string;
  readonly notPassed: string;
  readonly begin: string;
  readonly again: string;
}

export const practiceMessages: PracticeMessages = {
  heading: 'Practice',
  note: 'These items are for practice: you are told how you did, and nothing is kept.',
  right: 'Right.',
  wrong: 'Not quite.',
  expected: (question, answer) => `${question} ${answer}`,
  mustCorrect: 'Change your answer and submit it again.',
  mayGoOn: 'Submit again to go on.',
  ended: 'Practice is done',
  summary: (right, total) => `${String(right)} of ${String(total)} right at the first try.`,
  notPassed: 'That is not enough to begin. Read the instructions and practise once more.',
  begin: 'Begin annotating',
  again: 'Practise again',
};
