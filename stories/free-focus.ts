/** Lets keys reach a story at once: Storybook shows it in a frame, which has no focus of its own. What has the focus around it keeps it. */
export function takeFreeFocus(): void {
  if (window.parent === window) return;
  try {
    const { activeElement, body } = window.parent.document;
    if (activeElement === body) window.focus();
  } catch {
    // A page of someone else holds the frame.
  }
}
