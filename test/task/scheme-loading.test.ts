/** The code of a scheme element is loaded when a task has such a scheme, and only then. */
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/annotation-task.js';
import type { SchemeDefinition } from '../../src/core/registry.js';
import type { CustomScheme } from '../../src/core/scheme.js';
import type { TaskErrorEvent } from '../../src/events/task-events.js';
import { builtinDefinitions, builtinRegistry } from '../../src/schemes/builtin.js';
import { builtinElements } from '../../src/schemes/builtin-elements.js';
import { taskConfig, taskItems } from '../../src/testing/index.js';

class StarsElement extends HTMLElement {
  answer: unknown;
  scheme: unknown;
}

function stars(load: () => Promise<unknown>, tagName: string): SchemeDefinition {
  return { type: 'stars', tagName, load, parseAnswer: (value) => value, isAnswered: () => true, issues: () => [] };
}

const scheme: CustomScheme = {
  type: 'custom',
  annotationType: 'stars',
  name: 'rating',
  description: 'Stars',
  required: false,
  options: {},
};

async function openWith(definition: SchemeDefinition) {
  const element = document.createElement('annotation-task');
  Object.assign(element, {
    config: taskConfig({ annotationSchemes: [scheme] }),
    items: taskItems(1),
    annotator: crypto.randomUUID(),
    registry: builtinRegistry.extend(definition),
  });
  const parent = await fixture<HTMLElement>(html`<div></div>`);
  return {
    element,
    open: () => {
      parent.append(element);
    },
  };
}

describe('the elements of a task', () => {
  it('are all known by tag', () => {
    expect([...builtinElements.keys()].sort()).to.deep.equal(builtinDefinitions.map(({ tagName }) => tagName).sort());
  });

  it('are not loaded by a task that has no such scheme', async () => {
    const element = document.createElement('annotation-task');
    const shown = oneEvent(element, 'item-show');
    Object.assign(element, { config: taskConfig({ annotationSchemes: [scheme] }), items: taskItems(1), annotator: crypto.randomUUID() });
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    await shown;
    expect([...builtinElements.keys()].filter((tag) => customElements.get(tag) !== undefined)).to.deep.equal([]);
    expect(element.shadowRoot?.textContent).to.contain('“rating” is left out');
  });

  it('are loaded by the host’s definition where the scheme is the host’s', async () => {
    let loads = 0;
    const { element, open } = await openWith(
      stars(() => {
        loads += 1;
        customElements.define('stars-scheme', StarsElement);
        return Promise.resolve();
      }, 'stars-scheme'),
    );
    const shown = oneEvent(element, 'item-show');
    open();
    await shown;
    expect(loads).to.equal(1);
    expect(element.shadowRoot?.querySelector('stars-scheme') instanceof StarsElement).to.equal(true);
  });

  it('can be loaded again when they could not be loaded', async () => {
    const failures = [new Error('No network.')];
    const { element, open } = await openWith(
      stars(async () => {
        const failure = failures.pop();
        if (failure) throw failure;
        customElements.define('late-stars', class extends StarsElement {});
      }, 'late-stars'),
    );
    const failed: Promise<TaskErrorEvent> = oneEvent(element, 'task-error');
    open();
    const { error, retry } = (await failed).detail;
    expect(error.message).to.equal('No network.');
    const shown = oneEvent(element, 'item-show');
    await retry();
    await shown;
    expect(element.shadowRoot?.querySelector('late-stars') instanceof StarsElement).to.equal(true);
  });
});
