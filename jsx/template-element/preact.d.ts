/** What one element is in a template of Preact: its properties and events beside the attributes of every element. */
import type { HTMLAttributes } from 'preact';

export type TemplateElement<
  Target extends HTMLElement,
  Properties extends keyof Target,
  Events extends keyof GlobalEventHandlersEventMap,
> = Omit<HTMLAttributes<Target>, Properties> & {
  [Property in Properties]?: Target[Property] | undefined;
} & {
  [Name in Events as `on${Name}`]?: ((event: GlobalEventHandlersEventMap[Name]) => void) | undefined;
};
