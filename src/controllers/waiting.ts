/** Ways to wait until other work is done. */

/** On a page that always has something to do, it is long enough after so many milliseconds. */
const AT_LAST = 200;

/** Resolves when the page has time: for work that neither the next frame nor what the annotator does then need wait for. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    // Not in every browser yet.
    if ('requestIdleCallback' in window) {
      requestIdleCallback(
        () => {
          resolve();
        },
        { timeout: AT_LAST },
      );
    } else setTimeout(resolve);
  });
}

/** Resolves when what is asked of the page now is done. Not by a timer: those come late, and later still on a page that is not in sight. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
