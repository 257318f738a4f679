/** The address that a visitor sees and copies: that of Storybook around the frame of a story, where there is one. */
function shownWindow(): Window {
  try {
    return window.parent.location.origin === window.location.origin ? window.parent : window;
  } catch {
    // A page of someone else holds the frame.
    return window;
  }
}

export function currentHash(): string {
  return shownWindow().location.hash;
}

export function currentAddress(): string {
  return shownWindow().location.href;
}

/** Without an entry in the history: going back leads to the page before. */
export function replaceHash(hash: string): void {
  const { history, location } = shownWindow();
  history.replaceState(history.state, '', hash === '' ? `${location.pathname}${location.search}` : hash);
}

export function onHashChange(listener: () => void, signal: AbortSignal): void {
  shownWindow().addEventListener('hashchange', listener, { signal });
}
