/** What the annotator is told of records that are kept here and not sent yet. */
import { expect, oneEvent } from '@open-wc/testing';
import '../../src/define/annotation-task.js';
import { offline, type OfflineBackend } from '../../src/backends/offline.js';
import { parseTaskConfig } from '../../src/config/index.js';
import { BackendError, type TaskBackend } from '../../src/core/backend.js';
import { MemoryBackend } from '../../src/core/memory-backend.js';
import { ITEMS, press, SOURCE, toNextItem } from './opened-task.js';

interface Connection {
  isOn: boolean;
  refuses: boolean;
  /** What the service says to everything. */
  says?: string;
}

const opened: { readonly element: HTMLElement; readonly backend: OfflineBackend }[] = [];

async function openTask() {
  const { config } = parseTaskConfig(SOURCE);
  const connection: Connection = { isOn: true, refuses: false };
  const service = new MemoryBackend({ config, items: ITEMS });
  const over = async <T>(call: () => Promise<T>): Promise<T> => {
    if (!connection.isOn) throw new BackendError(connection.says ?? 'There is no network.', { retryable: true });
    return call();
  };
  const network: TaskBackend = {
    next: (annotator) => over(() => service.next(annotator)),
    ahead: (annotator, count) => over(() => service.ahead(annotator, count)),
    history: (annotator) => over(() => service.history(annotator)),
    progress: (annotator) => over(() => service.progress(annotator)),
    save: (record) =>
      over(async () => {
        if (connection.refuses) throw new BackendError('The study is closed.', { retryable: false });
        await service.save(record);
      }),
  };
  const backend = offline(network, { name: `notice-${crypto.randomUUID()}`, retryMs: [1, 5] });
  const element = document.createElement('annotation-task');
  Object.assign(element, { config, items: ITEMS, backend });
  const shown = oneEvent(element, 'item-show');
  document.body.append(element);
  await shown;
  opened.push({ element, backend });
  return { element, connection, service };
}

const said = (element: HTMLElement, part: string) =>
  element.shadowRoot?.querySelector(`[part=${part}]`)?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Whether the page would ask before it is closed. */
function asksBeforeClosing(): boolean {
  return !globalThis.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

describe('records on their way', () => {
  afterEach(() => {
    for (const { element, backend } of opened.splice(0)) {
      element.remove();
      backend.close();
    }
  });

  it('come with tools for comparing that are there before the network goes', async () => {
    // More modules than the browser lists by itself have been loaded.
    performance.setResourceTimingBufferSize(5000);
    await openTask();
    await until(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/compare/pane-marks')));
  });

  it('are said to be saved here while there is no network, and to be sent when they are', async () => {
    const { element, connection, service } = await openTask();
    expect(said(element, 'delivery')).to.equal('');
    connection.isOn = false;
    await toNextItem(element, press('a', 'Enter'));
    await until(() => said(element, 'delivery').startsWith('1 answer is saved here'));
    await until(() => said(element, 'status') === 'Saved');
    expect(asksBeforeClosing()).to.equal(true);
    connection.isOn = true;
    globalThis.dispatchEvent(new Event('online'));
    await until(() => said(element, 'delivery') === 'Everything is sent.');
    expect(asksBeforeClosing()).to.equal(false);
    expect(await service.history('anonymous')).to.have.length(1);
  });

  it('are said to wait with the reason, where it is not only the network', async () => {
    const { element, connection } = await openTask();
    Object.assign(connection, { isOn: false, says: 'You are not signed in any more.' });
    await toNextItem(element, press('a', 'Enter'));
    await until(() => said(element, 'delivery').endsWith('You are not signed in any more.'));
  });

  it('are not talked about while the network is good', async () => {
    const { element, service } = await openTask();
    await toNextItem(element, press('a', 'Enter'));
    await until(() => !asksBeforeClosing());
    await element.updateComplete;
    expect(said(element, 'delivery')).to.equal('');
    expect(await service.history('anonymous')).to.have.length(1);
  });

  it('are said to be refused, with the reason', async () => {
    const { element, connection } = await openTask();
    connection.refuses = true;
    await toNextItem(element, press('a', 'Enter'));
    await until(() => said(element, 'refused').includes('The study is closed.'));
    expect(said(element, 'refused')).to.contain('1 answer was not accepted.');
  });

  it('leave nothing behind when the task goes', async () => {
    const { element, connection } = await openTask();
    connection.isOn = false;
    await toNextItem(element, press('a', 'Enter'));
    await until(asksBeforeClosing);
    element.remove();
    await until(() => !asksBeforeClosing());
  });
});
