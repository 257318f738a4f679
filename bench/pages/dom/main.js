/** The floor: elements that are made once and filled by hand. */
import '../page.css';
import { ASPECT, HEADINGS, NEXT, PREFERENCE, REASON, TITLE, items, records } from '../task.js';

const form = document.createElement('form');
form.innerHTML = `<h2>${TITLE}</h2>
<p id="progress"></p>
<div class="prompt"><h4>${HEADINGS.prompt}</h4><div id="prompt" class="text"></div></div>
<div class="responses">
  <section class="response"><h4>${HEADINGS.a}</h4><div id="a" class="text"></div></section>
  <section class="response"><h4>${HEADINGS.b}</h4><div id="b" class="text"></div></section>
</div>
${[PREFERENCE, ASPECT]
  .map(
    ({ name, question, labels }) =>
      `<fieldset><legend>${question}</legend>${labels
        .map((label) => `<label><input type="radio" name="${name}" value="${label}">${label}</label>`)
        .join('')}</fieldset>`,
  )
  .join('')}
<label>${REASON.question}<textarea name="${REASON.name}" rows="3"></textarea></label>
<button id="next">${NEXT}</button>`;
document.body.append(form);

const [progress, prompt, a, b] = ['progress', 'prompt', 'a', 'b'].map((id) => document.getElementById(id));
let index = 0;
let answers = {};

function show() {
  const item = items[index];
  progress.textContent = `${index + 1} / ${items.length}`;
  prompt.textContent = item.text;
  a.textContent = item.response_a;
  b.textContent = item.response_b;
}

form.addEventListener('input', ({ target }) => {
  answers[target.name] = target.value;
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
