/** Finds controls as a person would: by their role and name. */

/** The radio button or checkbox with this accessible name. */
export function option(element: HTMLElement, name: string): HTMLInputElement {
  const inputs = [...(element.shadowRoot?.querySelectorAll<HTMLInputElement>('input:is([type=radio], [type=checkbox])') ?? [])];
  const found = inputs.find((input) => input.labels?.[0]?.querySelector('[part=label]')?.textContent === name);
  if (!found) throw new Error(`There is no choice “${name}”.`);
  return found;
}

/** The text field of an element. */
export function textField(element: HTMLElement): HTMLInputElement | HTMLTextAreaElement {
  const found = element.shadowRoot?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input[type=text], textarea');
  if (!found) throw new Error('There is no text field.');
  return found;
}
