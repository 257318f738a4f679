import { expect } from '@open-wc/testing';
import { button, open, press, shadow, SOURCE, toNextItem } from './opened-task.js';
import type { AnnotationTaskElement } from '../../src/task/annotation-task.js';

const details = (element: AnnotationTaskElement) => {
  const found = shadow(element).querySelector<HTMLDetailsElement>('details.instructions');
  if (!found) throw new Error('There are no instructions.');
  return found;
};

describe('the instructions', () => {
  it('stand open until an item is done, and are closed on the next visit', async () => {
    const annotator = crypto.randomUUID();
    const { element } = await open({ annotator });
    expect(details(element).open).to.equal(true);
    await press('a')();
    await toNextItem(element, press('Enter'));
    expect(details(element).open).to.equal(false);
    element.remove();
    expect(details((await open({ annotator })).element).open).to.equal(false);
    expect(details((await open({ annotator: crypto.randomUUID() })).element).open).to.equal(true);
  });

  it('are read when they are closed, and stand open again when they say something else', async () => {
    const annotator = crypto.randomUUID();
    const { element } = await open({ annotator });
    const toggled = new Promise((resolve) => {
      details(element).addEventListener('toggle', resolve, { once: true });
    });
    details(element).querySelector('summary')?.click();
    await toggled;
    element.remove();
    expect(details((await open({ annotator })).element).open).to.equal(false);
    const changed = SOURCE.replace('First line.', 'Another first line.');
    expect(details((await open({ annotator, source: changed })).element).open).to.equal(true);
  });

  it('can be opened again without losing what is begun', async () => {
    const { element } = await open();
    await press('a')();
    details(element).open = false;
    details(element).querySelector('summary')?.click();
    await element.updateComplete;
    expect(shadow(element).querySelector('pairwise-preference')?.answer?.winner).to.equal('a');
    expect(button(element, 'Submit').disabled).to.equal(false);
  });
});
