/**
 * The page to sign in on: a personal link carries name and key behind the #, which browsers keep to themselves and no server writes down. The
 * form is filled with them and sent.
 */

function signInByLink(form: HTMLFormElement): void {
  const link = new URLSearchParams(location.hash.slice(1));
  const name = link.get('annotator');
  const key = link.get('key');
  if (name === null || key === null) return;
  fill(form, 'annotator', name);
  fill(form, 'key', key);
  fill(form, 'role', link.get('role') ?? 'annotator');
  // Not to be seen by whoever looks at the address, nor to be sent again by going back.
  history.replaceState(null, '', location.pathname);
  form.submit();
}

function fill(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement) {
    field.value = value;
    return;
  }
  const hidden = document.createElement('input');
  Object.assign(hidden, { type: 'hidden', name, value });
  form.append(hidden);
}

const form = document.querySelector<HTMLFormElement>('#sign-in');
if (form) {
  signInByLink(form);
  // A personal link that is opened where the page is open already changes nothing but this part of the address.
  addEventListener('hashchange', () => signInByLink(form));
}
