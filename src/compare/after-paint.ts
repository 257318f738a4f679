import { whenIdle } from '../controllers/waiting.js';

/** A page that is not in sight draws no frames: there, it is soon enough after so many milliseconds. */
const SOON = 100;

/** Resolves when what was changed is on the screen, and the page has time. */
export async function afterPaint(): Promise<void> {
  await new Promise<void>((resolve) => {
    const soon = setTimeout(resolve, SOON);
    requestAnimationFrame(() => {
      clearTimeout(soon);
      resolve();
    });
  });
  await whenIdle();
}
