/** Elements render their first state on a server, where there is no page, and do nothing else there. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html } from 'lit';
import { taskProgressMessages } from '../../../src/study/task-progress.messages.js';
import '../../../src/define/annotation-report.js';
import '../../../src/define/task-progress.js';
import { readDesign, rendered, renderedScheme, renderedTask, sampleSchemes } from './server-rendered.js';

const shadow = (markup: string) =>
  /<template shadowroot[^>]*>([^]*)<\/template>/.exec(markup)?.[1]?.replace(/<style>[^]*?<\/style>/, '') ?? '';
const words = (markup: string) =>
  shadow(markup)
    .replaceAll(/<!--[^]*?-->/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

describe('on a server', () => {
  it('there is no window', () => {
    assert.equal(typeof window, 'undefined');
    assert.equal(typeof document, 'undefined');
  });

  it('every scheme element shows its question', async () => {
    for (const sample of await sampleSchemes()) {
      const markup = await renderedScheme(sample);
      const heading = sample.scheme.description.replace(/^#+ /, '').split('\n')[0] ?? '';
      assert.ok(words(markup).includes(heading), `${sample.tagName} does not show “${heading}”:\n${words(markup)}`);
    }
  });

  it('a choice shows its labels, and what is chosen', async () => {
    const scheme = {
      type: 'radio',
      name: 'kind',
      description: 'Which kind?',
      required: true,
      labels: [
        { name: 'A number', value: 1 },
        { name: 'A word', value: 2 },
      ],
    };
    const markup = await renderedScheme({ scheme, tagName: 'radio-scheme' }, { answer: { label: 'A word', value: 2 } });
    assert.match(words(markup), /Which kind\? \(required\).* A number .*A word/);
    assert.deepEqual(
      shadow(markup)
        .match(/(?<=value=")\d"\s+checked/g)
        ?.map(parseFloat),
      [1],
    );
  });

  it('addresses of media stay relative to the page, and a script is none', async () => {
    const film = (source: string) => ({
      scheme: { type: 'video', name: 'film', description: '', required: false, sources: [source], controls: true, fallbackText: '' },
      tagName: 'video-scheme',
    });
    assert.match(shadow(await renderedScheme(film('films/one.mp4'))), /<source src="films\/one\.mp4"/);
    assert.doesNotMatch(await renderedScheme(film('javascript:alert(1)')), /javascript/);
  });

  it('a task shows its name where it has its config, and that it is loading', async () => {
    assert.match(words(await rendered(html`<annotation-task src="config.yaml"></annotation-task>`)), /^Loading the task…$/);
    const design = await readDesign('dpo');
    assert.equal(words(await renderedTask(design)), `${design.config.annotationTaskName} Loading the task…`);
  });

  it('a task opens nothing', async () => {
    const asked: string[] = [];
    const ask = (name: string) => async () => void asked.push(name);
    const backend = { next: ask('next'), save: ask('save'), history: ask('history'), progress: ask('progress') };
    const { config } = await readDesign('dpo');
    await rendered(html`<annotation-task .config=${config} .backend=${backend}></annotation-task>`);
    // Whatever it would have begun, it would have begun by then.
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(asked, []);
  });

  it('a study shows its progress where it has its texts, and a report what stands in its place', async () => {
    const progress = { items: 4, overlap: 2, coverage: [2, 2], annotators: [], pace: [] };
    const study = html`<task-progress .progress=${progress} .messages=${taskProgressMessages}></task-progress>`;
    assert.doesNotMatch(await rendered(study), /undefined|NaN/);
    assert.match(await rendered(html`<annotation-report src="/api/study">Soon</annotation-report>`), /<slot><\/slot>[^]*Soon/);
  });
});
