/** A page that adds to Object.prototype: a task that needs no reader of configs works there, another says what is wrong. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/annotation-task.js';
import { MemoryBackend } from '../../src/core/memory-backend.js';
import type { AnnotationTaskElement } from '../../src/task/annotation-task.js';
import { taskConfig, taskItems } from '../../src/testing/index.js';

async function opened(element: AnnotationTaskElement, part: string): Promise<Element> {
  for (;;) {
    const found = element.renderRoot.querySelector(`[part~=${part}]`);
    if (found) return found;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

describe('A page with more on Object.prototype than there should be', () => {
  beforeEach(() => {
    Object.defineProperty(Object.prototype, 'extra', { value: () => 1, enumerable: true, configurable: true });
  });
  afterEach(() => {
    Reflect.deleteProperty(Object.prototype, 'extra');
  });

  it('shows a task whose config is parsed already', async () => {
    const config = taskConfig();
    const items = taskItems(1);
    const backend = new MemoryBackend({ config, items });
    const element = await fixture<AnnotationTaskElement>(
      html`<annotation-task lang="en" .config=${config} .items=${items} .backend=${backend}></annotation-task>`,
    );
    expect((await opened(element, 'item')).textContent).to.contain('Item 1 of 1');
  });

  it('says which addition keeps a config from being read, and what to do', async () => {
    const src = URL.createObjectURL(new Blob(['annotation_task_name: t']));
    const element = await fixture<AnnotationTaskElement>(html`<annotation-task lang="en" src=${src}></annotation-task>`);
    expect((await opened(element, 'error')).textContent).to.match(/adds “extra” to Object\.prototype.*Object\.defineProperty/s);
  });
});
