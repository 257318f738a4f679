/** What else there is in this Storybook, and what the library does not do. */
import { html, type TemplateResult } from 'lit';
import { docsLink, storyLink } from '../story-link.js';

const QUESTIONS: readonly (readonly [tag: string, asks: string])[] = [
  ['pairwise-preference', 'which of two is better, graded or not, in several respects'],
  ['ranking-scheme', 'several in order'],
  ['likert-scheme', 'how far one agrees'],
  ['rubric-eval-scheme', 'criteria, point by point'],
  ['span-scheme', 'which words'],
  ['multiselect-scheme', 'any of many'],
  ['confidence-scheme', 'how sure one is'],
  ['text-scheme', 'why'],
];

export function renderContents(): TemplateResult {
  return html`<div class="contents">
    <section>
      <h3>Questions</h3>
      <ul>
        ${QUESTIONS.map(([tag, asks]) => html`<li><a href=${docsLink(`schemes-${tag}`)} target="_top">${tag}</a> <span>${asks}</span></li>`)}
        <li>and fourteen more, under “Schemes” in the list</li>
      </ul>
    </section>
    <section>
      <h3>Whole pages</h3>
      <ul>
        <li><a href=${docsLink('task-annotation-task')} target="_top">annotation-task</a> <span>a task from a config</span></li>
        <li><a href=${docsLink('task-rich-text')} target="_top">Rich text</a> <span>Markdown, code, formulas, conversations</span></li>
        <li>
          <a href=${docsLink('task-a-scheme-of-the-page-s-own')} target="_top">A question of your own</a>
          <span>an element of your page as a scheme</span>
        </li>
        <li><a href=${docsLink('study-task-progress')} target="_top">task-progress</a> <span>how a study goes, live</span></li>
        <li>
          <a href=${docsLink('study-annotation-report')} target="_top">annotation-report</a>
          <span>agreement, bias, strengths of models</span>
        </li>
        <li><a href=${storyLink('design--tokens-light')} target="_top">Design</a> <span>every colour and state</span></li>
      </ul>
    </section>
    <section>
      <h3>What it does not do</h3>
      <ul>
        <li>Marks in sounds, films and pictures. A config that asks for them is told so.</li>
        <li>Logins. A page says who annotates; <code>serve</code> gives each annotator a link.</li>
        <li>Browsers before Chrome 123, Firefox 120, Safari 17.5. Nothing is tested by machine in Safari yet.</li>
        <li>It is not published yet: build and pack it from the repository.</li>
      </ul>
    </section>
  </div>`;
}
