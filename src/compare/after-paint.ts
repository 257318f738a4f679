/** Work that need not keep the next frame waiting. */

/** A page that is not in sight draws no frames: there, it is soon enough after so many milliseconds. */
const SOON = 100;

/** Resolves when what was changed is on the screen. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const soon = setTimeout(resolve, SOON);
    requestAnimationFrame(() => {
      clearTimeout(soon);
      setTimeout(resolve);
    });
  });
}
