/** What one element is in a template of React 19 or later: its properties and events beside the attributes of every element. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

export type TemplateElement<
  Target extends HTMLElement,
  Properties extends keyof Target,
  Events extends keyof GlobalEventHandlersEventMap,
> = Omit<DetailedHTMLProps<HTMLAttributes<Target>, Target>, Properties> & {
  [Property in Properties]?: Target[Property] | undefined;
} & {
  [Name in Events as `on${Name}`]?: ((event: GlobalEventHandlersEventMap[Name]) => void) | undefined;
};
