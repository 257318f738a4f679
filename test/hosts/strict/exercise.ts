/** Uses everything that an open task shows: presses, ticks, types, opens. What it answers does not matter, only that all of it is done. */

/** The elements under a node, those of shadow roots included. */
function* within(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* within(element.shadowRoot);
  }
}

const LEAVES_ITEM = '[part~=submit], [part~=skip], [part~=back], [part~=forward], #skip *, #done *';
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

function change(control: HTMLElement): void {
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
}

function use(element: Element): void {
  if (element instanceof HTMLInputElement && !['radio', 'checkbox'].includes(element.type)) {
    element.value = element.type === 'range' || element.type === 'number' ? '1' : 'a';
    change(element);
  } else if (element instanceof HTMLTextAreaElement) {
    element.value = 'Because <b>it</b> is.';
    change(element);
  } else if (element instanceof HTMLSelectElement) {
    element.selectedIndex = element.options.length - 1;
    change(element);
  } else if (element instanceof HTMLElement) {
    element.focus();
    element.click();
  }
}

function selectWords(text: Element): void {
  const node = document.createTreeWalker(text, NodeFilter.SHOW_TEXT).nextNode();
  const end = node?.nodeValue?.length ?? 0;
  if (node && end > 0) getSelection()?.setBaseAndExtent(node, 0, node, Math.min(5, end));
  for (const type of ['pointerdown', 'pointerup', 'mouseup'])
    text.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, isPrimary: true, pointerId: 1 }));
}

/** Uses every control under an element, and those that come up meanwhile. @returns how many it used */
async function exercise(place: Element): Promise<number> {
  const used = new Set<Element>();
  for (let round = 0; round < 6; round += 1) {
    const controls = [...within(place.shadowRoot ?? place)].filter(
      (element) =>
        element.matches('button, input, textarea, select, summary, [part~=text], [role=slider]') && !element.matches(LEAVES_ITEM),
    );
    const fresh = controls.filter((control) => !used.has(control));
    if (fresh.length === 0) break;
    for (const control of fresh) {
      used.add(control);
      use(control);
      if (control.matches('[part~=text]')) selectWords(control);
      for (const dialog of within(place.shadowRoot ?? place)) if (dialog instanceof HTMLDialogElement && dialog.open) dialog.close();
      await frame();
    }
  }
  return used.size;
}

Object.assign(window, { exercise });
