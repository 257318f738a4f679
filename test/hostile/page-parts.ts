/** What every way of showing hostile input needs. */
export const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Presses and hovers everything, as an annotator may. Links are not followed. */
export function provoke(root: ParentNode): void {
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) provoke(element.shadowRoot);
    for (const type of ['mouseover', 'focus', 'pointerdown', 'error', 'load', 'toggle', 'animationstart'])
      element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
  }
}

export const box = () => document.querySelector('#box') ?? document.body;

export async function shown(task: HTMLElement): Promise<void> {
  while (!task.shadowRoot?.querySelector('[part=item], [part=complete], [part~=error], [role=alert]:not([hidden])')) await frame();
}
