import { isPlainObject } from '../../core/json.js';
import type { Item } from '../../core/item.js';
import type { SchemeDefinition, SchemeShortcut } from '../../core/registry.js';
import { withItemsOf, type ComparedItem } from '../compared/compared-items.js';
import type { BwsAnswer, BwsChoice, BwsScheme } from './bws.answer.js';

export type BwsRole = 'best' | 'worst';
export const BWS_ROLES: readonly BwsRole[] = ['best', 'worst'];

/** On the keyboard each letter is below its digit. */
const KEYS: Readonly<Record<BwsRole, string>> = { best: '1234567890', worst: 'qwertyuiop' };

export const bwsDefinition: SchemeDefinition<BwsScheme, BwsAnswer> = {
  type: 'bws',
  tagName: 'bws-scheme',
  forItem: withItems,
  shownFields: ({ itemsKey }) => (itemsKey === undefined ? [] : [itemsKey]),
  shortcuts: (scheme) => BWS_ROLES.flatMap((role) => shortcutsOf(scheme, role)),
  parseAnswer(value, { items }) {
    if (!isPlainObject(value)) return undefined;
    const [best, worst] = BWS_ROLES.map((role) => (Object.hasOwn(value, role) ? parseChoice(value[role], items) : undefined));
    if (best === null || worst === null || (best && best.value === worst?.value)) return undefined;
    return bwsAnswer(best, worst);
  },
  // Of less than two there is no best; the element says so.
  canAnswer: ({ items }) => items.length >= 2,
  isAnswered: () => true,
  issues({ required, items }, answer) {
    if (items.length < 2) return [];
    if (!answer) return required ? [{ code: 'value-missing' }] : [];
    return answer.best && answer.worst ? [] : [{ code: 'incomplete', missing: 1 }];
  },
};

/** The fields in which data has the things to compare where the config names none, and they are not in “items”. */
const USUAL_FIELDS = ['tuple', 'options', 'candidates', 'choices', 'texts', 'sentences', 'words', 'responses', 'text'];

function withItems(scheme: BwsScheme, item: Item): BwsScheme {
  const fields = scheme.itemsKey === 'items' ? ['items', ...USUAL_FIELDS] : [scheme.itemsKey];
  const filled = fields.flatMap((itemsKey) => (itemsKey === undefined ? [] : withItemsOf({ ...scheme, itemsKey }, item)));
  const found = filled.find(({ items }) => items.length >= 2) ?? filled[0];
  return found === undefined ? scheme : { ...scheme, items: found.items };
}

/** `undefined` where there is neither. */
export function bwsAnswer(best: BwsChoice | undefined, worst: BwsChoice | undefined): BwsAnswer | undefined {
  return best || worst ? { ...(best && { best }), ...(worst && { worst }) } : undefined;
}

export function bwsChoice({ key, text }: ComparedItem): BwsChoice {
  return { label: text, value: key };
}

/** The key that chooses the thing at this index, where it has one. */
export function bwsKey(scheme: BwsScheme, role: BwsRole, index: number): string | undefined {
  const { keys, items, itemsKey, tupleSize } = scheme;
  // The task knows the keys before it has an item: what the data lists beyond the usual number has none.
  return keys && index < (itemsKey === undefined ? items.length : tupleSize) ? KEYS[role][index] : undefined;
}

/** A, B, C and so on. */
export function bwsLetter(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : String(index + 1);
}

function shortcutsOf(scheme: BwsScheme, role: BwsRole): readonly SchemeShortcut[] {
  const count = scheme.itemsKey === undefined ? scheme.items.length : scheme.tupleSize;
  const question = role === 'best' ? scheme.bestDescription : scheme.worstDescription;
  return Array.from({ length: count }, (_, index) => ({ key: bwsKey(scheme, role, index), name: `${question} ${bwsLetter(index)}` }));
}

/** `null`: it is none of these. */
function parseChoice(value: unknown, items: readonly ComparedItem[]): BwsChoice | null {
  const key = isPlainObject(value) ? value['value'] : undefined;
  const item = items.find((candidate) => candidate.key === key);
  return item ? bwsChoice(item) : null;
}
