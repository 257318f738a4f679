/** What the library promises, each with something that shows it. */
import { html, type TemplateResult } from 'lit';
import { docsLink, storyLink } from '../story-link.js';
import './config-check.js';
import './size-bars.js';

const POLICY = `default-src 'none';
script-src 'self';
style-src 'self';
img-src 'self';
connect-src 'self';
require-trusted-types-for 'script';
trusted-types lit-html dompurify`;

export function renderPromises(): TemplateResult {
  return html`<div class="promises">
    <section>
      <h3>What the config says, happens. What cannot happen is said.</h3>
      <p>With file, line and column, and with what to write instead. Nothing is ignored in silence.</p>
      <config-check></config-check>
      <p><a href=${storyLink('playground--playground')} target="_top">Try a config of your own</a></p>
    </section>
    <section>
      <h3>It weighs little, and you can look it up.</h3>
      <p>Minified and gzipped, with all that it needs. A test fails when an entry outgrows its budget.</p>
      <size-bars></size-bars>
    </section>
    <section>
      <h3>Nothing that an annotator did is lost.</h3>
      <p>
        Answers are stored at once, begun ones too. When a connection or a disk fails, the page stays up, says so, and tries again. Choose a
        label above, reload, and see.
      </p>
      <p><a href=${storyLink('task-annotation-task--config-missing')} target="_top">How a failure looks</a></p>
    </section>
    <section>
      <h3>It asks no favours of your security policy.</h3>
      <p>No inline style, no inline script, no <code>eval</code>. Data and layouts are taken for hostile. The tests serve it under:</p>
      <pre class="panel" dir="ltr" tabindex="0" role="region" aria-label="The Content-Security-Policy of the tests">${POLICY}</pre>
    </section>
    <section>
      <h3>Hands stay on the keyboard.</h3>
      <ul class="keys">
        <li><span>a label’s own key</span> <span>chooses it</span></li>
        <li>
          <kbd>Enter</kbd> <span>submits; while writing with <kbd>Ctrl</kbd></span>
        </li>
        <li>
          <span><kbd>←</kbd> <kbd>→</kbd></span> <span>back and forward</span>
        </li>
        <li>
          <span><kbd>Ctrl</kbd> <kbd>Z</kbd></span> <span>takes the latest change back</span>
        </li>
        <li><kbd>D</kbd> <span>marks what differs between two answers</span></li>
        <li><kbd>?</kbd> <span>lists them all</span></li>
      </ul>
    </section>
    <section>
      <h3>It reads for everyone.</h3>
      <p>
        Ten languages, right-to-left, light and dark, telephones, 400 % zoom, forced colours. A test runs axe over every story of this
        Storybook, in both directions and both colour schemes.
      </p>
      <p class="ways-more">
        <a href=${storyLink('task-annotation-task--right-to-left')} target="_top">Right to left</a>
        <a href=${storyLink('task-annotation-task--narrow')} target="_top">On a telephone</a>
        <a href=${docsLink('schemes-pairwise-preference')} target="_top">Its interface, written down</a>
      </p>
    </section>
  </div>`;
}
