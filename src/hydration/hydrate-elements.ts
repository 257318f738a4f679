/** Has every element of the library hydrate that finds markup of a server when it is made. What a page has of its own is left to the page. */
import { LitElement, nothing } from 'lit';
import { hydrateElement, type ServerRenderedElement } from './hydrate-element.js';

/** The elements that are no schemes. */
const WHOLE_PAGES: ReadonlySet<string> = new Set(['annotation-task', 'annotation-report', 'task-progress']);
/** Also another copy of this library has done it for all elements of one Lit. */
const DONE = Symbol.for('annotation-elements.hydration');

/**
 * From now on. Elements that are registered already hydrate too, if this is called before their first update: in which order a bundler runs the
 * modules of one script does not matter.
 */
export function hydrateElements(): void {
  const { prototype } = LitElement;
  if (DONE in prototype) return;
  Reflect.set(prototype, DONE, true);
  const schedule: unknown = Reflect.get(prototype, 'scheduleUpdate');
  Reflect.set(prototype, 'scheduleUpdate', function scheduleUpdate(this: LitElement): unknown {
    const update = (): unknown => (typeof schedule === 'function' ? Reflect.apply(schedule, this, []) : undefined);
    const { shadowRoot: root } = this;
    // Nothing of its own is in the root of an element before its first update.
    if (this.hasUpdated || !isOurs(this) || !root?.hasChildNodes()) return update();
    hydrateElement(this, root, update, () => isGiven(this));
    return undefined;
  });
}

/** Of whatever version. */
function isOurs(element: LitElement): element is LitElement & ServerRenderedElement {
  return ('scheme' in element && 'messages' in element) || WHOLE_PAGES.has(element.localName);
}

/** Whether an element has what the server has shown. A task says so where it has nothing to open; the others show nothing. */
function isGiven(element: LitElement & ServerRenderedElement): boolean {
  if (element.localName !== 'annotation-task') return element.render() !== nothing;
  return ('src' in element && element.src !== undefined) || ('config' in element && element.config !== undefined);
}
