/** The pages of the service: sign in, the task, the study. Nothing in them is inline. */
import type { StudyProgress } from '../../server/task-store.js';
import { html, type Html } from './html.js';
import { pageTexts as texts } from './page-texts.js';

/** Nothing inline, nothing from elsewhere but pictures and recordings that the items show. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src * data:',
  'media-src *',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

export interface SignInView {
  readonly title: string;
  readonly isOpen: boolean;
  /** What was typed before. */
  readonly name?: string;
  readonly error?: string;
}

export function signInPage({ title, isOpen, name = '', error }: SignInView, status = 200): Response {
  const invalid = error !== undefined && html` aria-invalid="true" aria-describedby="error"`;
  const key = html`<label for="key">${texts.key}</label>
    <input id="key" name="key" type="password" autocomplete="current-password" spellcheck="false" required${invalid} />`;
  const heading = `${texts.signInHeading}: ${title}`;
  const content = html`<main class="sheet narrow">
    <h1>${title}</h1>
    <p>${isOpen ? texts.openStudy : texts.closedStudy}</p>
    ${error !== undefined && html`<p class="error" id="error" role="alert">${error}</p>`}
    <form method="post" action="/sign-in" id="sign-in">
      <input type="hidden" name="role" value="annotator" />
      <label for="annotator">${texts.name}</label>
      <input id="annotator" name="annotator" value="${name}" autocomplete="username" maxlength="200" required autofocus${invalid} />
      ${isOpen ? undefined : key}
      <button class="primary">${texts.signIn}</button>
    </form>
  </main>`;
  return page({ title: heading, scripts: ['/page/sign-in-page.js'], content }, status);
}

export function taskPage({ title, annotator }: { readonly title: string; readonly annotator: string }): Response {
  const content = html`${bar(annotator)}
    <main>
      <noscript><p class="sheet error">${texts.needsScript}</p></noscript>
      <p class="sheet error" role="alert" id="failed" hidden>${texts.taskFailed}</p>
      <annotation-task annotator="${annotator}"></annotation-task>
    </main>`;
  return page({ title, scripts: ['/page/elements/annotation-elements.js', '/page/task-page.js'], content });
}

export interface StudyView {
  readonly title: string;
  readonly owner: string;
  readonly progress: StudyProgress;
  readonly hasPairs: boolean;
}

export function studyPage({ title, owner, progress, hasPairs }: StudyView): Response {
  const content = html`${bar(owner)}
    <main class="sheet">
      <h1>${title}</h1>
      <task-progress src="/api/study">${numbers(progress)}</task-progress>
      <p><a href="/report">${texts.report}</a></p>
      <h2>${texts.downloads}</h2>
      <ul>
        <li><a href="/api/study/records" download>${texts.records}</a></li>
        ${hasPairs && html`<li><a href="/api/study/preference-pairs" download>${texts.pairs}</a></li>`}
      </ul>
    </main>`;
  return page({ title: `${texts.study}: ${title}`, scripts: ['/page/elements/annotation-elements.js'], content });
}

export function reportPage({ title, owner }: Pick<StudyView, 'title' | 'owner'>): Response {
  const content = html`${bar(owner)}
    <main class="sheet">
      <h1>${title}</h1>
      <p><a href="/study">${texts.backToStudy}</a></p>
      <annotation-report src="/api/study" adjudicator="${owner}"></annotation-report>
    </main>`;
  return page({ title: `${texts.report}: ${title}`, scripts: ['/page/elements/annotation-elements.js'], content });
}

export function notFoundPage(title: string): Response {
  const content = html`<main class="sheet narrow">
    <h1>${texts.notFoundHeading}</h1>
    <p><a href="/">${texts.notFound}</a></p>
  </main>`;
  return page({ title, scripts: [], content }, 404);
}

/** What is there to read where the element of the page is not. */
function numbers({ items, overlap, coverage, annotators }: StudyProgress): Html {
  const annotations = coverage.reduce((sum, count, submitted) => sum + count * submitted, 0);
  return html`<dl>
      <dt>${texts.items}</dt>
      <dd>${items}</dd>
      <dt>${texts.overlap}</dt>
      <dd>${overlap ?? texts.noLimit}</dd>
      <dt>${texts.annotations}</dt>
      <dd>${annotations}</dd>
    </dl>
    <table>
      <thead>
        <tr>
          <th scope="col">${texts.annotators}</th>
          <th scope="col">${texts.done}</th>
          <th scope="col">${texts.skipped}</th>
          <th scope="col">${texts.open}</th>
        </tr>
      </thead>
      <tbody>
        ${annotators.map(
          ({ annotator, done, skipped, open }) =>
            html`<tr>
              <th scope="row">${annotator}</th>
              <td>${done}</td>
              <td>${skipped}</td>
              <td>${open}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}

function bar(name: string): Html {
  return html`<header class="bar">
    <p>${texts.signedInAs} <b>${name}</b></p>
    <form method="post" action="/sign-out"><button>${texts.signOut}</button></form>
  </header>`;
}

interface PageParts {
  readonly title: string;
  readonly scripts: readonly string[];
  readonly content: Html;
}

function page({ title, scripts, content }: PageParts, status = 200): Response {
  const { text } = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/page/page.css" />
        ${scripts.map((src) => html`<script type="module" src="${src}"></script>`)}
      </head>
      <body>
        ${content}
      </body>
    </html> `;
  return new Response(text, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': PAGE_POLICY,
      'cache-control': 'no-store',
    },
  });
}
