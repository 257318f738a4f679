/** What one element is in a template of Vue 3: its properties and events beside the attributes of every element. */
import type { HTMLAttributes, PublicProps } from 'vue';

export type TemplateElement<
  Target extends HTMLElement,
  Properties extends keyof Target,
  Events extends keyof GlobalEventHandlersEventMap,
> = new () => Target & {
  /** Read by Vue's type checker, not there at run time. */
  $props: Omit<HTMLAttributes, Properties> &
    PublicProps & {
      [Property in Properties]?: Target[Property] | undefined;
    } & {
      [Name in Events as `on${Capitalize<CamelCase<Name>>}`]?: ((event: GlobalEventHandlersEventMap[Name]) => void) | undefined;
    };
};

type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<CamelCase<Rest>>}` : Name;
