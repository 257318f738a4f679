/** While an item is saved: what the annotator sees of it, and what becomes of what they do meanwhile. */
import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { parseTaskConfig } from '../../src/config/index.js';
import { MemoryBackend } from '../../src/core/memory-backend.js';
import type { AnnotationRecord } from '../../src/core/record.js';
import { AnnotationSession } from '../../src/core/session.js';
import type { AnnotationTaskElement } from '../../src/task/annotation-task.js';
import { option } from '../schemes/find.js';
import { button, ITEMS, open, press, scheme, shadow, SOURCE, toNextItem } from './opened-task.js';

const { config } = parseTaskConfig(SOURCE);

/** Saves when it is told to. */
class WaitingBackend extends MemoryBackend {
  #go = (): void => {};
  readonly #gone = new Promise<void>((resolve) => {
    this.#go = resolve;
  });

  goOn(): void {
    this.#go();
  }

  override async save(record: AnnotationRecord): Promise<void> {
    await this.#gone;
    await super.save(record);
  }
}

const status = (element: AnnotationTaskElement) => shadow(element).querySelector('[part=status]')?.textContent.trim();
const label = (element: AnnotationTaskElement, name: string) => option(scheme(element, 'pairwise-preference'), name);

describe('While an item is saved', () => {
  it('shows that it saves from the next frame on, with everything locked', async () => {
    const backend = new WaitingBackend({ config, items: ITEMS });
    const { element } = await open({ config, backend });
    await press('a')();
    button(element, 'Submit').click();
    await element.updateComplete;
    expect(status(element)).to.equal('Saving…');
    expect(button(element, 'Submit').disabled).to.equal(true);
    expect(scheme(element, 'pairwise-preference').disabled).to.equal(true);
    await toNextItem(element, () => {
      backend.goOn();
    });
    expect(status(element)).to.equal('Saved');
    expect(scheme(element, 'pairwise-preference').disabled).to.equal(false);
  });

  it('takes no answer in the part of a frame in which nothing shows it', async () => {
    const backend = new WaitingBackend({ config, items: ITEMS });
    const { element } = await open({ config, backend });
    await press('a')();
    await nextFrame();
    button(element, 'Submit').click();
    label(element, 'B is better').click();
    await element.updateComplete;
    expect(label(element, 'A is better').checked).to.equal(true);
    expect(label(element, 'B is better').checked).to.equal(false);
    await toNextItem(element, () => {
      backend.goOn();
    });
    const [record] = await backend.history(element.annotator);
    expect(record?.answers['preference']).to.include({ winner: 'a' });
    expect([label(element, 'A is better').checked, label(element, 'B is better').checked]).to.deep.equal([false, false]);
  });

  it('shows nothing of a save that ends within the frame', async () => {
    // In memory, drafts too: a database may take longer than a frame.
    const session = new AnnotationSession({ config, backend: new MemoryBackend({ config, items: ITEMS }), annotator: 'ann' });
    const { element } = await open({ config, session });
    const seen: (string | undefined)[] = [];
    const observer = new MutationObserver(() => seen.push(status(element)));
    observer.observe(shadow(element), { subtree: true, childList: true, characterData: true });
    await press('a')();
    await nextFrame();
    await toNextItem(element, () => {
      button(element, 'Submit').click();
    });
    observer.disconnect();
    expect(seen).to.include('Saved');
    expect(seen).not.to.include('Saving…');
  });
});

describe('What a task says last', () => {
  it('is taken back by the next answer', async () => {
    const { element } = await open();
    await toNextItem(element, press('a', 'Enter'));
    expect(status(element)).to.equal('Saved');
    await sendKeys({ press: 'b' });
    await element.updateComplete;
    expect(status(element)).to.equal('');
  });
});
