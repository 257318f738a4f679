/** What one element is in a template of Solid: its properties (`config`, or `prop:config`) and events (`on:item-show`) beside the attributes of every element. */
import type { JSX } from 'solid-js';

export type TemplateElement<
  Target extends HTMLElement,
  Properties extends keyof Target & string,
  Events extends keyof GlobalEventHandlersEventMap,
> = Omit<JSX.HTMLAttributes<Target>, Properties> & {
  [Property in Properties]?: Target[Property] | undefined;
} & {
  [Property in Properties as `prop:${Property}`]?: Target[Property] | undefined;
} & {
  [Name in Events as `on:${Name}`]?: ((event: GlobalEventHandlersEventMap[Name]) => void) | undefined;
};
