/** One task in several tabs. Frames of the same origin stand for tabs: each has its own modules, connection and locks. */
import { expect } from '@open-wc/testing';
import type { IndexedDbBackend, IndexedDbBackendOptions } from '../../src/backends/indexeddb.js';
import type { AnnotationSession, AnnotationSessionOptions } from '../../src/core/session.js';
import { taskItems } from '../../src/testing/index.js';
import { good, sessionConfig } from '../core/session-fixture.js';

declare global {
  interface Window {
    openTab?: (options: IndexedDbBackendOptions) => IndexedDbBackend;
    openSession?: (options: AnnotationSessionOptions) => AnnotationSession;
  }
}

interface Tab {
  readonly backend: IndexedDbBackend;
  readonly session: AnnotationSession;
  readonly frame: HTMLIFrameElement;
}

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

const script = `
  import { IndexedDbBackend } from '/src/backends/indexeddb.ts';
  import { AnnotationSession } from '/src/core/session.ts';
  window.openTab = (options) => new IndexedDbBackend(options);
  window.openSession = (options) => new AnnotationSession(options);
`;

type TabOptions = Omit<IndexedDbBackendOptions, 'config' | 'items'>;

async function openTab(options: TabOptions, annotator = 'ann', frame = document.createElement('iframe')): Promise<Tab> {
  const loaded = new Promise((resolve) => {
    frame.onload = resolve;
  });
  frame.srcdoc = `<script type="module">${script}</script>`;
  if (!frame.isConnected) document.body.append(frame);
  frames.push(frame);
  await loaded;
  const config = sessionConfig({ annotationPerInstance: 1 });
  const tab = frame.contentWindow;
  const backend = tab?.openTab?.({ config, items: taskItems(12), ...options });
  const session = backend && tab?.openSession?.({ config, backend, annotator, drafts: backend.drafts });
  if (!session) throw new Error('The tab has not loaded its modules.');
  await session.start();
  return { backend, session, frame };
}

function openItem({ session }: Tab): string | undefined {
  return session.state.status === 'annotating' ? session.state.entry.itemId : undefined;
}

/** Holds a lock until the function that it gives is called. */
function heldLock(name: string): Promise<() => void> {
  return new Promise((resolve) => {
    void navigator.locks.request(
      name,
      () =>
        new Promise<void>((release) => {
          resolve(release);
        }),
    );
  });
}

/** Resolves once someone waits for the lock. */
async function lockIsAwaited(name: string): Promise<void> {
  for (;;) {
    const { pending = [] } = await navigator.locks.query();
    if (pending.some((lock) => lock.name === name)) return;
  }
}

async function annotateToTheEnd({ session }: Tab): Promise<void> {
  while (session.state.status === 'annotating') {
    session.answer('quality', good);
    await session.submit();
  }
  expect(session.state.status).to.equal('complete');
}

for (const [what, locks] of [
  ['', {}],
  [' without Web Locks', { locks: null }],
] as const) {
  describe(`two tabs of one annotator${what}`, () => {
    it('neither lose nor double a record when both work at once', async () => {
      const database = crypto.randomUUID();
      const tabs = await Promise.all([openTab({ database, ...locks }), openTab({ database, ...locks })]);
      await Promise.all(tabs.map(annotateToTheEnd));
      const records = await tabs[0].backend.records();
      expect(records.map(({ itemId }) => itemId).sort()).to.deep.equal(
        taskItems(12)
          .map(({ id }) => id)
          .sort(),
      );
      expect(new Set(records.map(({ id }) => id)).size).to.equal(12);
      expect(await tabs[1].backend.progress('ann')).to.deep.equal({ done: 12, skipped: 0, remaining: 0, total: 12 });
    });
  });
}

describe('tabs with Web Locks', () => {
  it('show different items, and a closed tab’s item with its draft comes to the next one', async () => {
    const database = crypto.randomUUID();
    const one = await openTab({ database });
    one.session.answer('note', { text: 'Begun' });
    await one.session.dispose();
    const other = await openTab({ database });
    expect([openItem(one), openItem(other)]).to.deep.equal(['1', '2']);
    one.frame.remove();
    const third = await openTab({ database });
    expect(openItem(third)).to.equal('1');
    const { state } = third.session;
    expect(state.status === 'annotating' && state.entry.answers).to.deep.equal({ note: { text: 'Begun' } });
  });

  it('go on with their own item when they are reloaded', async () => {
    const database = crypto.randomUUID();
    let tab = await openTab({ database });
    for (let reloads = 0; reloads < 5; reloads += 1) {
      tab = await openTab({ database }, 'ann', tab.frame);
      expect(openItem(tab)).to.equal('1');
    }
  });

  it('wait a moment for the lock of the page that they replace', async () => {
    const database = crypto.randomUUID();
    const before = await openTab({ database });
    const name = `annotation-elements/assignment/${(await before.backend.next('ann'))?.id ?? ''}`;
    before.backend.close();
    const unload = await heldLock(name);
    const opening = openTab({ database });
    await lockIsAwaited(name);
    unload();
    expect(openItem(await opening)).to.equal('1');
  });

  it('keep their item from other annotators while they live, however long ago the lease ended', async () => {
    const database = crypto.randomUUID();
    const clock = { now: () => Date.now() };
    const one = await openTab({ database, clock, leaseMs: 1 });
    const later = { now: () => Date.now() + 86_400_000 };
    const other = await openTab({ database, clock: later, leaseMs: 1 }, 'ben');
    expect([openItem(one), openItem(other)]).to.deep.equal(['1', '2']);
    const open = await one.backend.next('ann');
    one.frame.remove();
    // The browser frees the locks of a closed tab a moment later.
    await navigator.locks.request(`annotation-elements/assignment/${open?.id ?? ''}`, () => undefined);
    const third = await openTab({ database, clock: later }, 'cem');
    expect(openItem(third)).to.equal('1');
  });
});

describe('tabs without Web Locks', () => {
  it('may show the same item after a reload, and keep both answers', async () => {
    const database = crypto.randomUUID();
    const one = await openTab({ database, locks: null });
    const other = await openTab({ database, locks: null });
    expect([openItem(one), openItem(other)]).to.deep.equal(['1', '1']);
    for (const [{ session }, text] of [
      [one, 'One'],
      [other, 'Other'],
    ] as const) {
      session.answer('quality', good);
      session.answer('note', { text });
      await session.submit();
    }
    const records = await one.backend.records();
    expect(records).to.have.length(1);
    expect(records[0]).to.deep.include({ revision: 2, answers: { quality: good, note: { text: 'Other' } } });
  });
});
