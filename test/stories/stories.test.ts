/** Every story, by axe: left-to-right in light colours, right-to-left in dark ones. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import '../../src/define/all.js';
import { afterPaint } from '../../src/compare/after-paint.js';

type Show = () => TemplateResult;
type Decorate = (story: Show) => TemplateResult;

/** What of a story is needed to show it without Storybook. */
interface Story {
  readonly args?: object;
  readonly render?: (args: object) => TemplateResult;
  readonly play?: (context: { canvasElement: HTMLElement }) => void | Promise<void>;
  readonly decorators?: readonly Decorate[];
}

const looks = [
  { direction: 'ltr', scheme: 'light' },
  { direction: 'rtl', scheme: 'dark' },
] as const;

async function show(meta: Story, story: Story): Promise<HTMLElement> {
  const render = story.render ?? meta.render;
  if (!render) throw new Error('The story has no render function.');
  const content = () => render({ ...meta.args, ...story.args });
  const decorated = (story.decorators ?? []).reduce<Show>((inner, decorate) => () => decorate(inner), content);
  const canvasElement = await fixture<HTMLElement>(html`<div>${decorated()}</div>`);
  await settled(canvasElement);
  await story.play?.({ canvasElement });
  await settled(canvasElement);
  return canvasElement;
}

/** Elements, and those that they show in their shadow once they have rendered. */
function* allWithin(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* allWithin(element.shadowRoot);
  }
}

/** Waits until every element is loaded and has rendered, and a task has its item, its end or its error on the screen. */
async function settled(root: HTMLElement): Promise<void> {
  for (const element of allWithin(root)) {
    if (!element.localName.includes('-')) continue;
    await customElements.whenDefined(element.localName);
    if ('updateComplete' in element) await element.updateComplete;
    if (element.localName !== 'annotation-task') continue;
    await waitUntil(() => element.shadowRoot?.querySelector('[part=item], [part=complete], [part=error]'), 'The task shows nothing.', {
      timeout: 9000,
    });
    // Responses that scroll are reached by keys once the tools that compare them are loaded.
    const isReached = (response: Element) => response.scrollHeight <= response.clientHeight || response.hasAttribute('tabindex');
    await waitUntil(() => [...(element.shadowRoot?.querySelectorAll('.response') ?? [])].every(isReached), 'A response is not reached.', {
      timeout: 9000,
    });
  }
  // What compares two responses reads them from the page when it has time.
  await afterPaint();
}

function isStory(value: unknown): value is Story {
  return typeof value === 'object' && value !== null;
}

function isModule(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

const files: readonly string[] = await executeServerCommand('story-files');

for (const file of files) {
  const loaded: unknown = await import(new URL(`../../stories/${file}`, import.meta.url).href);
  if (!isModule(loaded)) throw new Error(`${file} is no module.`);
  const { default: meta, ...stories } = loaded;
  describe(`Stories of ${file}`, () => {
    for (const [name, story] of Object.entries(stories)) {
      for (const { direction, scheme } of looks) {
        it(`${name} passes axe ${direction} and ${scheme}`, async () => {
          if (!isStory(meta) || !isStory(story)) throw new Error(`${name} is no story.`);
          document.documentElement.dir = direction;
          document.documentElement.style.colorScheme = scheme;
          document.body.style.background = 'Canvas';
          await expect(await show(meta, story)).to.be.accessible();
          // A table of a thousand rows is much to look through.
        }).timeout(40_000);
      }
    }

    after(() => {
      document.documentElement.removeAttribute('dir');
      document.documentElement.removeAttribute('style');
      document.body.removeAttribute('style');
    });
  });
}

it('finds stories', () => {
  expect(files.length).to.be.greaterThan(0);
});
