/**
 * Answers as Potato keeps them: for each scheme, values by the names of its inputs (`schema`, `name`, value in user_state.json; Potato’s documentation,
 * “Single-select answer integrity”, and its schema layouts). What comes back is read by the scheme’s own definition, so that nothing is believed.
 */
import { isPlainObject } from '../../core/json.js';
import type { Label } from '../../core/label.js';
import type { BuiltinScheme, BuiltinSchemeType } from '../../schemes/builtin.js';
import { readPairwise, writePairwise } from './potato-pairwise.js';

/** Values by the names of a scheme's inputs. */
export type PotatoValues = ReadonlyMap<string, string>;
type Fields = Readonly<Record<string, unknown>>;

interface PotatoForm {
  readonly write: (answer: Fields, scheme: BuiltinScheme) => Iterable<readonly [name: string, value: string]>;
  /** What `parseAnswer` of the scheme is to read. */
  readonly read: (values: PotatoValues, scheme: BuiltinScheme) => unknown;
}

const FREE_RESPONSE = 'free_response';
/** That there is nothing to mark. */
const BAD_TEXT = 'bad_text';

/** An input for each label that can be chosen, named as the label; beside them what no label says. */
const choice: PotatoForm = {
  write: ({ label, freeResponse }) => [...named(label), ...free(freeResponse)],
  read: (values) => ({ label: chosen(values)[0] ?? '', ...readFree(values) }),
};
const choices: PotatoForm = {
  write: ({ labels, freeResponse }) => [...texts(labels).flatMap(named), ...free(freeResponse)],
  read: (values) => ({ labels: chosen(values), ...readFree(values) }),
};
/** The points of a scale are named by their numbers. */
const points: PotatoForm = {
  write: ({ value }) => named(String(value)),
  read: (values, scheme) => ({ label: pointName(labelsOf(scheme), [...values.keys()][0] ?? '') }),
};
/** One input with a fixed name. What is no number is kept as it was typed, as Potato's input does. */
const number = (name: string): PotatoForm => ({
  write: ({ value, text: typed }) => [[name, String(value ?? typed)]],
  read(values) {
    const written = [...values.values()][0] ?? '';
    const value = written.trim() === '' ? NaN : Number(written);
    return Number.isFinite(value) ? { value } : { value: null, text: written };
  },
});
const text: PotatoForm = {
  write: ({ text, texts }) => (isPlainObject(texts) ? entries(texts) : [['text_box', String(text)]]),
  read: (values) => ({ text: [...values.values()][0], texts: Object.fromEntries(values) }),
};
const shares: PotatoForm = {
  write: ({ shares }) => entries(shares),
  read: (values) => ({ shares: Object.fromEntries([...values].map(([name, value]) => [name, Number(value)])) }),
};
/** A row is an input; `kept` says which word for its rating Potato keeps. */
const ratings = (kept: 'label' | 'value', summary?: string): PotatoForm => ({
  write: ({ ratings, overall }) => [
    ...(isPlainObject(ratings) ? Object.entries(ratings) : []).flatMap(([row, rating]) => ratingPair(row, rating, kept)),
    ...(summary === undefined ? [] : ratingPair(summary, overall, kept)),
  ],
  read(values, scheme) {
    const rated = [...values].map(([row, value]) => [row, { label: pointName(rowLabels(scheme, row), value) }] as const);
    const overall = rated.find(([row]) => row === summary)?.[1];
    return { ratings: Object.fromEntries(rated.filter(([row]) => row !== summary)), ...(overall && { overall }) };
  },
});
const blob: PotatoForm = {
  write: (answer) => [['_data', JSON.stringify(answer)]],
  read: (values) => parsed(values.get('_data') ?? ''),
};
const nothing: PotatoForm = { write: () => [], read: () => undefined };

/** For every built-in type; spans are kept apart from the others (see potato-output.ts). */
const FORMS: Readonly<Record<BuiltinSchemeType, PotatoForm>> = {
  pairwise: { write: writePairwise, read: readPairwise },
  radio: choice,
  text,
  hierarchical_multiselect: {
    write: ({ labels }) => [['selected_labels', joined(texts(labels))]],
    read: (values, scheme) => ({ paths: taxonomyPaths(scheme, values.get('selected_labels') ?? '') }),
  },
  span: {
    write: ({ badText }) => (badText === true ? [[BAD_TEXT, '0']] : []),
    read: (values) => ({ spans: [], ...(values.has(BAD_TEXT) && { badText: true }) }),
  },
  pure_display: nothing,
  video: nothing,
  likert: points,
  multiselect: choices,
  select: { write: ({ label }) => [['select-one', String(label)]], read: (values) => ({ label: [...values.values()][0] }) },
  multirate: ratings('label'),
  slider: number('slider'),
  number: number('number'),
  confidence: {
    write: ({ label, value }) => (label === undefined ? [['confidence_level', String(value)]] : named(String(value))),
    read: (values, scheme) => ({ label: pointName(labelsOf(scheme), [...values.keys()][0] ?? ''), value: Number([...values.values()][0]) }),
  },
  soft_label: shares,
  constant_sum: shares,
  semantic_differential: ratings('value'),
  triage: { write: ({ value }) => [['decision', String(value)]], read: (values) => ({ value: [...values.values()][0] }) },
  bws: {
    write: (answer, scheme) => ['best', 'worst'].flatMap((role) => tilePair(role, answer[role], scheme)),
    read: (values, scheme) => Object.fromEntries([...values].map(([role, tile]) => [role, comparedChoice(tile, scheme)])),
  },
  rubric_eval: ratings('value', 'overall'),
  ranking: {
    write: ({ ranking }) => [['rank_order', joined(lists(ranking).map((group) => group.join('=')))]],
    read: (values, scheme) => ({ ranking: split(values.get('rank_order') ?? '', comparedKeys(scheme)) }),
  },
  table_grid: blob,
};

export function potatoValues(answer: unknown, scheme: { readonly type: string }): readonly (readonly [name: string, value: string])[] {
  if (isBuiltin(scheme) && isPlainObject(answer)) return [...FORMS[scheme.type].write(answer, scheme)];
  return [['_data', JSON.stringify(answer)]];
}

/** What Potato's values may mean to the scheme's definition. */
export function potatoAnswer(values: PotatoValues, scheme: { readonly type: string }): unknown {
  return isBuiltin(scheme) ? FORMS[scheme.type].read(values, scheme) : parsed(values.get('_data') ?? '');
}

function isBuiltin(scheme: { readonly type: string }): scheme is BuiltinScheme {
  return Object.hasOwn(FORMS, scheme.type);
}

function named(label: unknown): readonly (readonly [string, string])[] {
  return typeof label === 'string' && label !== '' ? [[label, label]] : [];
}

function free(text: unknown): readonly (readonly [string, string])[] {
  return typeof text === 'string' ? [[FREE_RESPONSE, text]] : [];
}

function readFree(values: PotatoValues): Fields {
  const text = values.get(FREE_RESPONSE);
  return text === undefined ? {} : { freeResponse: text };
}

function chosen(values: PotatoValues): readonly string[] {
  return [...values].filter(([name, value]) => name !== FREE_RESPONSE && value !== '' && value !== 'false').map(([name]) => name);
}

function entries(values: unknown): readonly (readonly [string, string])[] {
  return isPlainObject(values) ? Object.entries(values).map(([name, value]) => [name, String(value)]) : [];
}

function ratingPair(row: string, rating: unknown, kept: 'label' | 'value'): readonly (readonly [string, string])[] {
  return isPlainObject(rating) ? [[row, String(rating[kept])]] : [];
}

function texts(values: unknown): readonly string[] {
  return Array.isArray(values) ? values.filter((value) => typeof value === 'string') : [];
}

function lists(values: unknown): readonly (readonly string[])[] {
  return Array.isArray(values) ? values.map(texts) : [];
}

function labelsOf(scheme: BuiltinScheme): readonly Label[] {
  if ('labels' in scheme) return scheme.labels;
  return 'scale' in scheme && scheme.scale.kind === 'points' ? scheme.scale.labels : [];
}

function rowLabels(scheme: BuiltinScheme, row: string): readonly Label[] {
  const criterion = 'criteria' in scheme ? scheme.criteria.find(({ name }) => name === row) : undefined;
  return criterion?.labels ?? labelsOf(scheme);
}

/** The label of a number or of a name; the text itself where there are no labels to look in. */
function pointName(labels: readonly Label[], text: string): string {
  const found = labels.find(({ value }) => String(value) === text) ?? labels.find(({ name }) => name === text);
  return found?.name ?? text;
}

function comparedKeys(scheme: BuiltinScheme): readonly string[] {
  return 'items' in scheme ? scheme.items.map(({ key }) => key) : [];
}

/** Potato names what is compared by letters, in the order of the data. */
function tilePair(role: string, choice: unknown, scheme: BuiltinScheme): readonly (readonly [string, string])[] {
  if (!isPlainObject(choice)) return [];
  const place = comparedKeys(scheme).findIndex((key) => key === choice['value']);
  return [[role, place >= 0 && place < 26 ? String.fromCharCode(65 + place) : String(choice['value'])]];
}

function comparedChoice(tile: string, scheme: BuiltinScheme): unknown {
  const items = 'items' in scheme ? scheme.items : [];
  const found = items.find(({ key }) => key === tile) ?? (/^[A-Z]$/.test(tile) ? items[tile.charCodeAt(0) - 65] : undefined);
  return found && { label: found.text, value: found.key };
}

function joined(names: readonly string[]): string {
  return names.join(',');
}

/** Names may have commas and equals signs in them: the longest known one that fits is taken. What shares a place is joined by `=`. */
function split(text: string, known: readonly string[]): readonly (readonly string[])[] {
  const longest = [...known].sort((one, other) => other.length - one.length);
  const groups: string[][] = [[]];
  let rest = text;
  while (rest !== '') {
    const name =
      longest.find((each) => rest.startsWith(each) && /^(?:$|[,=])/.test(rest.slice(each.length))) ?? /^[^,]*/.exec(rest)?.[0] ?? '';
    groups.at(-1)?.push(name);
    const sign = rest.charAt(name.length);
    rest = rest.slice(name.length + 1);
    if (sign === ',') groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}

interface Node {
  readonly name: string;
  readonly children: readonly Node[];
}

/** A node by its name where only one has it, else by its path. */
function taxonomyPaths(scheme: BuiltinScheme, text: string): readonly (readonly string[])[] {
  const paths: string[][] = [];
  const walk = (nodes: readonly Node[], above: readonly string[]): void => {
    for (const { name, children } of nodes) {
      paths.push([...above, name]);
      walk(children, [...above, name]);
    }
  };
  if ('taxonomy' in scheme) walk(scheme.taxonomy, []);
  const called = new Map<string, readonly string[]>(
    paths.flatMap((path) => [[path.at(-1) ?? '', path] as const, [path.join(' / '), path] as const]),
  );
  return split(text, [...called.keys()]).flatMap((group) => group.flatMap((name) => [ownPath(called, name)]));
}

function ownPath(called: ReadonlyMap<string, readonly string[]>, name: string): readonly string[] {
  return called.get(name) ?? [name];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
