/**
 * Works a page of the benchmark as a person would, through its elements and their events, and says when what was asked for is on the screen. It is put into
 * every page before the page's own code.
 */

let selectors;

/** Elements by a selector that goes into shadow roots at `>>>`. */
function find(selector) {
  let scopes = [document];
  let found = [];
  for (const part of selector.split(' >>> ')) {
    found = scopes.flatMap((scope) => [...scope.querySelectorAll(part)]);
    scopes = found.flatMap(({ shadowRoot }) => shadowRoot ?? []);
  }
  return found;
}

const later = () => scheduler.postTask(() => {}, { delay: 1 });

/** The next frame is painted as far as the main thread has to do with it. */
const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    });
  });

const shows = (number) => find(selectors.prompt)[0]?.textContent.includes(`Item ${number}.`) ?? false;
const nextButton = () => find(selectors.next)[0];
const isUsable = (number) =>
  shows(number) && find(selectors.choices).length >= 7 && find(selectors.reason).length === 1 && nextButton()?.disabled === false;

/** When a change makes an item appear; it looks at nothing until something changes. */
function appears(number) {
  if (shows(number)) return Promise.resolve();
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!shows(number)) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(find(selectors.prompt)[0].getRootNode(), { childList: true, characterData: true, subtree: true });
  });
}

async function usable(number) {
  while (!isUsable(number)) await later();
}

function write(text) {
  const [field] = find(selectors.reason);
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
  set.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

async function choose(nth) {
  const choice = find(selectors.choices)[nth];
  // Not from an idle page: when it would draw next is a matter of chance then.
  await painted();
  const start = performance.now();
  choice.click();
  await painted();
  return performance.now() - start;
}

/** Milliseconds from the press of a key until what it did is painted. */
function keyPainted() {
  return new Promise((resolve) => {
    globalThis.addEventListener(
      'keydown',
      () => {
        const start = performance.now();
        painted().then(() => resolve(performance.now() - start));
      },
      { capture: true, once: true },
    );
  });
}

globalThis.bench = {
  /** Milliseconds from navigation, and from the moment at which the page had its items, until the first item is painted and can be answered. */
  async first(asked) {
    selectors = asked;
    await usable(1);
    await painted();
    const now = performance.now();
    return [now, now - performance.getEntriesByName('items')[0].startTime];
  },
  choose,
  /** Gets ready for the key that chooses: the focus is on the label, and nothing is left to draw. */
  async awaitKey(nth) {
    find(selectors.choices)[nth].focus();
    await painted();
    await painted();
    globalThis.keyed = keyPainted();
    return 0;
  },
  keyed: () => globalThis.keyed,
  /** Answers everything that the item asks for. */
  async answer(number) {
    await usable(number);
    await choose(number % 4);
    await choose(4 + (number % 3));
    write(`Reason ${number}`);
    await painted();
  },
  /** From the click on “next” until the item after it is painted. */
  async next(number) {
    const appeared = appears(number + 1);
    const button = nextButton();
    await painted();
    const start = performance.now();
    button.click();
    await appeared;
    await painted();
    return performance.now() - start;
  },
  /** What comes after the paint: stores, timers, focus. */
  async rest(number) {
    await usable(number);
    await later();
    await painted();
  },
  /** Keeps a copy of what was answered so far, to tell how much of the heap that is. */
  async copyRecords() {
    const session = document.querySelector('annotation-task')?.followedSession;
    globalThis.copied = structuredClone(session ? await session.records() : window.records);
    return globalThis.copied.length;
  },
  /** Works through items as fast as the page lets it. */
  async work(from, to) {
    for (let number = from; number < to; number += 1) {
      find(selectors.choices)[number % 4].click();
      find(selectors.choices)[4 + (number % 3)].click();
      write(`Reason ${number}`);
      const appeared = appears(number + 1);
      await later();
      nextButton().click();
      await appeared;
      await usable(number + 1);
    }
    await this.rest(to);
  },
};
