/** A list of an item's data within a layout: its entries, or the turns of a dialogue. Made by elements, never by parsing. */
import { shownValue, type ShownValue } from '../media/shown-value.js';

/** `undefined` where the value is no list, or an empty one. */
export function layoutList(value: unknown): HTMLElement | undefined {
  const shown = Array.isArray(value) ? shownValue(value, 'auto') : undefined;
  return shown && elementOf(shown);
}

function elementOf(shown: ShownValue): HTMLElement {
  switch (shown.type) {
    case 'text':
      return textElement(shown.text);
    case 'media':
      // What loads something stands in the layout itself, as an attribute that is checked.
      return textElement(shown.address);
    case 'list':
      return listElement('ul', shown.entries.map(elementOf));
    case 'dialogue':
      return listElement(
        'ol',
        shown.turns.map(({ speaker, said }) => turnElement(speaker, elementOf(said))),
      );
  }
}

function textElement(text: string): HTMLElement {
  const element = document.createElement('div');
  element.className = 'layout-lines';
  element.dir = 'auto';
  element.append(text);
  return element;
}

function listElement(tag: 'ul' | 'ol', entries: readonly HTMLElement[]): HTMLElement {
  const list = document.createElement(tag);
  for (const entry of entries) {
    const item = document.createElement('li');
    item.append(entry);
    list.append(item);
  }
  return list;
}

function turnElement(speaker: string, said: HTMLElement): HTMLElement {
  const turn = document.createElement('div');
  const name = document.createElement('strong');
  name.dir = 'auto';
  name.append(speaker);
  turn.append(name, said);
  return turn;
}
