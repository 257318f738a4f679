/** Taking changes back by key and button, and going to an item from the list of what is done. */
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AnnotationTaskElement } from '../../src/task/annotation-task.js';
import { button, open, press, scheme, shadow, toNextItem } from './opened-task.js';

async function keys(element: AnnotationTaskElement, ...pressed: readonly string[]): Promise<void> {
  await press(...pressed)();
  await element.updateComplete;
}

describe('undo and redo in a task', () => {
  it('work by keys wherever the focus is, and by buttons', async () => {
    const { element } = await open();
    const preference = scheme(element, 'pairwise-preference');
    expect(button(element, 'Undo').disabled).to.equal(true);
    await keys(element, 'a', 'b', 'Control+z');
    expect(preference.answer?.label).to.equal('A is better');
    await keys(element, 'Control+Shift+z');
    expect(preference.answer?.label).to.equal('B is better');
    button(element, 'Undo').click();
    await element.updateComplete;
    expect(preference.answer?.label).to.equal('A is better');
    button(element, 'Redo').click();
    await element.updateComplete;
    expect(preference.answer?.label).to.equal('B is better');
    expect(button(element, 'Redo').disabled).to.equal(true);
    await keys(element, 'Control+z', 'Control+z');
    expect(preference.answer).to.equal(undefined);
    await keys(element, 'Control+y');
    expect(preference.answer?.label).to.equal('A is better');
  });

  it('leave a field with a text its own', async () => {
    const { element } = await open();
    await keys(element, 'a');
    scheme(element, 'text-scheme').focus();
    await sendKeys({ type: 'because' });
    await keys(element, 'Control+z');
    expect(scheme(element, 'pairwise-preference').answer?.label).to.equal('A is better');
  });
});

describe('the list of done items', () => {
  const openList = async (element: AnnotationTaskElement) => {
    button(element, 'Done items').click();
    await waitUntil(() => shadow(element).querySelector('dialog#done')?.hasAttribute('open'));
    const dialog = shadow(element).querySelector<HTMLDialogElement>('dialog#done');
    if (!dialog) throw new Error('There is no list.');
    while (dialog.textContent.includes('Loading')) await new Promise((resolve) => requestAnimationFrame(resolve));
    return dialog;
  };

  it('says that nothing is done yet', async () => {
    const { element } = await open();
    expect((await openList(element)).textContent).to.contain('Nothing is done yet.');
  });

  it('goes to an item of it, by keys alone, with its answers, and on from there', async () => {
    const { element } = await open();
    await toNextItem(element, press('a', 'Enter'));
    await toNextItem(element, press('s'));
    const dialog = await openList(element);
    expect([...dialog.querySelectorAll('li')].map((entry) => entry.textContent.replaceAll(/\s+/g, ' ').trim())).to.deep.equal([
      '2 Question 2 Skipped',
      '1 Question 1',
    ]);
    await sendKeys({ press: 'Tab' });
    await toNextItem(element, press('Enter'));
    expect(shadow(element).querySelector('#item-heading')?.textContent).to.contain('Item 1 of 3');
    expect(scheme(element, 'pairwise-preference').answer?.label).to.equal('A is better');
    expect(shadow(element).querySelector('dialog[open]')).to.equal(null);
  });
});
