/** Three ways in, one for each kind of reader, with what they have to write. */
import { html, type TemplateResult } from 'lit';
import '../code-sample.js';
import { docsLink, storyLink } from '../story-link.js';
import { LIVE_CONFIG } from './live-example.js';

const NPM = `import 'annotation-elements/define';

const task = document.createElement('annotation-task');
Object.assign(task, { config, items, backend });
task.addEventListener('annotation-saved', (event) => {
  console.log(event.detail.record);
});
document.body.append(task);`;

const PAGE = `<script type="module" src="annotation-elements.js"></script>

<annotation-task
  src="config.yaml"
  annotator="ann"
></annotation-task>`;

export function renderWaysIn(): TemplateResult {
  return html`<div class="ways">
    <section>
      <h3>You own a portal</h3>
      <p>
        The task is an element of your page. It follows your fonts and colours, touches nothing else, and gives every record to a backend of
        yours: four methods.
      </p>
      <code-sample name="TypeScript, with a bundler" .code=${NPM}></code-sample>
      <p class="ways-more">
        <a href=${docsLink('task-annotation-task')} target="_top">Its properties and events</a>
        <a href=${storyLink('design--own-theme')} target="_top">A theme of your own</a>
      </p>
    </section>
    <section>
      <h3>You run a study</h3>
      <p>
        This is the whole of the task above. <code>npx annotation-elements serve config.yaml</code> gives it to your annotators, keeps their
        records, and shows you how it goes.
      </p>
      <code-sample name="config.yaml" .code=${LIVE_CONFIG}></code-sample>
      <p class="ways-more">
        <a href=${docsLink('study-task-progress')} target="_top">How a study goes</a>
        <a href=${docsLink('study-annotation-report')} target="_top">How good the answers are</a>
      </p>
    </section>
    <section>
      <h3>You have a page and no build</h3>
      <p>
        One file and one tag. Config and data lie beside the page, answers stay in the browser until they are downloaded: as records, or as
        pairs for training.
      </p>
      <code-sample name="HTML" .code=${PAGE}></code-sample>
      <p class="ways-more">
        <a href=${docsLink('schemes-pairwise-preference')} target="_top">One question alone</a>
      </p>
    </section>
  </div>`;
}
