/** Makes a React component of a custom element: what React 17 and 18 do not do with its properties and events. It registers nothing. */
import {
  createElement,
  forwardRef,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  type ForwardRefExoticComponent,
  type HTMLAttributes,
  type PropsWithoutRef,
  type RefAttributes,
} from 'react';

/** The handler of each event of an element: `{ onItemShow: 'item-show' }`. */
type EventNames = Readonly<Record<string, keyof GlobalEventHandlersEventMap>>;

/**
 * The props of a wrapper: the element's properties and the handlers of its events, beside what React gives every element. A handler gets the
 * element's own event, not one of React's.
 */
export type ElementProps<Target extends HTMLElement, Property extends keyof Target, Events extends EventNames> = Omit<
  HTMLAttributes<Target>,
  Property | keyof Events
> & {
  readonly [Name in Property]?: Target[Name] | undefined;
} & {
  readonly [Handler in keyof Events]?: ((event: GlobalEventHandlersEventMap[Events[Handler]]) => void) | undefined;
};

/** On the server there is no layout, and React 17 and 18 warn of an effect that waits for it. */
const useCommitEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * @returns the function that makes the component: of the tag, the names of the properties, and the names of the events by handler. A property that is
 * `undefined` or absent has the value that the element gave it.
 */
export function wrapElement<Target extends HTMLElement>() {
  return <const Property extends keyof Target & string, const Events extends EventNames>(
    tag: string,
    properties: readonly Property[],
    events: Events,
  ): ForwardRefExoticComponent<PropsWithoutRef<ElementProps<Target, Property, Events>> & RefAttributes<Target>> => {
    const names = new Set<string>(properties);
    const Wrapper = forwardRef<Target, ElementProps<Target, Property, Events>>((props, forwarded) => {
      const element = useRef<Target | null>(null);
      const handlers = useRef<ReadonlyMap<string, unknown>>(new Map());
      const values = useRef<PropertyValues>(new PropertyValues());

      const given: [string, unknown][] = Object.entries(props);
      const attributes = given.filter(([name]) => !names.has(name) && !Object.hasOwn(events, name)).map(asAttribute);

      // Before the properties: what they start may already be heard.
      useCommitEffect(() => listen(element.current, events, handlers), []);
      useCommitEffect(() => {
        handlers.current = new Map(given);
        if (element.current) values.current.assign(element.current, new Map(given.filter(([name]) => names.has(name))));
      });

      const attach = useCallback(
        (target: Target | null) => {
          element.current = target;
          if (typeof forwarded === 'function') forwarded(target);
          else if (forwarded) forwarded.current = target;
        },
        [forwarded],
      );
      return createElement(tag, { ...Object.fromEntries(attributes), ref: attach });
    });
    Wrapper.displayName = tag;
    return Wrapper;
  };
}

/** React 17 and 18 write `className` of a custom element as an attribute of that very name. */
function asAttribute([name, value]: [string, unknown]): [string, unknown] {
  return [name === 'className' ? 'class' : name, value];
}

/** Listens once, whatever handlers come and go. @returns what ends it */
function listen(target: HTMLElement | null, events: EventNames, handlers: { readonly current: ReadonlyMap<string, unknown> }): () => void {
  const ended = new AbortController();
  for (const [name, type] of Object.entries(events)) {
    const handle = (event: Event): void => {
      const handler = handlers.current.get(name);
      if (typeof handler === 'function') Reflect.apply(handler, undefined, [event]);
    };
    target?.addEventListener(type, handle, { signal: ended.signal });
  }
  return () => {
    ended.abort();
  };
}

/** The properties that were set, with what they were before. */
class PropertyValues {
  readonly #initial = new Map<string, unknown>();
  #assigned: ReadonlyMap<string, unknown> = new Map();

  /** Sets what has changed since the last call. */
  assign(target: HTMLElement, values: ReadonlyMap<string, unknown>): void {
    for (const name of new Set([...values.keys(), ...this.#assigned.keys()])) {
      const value = values.get(name);
      if (Object.is(value, this.#assigned.get(name))) continue;
      if (!this.#initial.has(name)) this.#initial.set(name, Reflect.get(target, name));
      Reflect.set(target, name, value === undefined ? this.#initial.get(name) : value);
    }
    this.#assigned = values;
  }
}
