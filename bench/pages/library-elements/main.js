/** This library's elements for the three questions, on a page that goes through its items and keeps its records itself. */
import '../../../dist/define/pairwise-preference.js';
import '../../../dist/define/radio-scheme.js';
import '../../../dist/define/text-scheme.js';
import '../page.css';
import config from 'task-config';
import { HEADINGS, NEXT, TITLE, items, records } from '../task.js';

const TAGS = { pairwise: 'pairwise-preference', radio: 'radio-scheme', text: 'text-scheme' };

const form = document.createElement('form');
form.innerHTML = `<h2>${TITLE}</h2>
<p id="progress"></p>
<div class="prompt"><h4>${HEADINGS.prompt}</h4><div id="prompt" class="text"></div></div>
<div id="questions"></div>
<button id="next">${NEXT}</button>`;
const questions = config.annotationSchemes.map((scheme) => Object.assign(document.createElement(TAGS[scheme.type]), { scheme }));
const [preference] = questions;
form.querySelector('#questions').append(...questions);
document.body.append(form);

const [progress, prompt] = ['progress', 'prompt'].map((id) => document.getElementById(id));
let index = 0;
let answers = {};

function show() {
  const { text, response_a: a, response_b: b } = items[index];
  progress.textContent = `${index + 1} / ${items.length}`;
  prompt.textContent = text;
  preference.responses = { a, b };
}

form.addEventListener('annotation-change', ({ detail: { scheme, answer } }) => {
  answers[scheme] = answer;
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  records.push({ itemId: items[index].id, answers });
  answers = {};
  form.reset();
  index += 1;
  show();
});
show();
