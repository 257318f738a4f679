/** A block of code as an element: its text as it is, in a monospaced font, with its words told apart where its language is known. */

export interface CodeTools {
  readonly highlight: ((code: string, language: string) => DocumentFragment | undefined) | undefined;
}

export function renderCode(code: string, language: string, { highlight }: CodeTools): HTMLElement {
  const block = document.createElement('pre');
  block.className = 'rich-code';
  block.setAttribute('part', 'code');
  block.dir = 'ltr';
  const inner = document.createElement('code');
  inner.append((language === '' ? undefined : highlight?.(code, language)) ?? code);
  block.append(inner);
  return block;
}
