/** SurveyJS: one survey, emptied and filled with the next item. */
import 'survey-core/survey-core.fontless.min.css';
import '../page.css';
import { Model } from 'survey-core';
import 'survey-js-ui';
import { itemHtml } from '../escape.js';
import { surveyOf } from '../survey-questions.js';
import { items, records } from '../task.js';

let index = 0;
const survey = new Model(surveyOf(items[0]));
survey.onCompleting.add((_, options) => {
  options.allow = false;
  records.push({ itemId: items[index].id, answers: survey.data });
  index += 1;
  survey.clear();
  survey.getQuestionByName('item').html = itemHtml(items[index]);
});
survey.render(document.body.appendChild(document.createElement('main')));
