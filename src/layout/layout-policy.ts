/** Which elements and attributes of HTML a layout may use. What is not listed here is removed. Styles and addresses have their own rules. */

const words = (text: string): readonly string[] => text.match(/\S+/g) ?? [];

const STRUCTURE = words(
  'address article aside blockquote div figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr main nav p pre section',
);
const LISTS = words('dd dl dt li menu ol ul');
const PHRASES = words(
  'a abbr b bdi bdo br center cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr',
);
const TABLES = words('caption col colgroup table tbody td tfoot th thead tr');
const MEDIA = words('audio img picture source track video');
const OTHERS = words('details meter progress rp rt ruby summary');

export const ALLOWED_TAGS: readonly string[] = [...STRUCTURE, ...LISTS, ...PHRASES, ...TABLES, ...MEDIA, ...OTHERS];

/** Boxes that text fills from edge to edge, unless their style says otherwise. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  words(
    'address article aside blockquote caption center dd div dt figcaption footer h1 h2 h3 h4 h5 h6 header li main nav p pre section td th',
  ),
);

export const MEDIA_TAGS: ReadonlySet<string> = new Set(words('audio video'));

/** The attributes that hold an address. */
export const URL_ATTRIBUTES: ReadonlySet<string> = new Set(words('src href poster'));

const EVERYWHERE: ReadonlySet<string> = new Set(words('aria-hidden aria-label class dir lang role title translate'));

const OWN: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    a: 'href',
    abbr: '',
    audio: 'loop muted src',
    blockquote: '',
    col: 'span',
    colgroup: 'span',
    data: 'value',
    del: 'datetime',
    details: 'open',
    img: 'alt height src width',
    ins: 'datetime',
    li: 'value',
    meter: 'high low max min optimum value',
    ol: 'reversed start type',
    progress: 'max value',
    source: 'src type',
    td: 'colspan rowspan',
    th: 'abbr colspan rowspan scope',
    time: 'datetime',
    track: 'default kind label src srclang',
    video: 'height loop muted playsinline poster src width',
  }).map(([tag, attributes]) => [tag, new Set(words(attributes))]),
);

/** Set by the compiler whatever the layout says, so that a layout may say it too. */
const SET_ANYWAY: ReadonlySet<string> = new Set(words('controls decoding loading preload rel target'));

/** Roles that describe; none that promise a control or interrupt a screen reader. */
const ROLES: ReadonlySet<string> = new Set(
  words(
    'article cell columnheader definition figure group heading img list listitem none note presentation region row rowgroup rowheader separator table term',
  ),
);

export const ALLOWED_ATTRIBUTES: readonly string[] = [
  ...new Set([...EVERYWHERE, ...SET_ANYWAY, ...[...OWN.values()].flatMap((names) => [...names])]),
];

/** Attributes that are set anyway are neither kept nor worth a word: the compiler sets them itself. */
export function attributeFate(tag: string, name: string, value: string): 'keep' | 'set-anyway' | 'remove' {
  if (name === 'role') return ROLES.has(value.toLowerCase()) ? 'keep' : 'remove';
  if (EVERYWHERE.has(name) || OWN.get(tag)?.has(name) === true) return 'keep';
  return SET_ANYWAY.has(name) ? 'set-anyway' : 'remove';
}
