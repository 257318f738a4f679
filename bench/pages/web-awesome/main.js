/** Web Awesome: its form controls, filled by hand. */
import '@awesome.me/webawesome/dist/styles/themes/default.css';
import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js';
import '@awesome.me/webawesome/dist/components/radio/radio.js';
import '@awesome.me/webawesome/dist/components/textarea/textarea.js';
import '../page.css';
import { ASPECT, HEADINGS, NEXT, PREFERENCE, REASON, TITLE, items, records } from '../task.js';

const main = document.createElement('main');
main.innerHTML = `<h2>${TITLE}</h2>
<p id="progress"></p>
<div class="prompt"><h4>${HEADINGS.prompt}</h4><div id="prompt" class="text"></div></div>
<div class="responses">
  <section class="response"><h4>${HEADINGS.a}</h4><div id="a" class="text"></div></section>
  <section class="response"><h4>${HEADINGS.b}</h4><div id="b" class="text"></div></section>
</div>
${[PREFERENCE, ASPECT]
  .map(
    ({ name, question, labels }) =>
      `<wa-radio-group name="${name}" label="${question}">${labels
        .map((label) => `<wa-radio value="${label}">${label}</wa-radio>`)
        .join('')}</wa-radio-group>`,
  )
  .join('')}
<wa-textarea name="${REASON.name}" label="${REASON.question}" rows="3"></wa-textarea>
<wa-button id="next">${NEXT}</wa-button>`;
document.body.append(main);

const [progress, prompt, a, b] = ['progress', 'prompt', 'a', 'b'].map((id) => document.getElementById(id));
const controls = [...main.querySelectorAll('[name]')];
let index = 0;
let answers = {};

function show() {
  const item = items[index];
  progress.textContent = `${index + 1} / ${items.length}`;
  prompt.textContent = item.text;
  a.textContent = item.response_a;
  b.textContent = item.response_b;
}

for (const control of controls)
  control.addEventListener('input', () => {
    answers[control.getAttribute('name')] = control.value;
  });
document.getElementById('next').addEventListener('click', () => {
  records.push({ itemId: items[index].id, answers });
  answers = {};
  for (const control of controls) control.value = control.localName === 'wa-textarea' ? '' : null;
  index += 1;
  show();
});
show();
