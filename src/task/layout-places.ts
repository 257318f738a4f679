/**
 * Which scheme elements stand in the layout: one that shows a field of the item stands where the layout has that field, and any other where the
 * layout names its scheme. All others stand among the questions.
 */
import { itemField, type Item } from '../core/item.js';
import type { ItemPanel } from './item-panel.js';
import type { SchemeControls } from './scheme-controls.js';

interface Place {
  readonly element: HTMLElement;
  /** The name of the scheme, where that is why the element stands there. */
  readonly name?: string;
  readonly show: (elementShown: boolean) => void;
}

export class LayoutPlaces {
  readonly #places: readonly Place[];
  #inLayout: ReadonlySet<HTMLElement> = new Set();

  constructor(controls: SchemeControls, panel: ItemPanel) {
    const taken = new Set<string>();
    const place = (field: string | undefined, element: HTMLElement): Place['show'] | undefined => {
      if (field === undefined || taken.has(field)) return undefined;
      const show = panel.place(field, element);
      if (show) taken.add(field);
      return show;
    };
    const showing = controls.showingFields.flatMap(({ control, fields }): readonly Place[] => {
      const show = place(
        fields.find((field) => !taken.has(field)),
        control,
      );
      return show ? [{ element: control, show }] : [];
    });
    const placed = new Set(showing.map(({ element }) => element));
    const named = controls.slots.flatMap(({ scheme: { name }, control }): readonly Place[] => {
      if (control && placed.has(control)) return [];
      // A scheme that is left out is said among the questions; here, nothing says that its field has no value.
      const element = control ?? document.createElement('span');
      const show = place(name, element);
      return show ? [{ element, name, show }] : [];
    });
    this.#places = [...showing, ...named];
  }

  /** Where the item itself has a field of a scheme's name, the layout means that. */
  show(item: Item): void {
    const inLayout = new Set<HTMLElement>();
    for (const { element, name, show } of this.#places) {
      const isHere = name === undefined || itemField(item, name) === undefined;
      if (isHere) inLayout.add(element);
      show(name === undefined ? !element.hidden : isHere);
    }
    this.#inLayout = inLayout;
  }

  isInLayout(element: HTMLElement): boolean {
    return this.#inLayout.has(element);
  }
}
