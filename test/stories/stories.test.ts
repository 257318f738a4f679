import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/define/all.js';
import * as annotationTask from '../../stories/annotation-task.stories.js';
import * as pairwisePreference from '../../stories/pairwise-preference.stories.js';
import * as radioScheme from '../../stories/radio-scheme.stories.js';
import * as textScheme from '../../stories/text-scheme.stories.js';

// stories.node.test.ts checks that no file is missing here.
const files = { annotationTask, pairwisePreference, radioScheme, textScheme };

type Show = () => TemplateResult;
type Decorate = (story: Show) => TemplateResult;

/** What of a story is needed to show it without Storybook. */
interface Story {
  readonly args?: object;
  readonly render?: (args: object) => TemplateResult;
  readonly play?: (context: { canvasElement: HTMLElement }) => void;
  readonly decorators?: readonly Decorate[];
}

async function show(meta: Story, story: Story): Promise<HTMLElement> {
  const render = story.render ?? meta.render;
  if (!render) throw new Error('The story has no render function.');
  const content = () => render({ ...meta.args, ...story.args });
  const decorated = (story.decorators ?? []).reduce<Show>((inner, decorate) => () => decorate(inner), content);
  const canvasElement = await fixture<HTMLElement>(html`<div>${decorated()}</div>`);
  await settled(canvasElement);
  story.play?.({ canvasElement });
  await settled(canvasElement);
  return canvasElement;
}

/** Waits until every element has rendered, and a task has its item, its end or its error on the screen. */
async function settled(root: HTMLElement): Promise<void> {
  for (const element of root.querySelectorAll('annotation-task, pairwise-preference, radio-scheme, text-scheme')) {
    if ('updateComplete' in element) await element.updateComplete;
    if (element.localName !== 'annotation-task') continue;
    await waitUntil(() => element.shadowRoot?.querySelector('[part=item], [part=complete], [part=error]'), 'The task shows nothing.');
  }
}

function isStory(value: unknown): value is Story {
  return typeof value === 'object' && value !== null;
}

for (const [file, { default: meta, ...stories }] of Object.entries(files)) {
  describe(`Stories of ${file}`, () => {
    for (const [name, story] of Object.entries(stories)) {
      for (const direction of ['ltr', 'rtl'] as const) {
        for (const scheme of ['light', 'dark'] as const) {
          it(`${name} passes axe ${direction} and ${scheme}`, async () => {
            if (!isStory(meta) || !isStory(story)) throw new Error(`${name} is no story.`);
            document.documentElement.dir = direction;
            document.documentElement.style.colorScheme = scheme;
            document.body.style.background = 'Canvas';
            await expect(await show(meta, story)).to.be.accessible();
          });
        }
      }
    }

    after(() => {
      document.documentElement.removeAttribute('dir');
      document.documentElement.removeAttribute('style');
      document.body.removeAttribute('style');
    });
  });
}
