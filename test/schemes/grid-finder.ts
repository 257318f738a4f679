/** Finds the controls of a rating grid as a person would: by row and column. */

/** The radio button whose accessible name is made of these texts. */
export function rating(element: HTMLElement, ...names: readonly string[]): HTMLInputElement {
  const found = radios(element).find((input) => accessibleName(input) === names.join(' '));
  if (!found) throw new Error(`There is no “${names.join(' ')}”; there are: ${radios(element).map(accessibleName).join(', ')}.`);
  return found;
}

export function radios(element: HTMLElement): HTMLInputElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])];
}

/** The names of the radio buttons that are chosen. */
export function chosenRatings(element: HTMLElement): string[] {
  return radios(element)
    .filter((input) => input.checked)
    .map(accessibleName);
}

/** The name of the radio button in focus. */
export function focusedRating(element: HTMLElement): string | undefined {
  const focused = element.shadowRoot?.activeElement;
  return focused instanceof HTMLInputElement ? accessibleName(focused) : undefined;
}

export function accessibleName(control: HTMLElement): string {
  return textsOf(control, 'aria-labelledby');
}

export function accessibleDescription(control: HTMLElement): string {
  return textsOf(control, 'aria-describedby');
}

function textsOf(control: HTMLElement, attribute: string): string {
  const root = control.getRootNode();
  const ids = (control.getAttribute(attribute) ?? '').split(' ').filter(Boolean);
  return ids.map((id) => (root instanceof ShadowRoot ? (root.getElementById(id)?.textContent ?? '?') : '?').trim()).join(' ');
}
