/**
 * Takes over what a server has rendered into an element: the same nodes, with all that an annotator did to them before the element was there. What the
 * element shows, and what its answer is, it does not know.
 */
import { hydrate } from '@lit-labs/ssr-client';
import { adoptStyles, CSSResult, type RenderOptions } from 'lit';
import { repeatFailures } from './early-failures.js';
import { EarlyWork, type WorkedElement } from './early-work.js';

/** What every element of the library is. */
export interface ServerRenderedElement extends WorkedElement {
  readonly renderOptions: RenderOptions;
  readonly hasUpdated: boolean;
  readonly updateComplete: Promise<boolean>;
  render(): unknown;
  requestUpdate(): void;
}

type Changes = Map<PropertyKey, unknown>;

/** What has changed on elements that did not have yet what they show. */
const keptChanges = new WeakMap<ServerRenderedElement, Changes>();

/**
 * Updates an element for the first time, over the markup that it has from a server. Without the properties that the markup was made of it leaves the
 * markup as it is, and is to be called with the next update: a page may set them before or after the element is there.
 * @param update the element's first update
 * @param isGiven whether the element has them
 */
export function hydrateElement(element: ServerRenderedElement, root: ShadowRoot, update: () => unknown, isGiven: () => boolean): void {
  let work: EarlyWork | undefined;
  // Not before Lit asks this are the properties there that were set on the tag alone.
  intercept(element, 'shouldUpdate', (proceed, changed) => {
    if (!isMap(changed)) return false;
    for (const [name, previous] of keptChanges.get(element) ?? []) if (!changed.has(name)) changed.set(name, previous);
    if (!isGiven()) {
      keptChanges.set(element, changed);
      return false;
    }
    work = new EarlyWork(root);
    work.hold();
    useSharedStyles(element, root);
    fillEmptyParts(root);
    if (!isHydratedByLit(element)) hydrateBeforeRendering(element, root);
    return proceed();
  });
  try {
    asOnServer(element, update);
  } catch (error) {
    warnOfMismatch(element, error);
    root.replaceChildren();
    element.requestUpdate();
  }
  if (work) void handOver(work, element);
}

async function handOver(work: EarlyWork, element: ServerRenderedElement): Promise<void> {
  if (!element.hasUpdated) await element.updateComplete;
  work.handTo(element);
  repeatFailures(element.renderRoot);
}

function isMap(value: unknown): value is Changes {
  return value instanceof Map;
}

/** Puts something before the next call of a method of the element's. */
function intercept(element: object, name: string, first: (proceed: () => unknown, argument: unknown) => unknown): void {
  const method: unknown = Reflect.get(element, name);
  Reflect.set(element, name, (argument: unknown) => {
    Reflect.deleteProperty(element, name);
    return first(() => (typeof method === 'function' ? Reflect.apply(method, element, [argument]) : undefined), argument);
  });
}

/** A page with elements of its own may have loaded Lit's support of hydration, which then does it for all elements. */
function isHydratedByLit({ constructor }: ServerRenderedElement): boolean {
  const attributes: unknown = Reflect.get(constructor, 'observedAttributes');
  return Array.isArray(attributes) && attributes.includes('defer-hydration');
}

/** After `willUpdate`, as on the server, and before the first rendering, which then finds the nodes. */
function hydrateBeforeRendering(element: ServerRenderedElement, root: ShadowRoot): void {
  const { renderOptions } = element;
  // Lit's default is to render before what is there.
  renderOptions.renderBefore = null;
  intercept(element, 'update', (proceed) => {
    hydrate(element.render(), root, renderOptions);
    return proceed();
  });
}

/** A server knows no fieldset around the element. What one makes of it comes with the next update. */
function asOnServer(element: ServerRenderedElement, update: () => unknown): void {
  const matches = element.matches.bind(element);
  Reflect.set(element, 'matches', (selectors: string) =>
    selectors === ':disabled' ? element.hasAttribute('disabled') : matches(selectors),
  );
  try {
    update();
  } finally {
    Reflect.deleteProperty(element, 'matches');
  }
  if (element.matches(':disabled') !== element.hasAttribute('disabled')) element.requestUpdate();
}

/** Lit writes text that comes later into the node after a part's beginning: where the server had none, that would be the comment that ends it. */
function fillEmptyParts(root: ShadowRoot): void {
  root.normalize();
  const comments = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  while (comments.nextNode()) {
    const { currentNode: start } = comments;
    const { nextSibling: end } = start;
    if (start.nodeValue === 'lit-part' && end?.nodeValue === '/lit-part') start.parentNode?.insertBefore(new Text(), end);
  }
}

/** The server's styles are a copy in each element, and refused by a strict policy. The page's own are shared by all elements, and allowed. */
function useSharedStyles({ constructor }: ServerRenderedElement, root: ShadowRoot): void {
  const styles: unknown = Reflect.get(constructor, 'elementStyles');
  if (Array.isArray(styles))
    adoptStyles(
      root,
      styles.filter((style) => style instanceof CSSResult),
    );
  for (const child of [...root.children]) if (child instanceof HTMLStyleElement) child.remove();
}

function warnOfMismatch({ localName }: ServerRenderedElement, error: unknown): void {
  console.warn(
    `<${localName}>: what the server has rendered is not what the element shows here, so it is rendered anew. Give it the same properties on both sides, and use one version of annotation-elements.`,
    error,
  );
}
