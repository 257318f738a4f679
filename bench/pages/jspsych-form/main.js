/** jsPsych with a form that is written by hand, its lightest way. */
import jsPsychSurveyHtmlForm from '@jspsych/plugin-survey-html-form';
import { initJsPsych } from 'jspsych';
import 'jspsych/css/jspsych.css';
import '../page.css';
import { itemHtml } from '../escape.js';
import { ASPECT, NEXT, PREFERENCE, REASON, TITLE, items } from '../task.js';

const questions = `${[PREFERENCE, ASPECT]
  .map(
    ({ name, question, labels }) =>
      `<fieldset><legend>${question}</legend>${labels
        .map((label) => `<label><input type="radio" name="${name}" value="${label}">${label}</label>`)
        .join('')}</fieldset>`,
  )
  .join('')}<label>${REASON.question}<textarea name="${REASON.name}" rows="3"></textarea></label>`;

const jsPsych = initJsPsych({ display_element: document.body.appendChild(document.createElement('main')) });
void jsPsych.run([
  {
    timeline: [
      {
        type: jsPsychSurveyHtmlForm,
        preamble: () => `<h2>${TITLE}</h2>${itemHtml(jsPsych.evaluateTimelineVariable('item'))}`,
        html: questions,
        button_label: NEXT,
      },
    ],
    timeline_variables: items.map((item) => ({ item })),
  },
]);
