/** Finds items by their id. It keeps the list it was given and copies no item. */
import type { ItemIds } from './assignment-pool.js';
import { itemIdentity, type Item } from './item.js';

export class ItemIndex implements ItemIds {
  /** In the order of the data. */
  readonly ids: readonly string[];
  readonly #items: readonly Item[];
  readonly #indexes = new Map<string, number>();

  /** @throws TypeError when an item has no id, or two have the same. */
  constructor(items: readonly Item[], idKey: string) {
    this.#items = items;
    items.forEach((item, index) => {
      const id = itemIdentity(item, idKey);
      if (id === undefined)
        throw new TypeError(
          `items[${String(index)}] has no "${idKey}": give every item a text or number there, or set item_properties.id_key.`,
        );
      const first = this.#indexes.get(id);
      if (first !== undefined)
        throw new TypeError(
          `items[${String(index)}] has the same "${idKey}" as items[${String(first)}]: "${id}". Give every item its own.`,
        );
      this.#indexes.set(id, index);
    });
    this.ids = [...this.#indexes.keys()];
  }

  /** Where an item stands; `undefined`: there is none of this id. */
  indexOf(itemId: string): number | undefined {
    return this.#indexes.get(itemId);
  }

  get(itemId: string): Item | undefined {
    const index = this.#indexes.get(itemId);
    return index === undefined ? undefined : this.#items[index];
  }
}
