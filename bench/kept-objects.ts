/** Reads a heap snapshot of the browser: how many objects there are, and how many nodes that are on no page. */

export interface KeptObjects {
  /** Objects and arrays of scripts. */
  readonly objects: number;
  /** Elements, texts and comments that scripts hold and no page shows. */
  readonly detachedNodes: number;
}

interface Snapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] } };
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

/** @throws Error when the text is no snapshot */
export function keptObjects(text: string): KeptObjects {
  const parsed: unknown = JSON.parse(text);
  if (!isSnapshot(parsed)) throw new Error('This is no heap snapshot.');
  const { nodes, strings, snapshot } = parsed;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, name] = [fields.indexOf('type'), fields.indexOf('name')];
  let [objects, detachedNodes] = [0, 0];
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (types[0][nodes[at + type] ?? -1] === 'object') objects += 1;
    if (strings[nodes[at + name] ?? -1]?.startsWith('Detached ')) detachedNodes += 1;
  }
  return { objects, detachedNodes };
}

function isSnapshot(value: unknown): value is Snapshot {
  return typeof value === 'object' && value !== null && 'snapshot' in value && 'nodes' in value && 'strings' in value;
}
