/** Work that neither the next frame nor what the annotator does then need wait for. */

/** On a page that always has something to do, it is long enough after so many milliseconds. */
const AT_LAST = 200;

/** Resolves when the page has time. */
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
