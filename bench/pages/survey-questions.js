/** The questions in SurveyJS's own terms. */
import { itemHtml } from './escape.js';
import { ASPECT, NEXT, PREFERENCE, REASON, TITLE } from './task.js';

export const surveyOf = (item) => ({
  title: TITLE,
  completeText: NEXT,
  showQuestionNumbers: false,
  elements: [
    { type: 'html', name: 'item', html: itemHtml(item) },
    { type: 'radiogroup', name: PREFERENCE.name, title: PREFERENCE.question, choices: PREFERENCE.labels },
    { type: 'radiogroup', name: ASPECT.name, title: ASPECT.question, choices: ASPECT.labels },
    { type: 'comment', name: REASON.name, title: REASON.question, rows: 3 },
  ],
});
