/** Finds the parts of a `<span-scheme>` as a person would, and acts on its text with a real mouse. */
import { sendMouse } from '@web/test-runner-commands';

function root(element: HTMLElement): ShadowRoot {
  if (!element.shadowRoot) throw new Error('The element has no shadow root.');
  return element.shadowRoot;
}

/** The button with this accessible name. */
export function button(element: HTMLElement, name: string): HTMLButtonElement {
  const buttons = [...root(element).querySelectorAll('button')];
  const found = buttons.find((candidate) => nameOf(candidate) === name);
  if (!found) throw new Error(`There is no button “${name}”, but: ${buttons.map(nameOf).join(', ')}.`);
  return found;
}

function nameOf(control: HTMLButtonElement): string {
  return control.ariaLabel ?? (control.querySelector('[part=label]') ?? control).textContent.trim();
}

/** The list of labels of the span with this text. */
export function labelList(element: HTMLElement, text: string): HTMLSelectElement {
  const found = [...root(element).querySelectorAll('select')].find(({ ariaLabel }) => ariaLabel === `Label of “${text}”`);
  if (!found) throw new Error(`There is no span “${text}” in the list.`);
  return found;
}

/** What the list says: each span as its text and its label. */
export function listed(element: HTMLElement): string[] {
  return [...root(element).querySelectorAll('li')].map((item) => {
    const select = item.querySelector('select');
    return `${item.querySelector('button')?.textContent ?? ''}: ${select ? select.value : (item.querySelector('.name')?.textContent ?? '')}`;
  });
}

/** What the status says. */
export function status(element: HTMLElement): string {
  return root(element).querySelector('[part=status]')?.textContent.trim() ?? '';
}

/** The text node of the text to mark. */
export function textNode(element: HTMLElement): Text {
  const node = [...(root(element).querySelector('[part=text]')?.childNodes ?? [])].find((child) => child instanceof Text);
  if (!node) throw new Error('There is no text.');
  return node;
}

/** A point at the edge of a stretch of the text, in the middle of its line. */
function edge(element: HTMLElement, part: string, side: 'start' | 'end'): [number, number] {
  const node = textNode(element);
  const start = node.data.indexOf(part);
  if (start === -1) throw new Error(`“${part}” is not in the text.`);
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, start + part.length);
  // A drag at the edge of the window would scroll.
  node.parentElement?.scrollIntoView({ block: 'center' });
  const boxes = [...range.getClientRects()];
  const box = side === 'start' ? boxes[0] : boxes.at(-1);
  if (!box) throw new Error(`“${part}” is not shown.`);
  const rightToLeft = /\p{Script=Hebrew}|\p{Script=Arabic}/u.test(part);
  const x = (side === 'start') !== rightToLeft ? box.left + 1 : box.right - 1;
  return [Math.round(x), Math.round(box.top + box.height / 2)];
}

/** Selects a stretch of the text with the mouse, from its first character to its last, or the other way round. */
export async function drag(element: HTMLElement, from: string, to = from, backwards = false): Promise<void> {
  const [start, end] = [edge(element, from, 'start'), edge(element, to, 'end')];
  await sendMouse({ type: 'move', position: backwards ? end : start });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: backwards ? start : end });
  await sendMouse({ type: 'up' });
}

/** A click on the middle of a stretch of the text. */
export async function clickText(element: HTMLElement, part: string): Promise<void> {
  const [start, end] = [edge(element, part, 'start'), edge(element, part, 'end')];
  await sendMouse({ type: 'click', position: [Math.round((start[0] + end[0]) / 2), start[1]] });
}

/** A real click on a control. */
export async function clickOn(control: HTMLElement): Promise<void> {
  control.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = control.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}
