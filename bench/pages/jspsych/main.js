/** jsPsych with its plugin for surveys. */
import jsPsychSurvey from '@jspsych/plugin-survey';
import '@jspsych/plugin-survey/css/survey.min.css';
import { initJsPsych } from 'jspsych';
import 'jspsych/css/jspsych.css';
import '../page.css';
import { surveyOf } from '../survey-questions.js';
import { items } from '../task.js';

const jsPsych = initJsPsych({ display_element: document.body.appendChild(document.createElement('main')) });
void jsPsych.run([
  {
    timeline: [{ type: jsPsychSurvey, survey_json: () => surveyOf(jsPsych.evaluateTimelineVariable('item')) }],
    timeline_variables: items.map((item) => ({ item })),
  },
]);
