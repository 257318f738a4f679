/** Texts for libraries that show HTML. */
import { HEADINGS } from './task.js';

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const itemHtml = (
  item,
) => `<div class="prompt"><h4>${HEADINGS.prompt}</h4><div id="prompt" class="text">${escape(item.text)}</div></div>
<div class="responses">
  <section class="response"><h4>${HEADINGS.a}</h4><div class="text">${escape(item.response_a)}</div></section>
  <section class="response"><h4>${HEADINGS.b}</h4><div class="text">${escape(item.response_b)}</div></section>
</div>`;
