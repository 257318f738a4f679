/** The accessibility tree of a part of the page, as assistive technology has it: roles, names and states, over all shadow roots. */

/**
 * @typedef {object} TreeNode
 * @property {string} role
 * @property {string} name empty where it has none
 * @property {string} ref by which the page finds the element; empty for text
 * @property {string} text its own text; of a field, its value
 * @property {boolean} disabled
 * @property {boolean} invalid
 * @property {boolean} chosen checked, selected or pressed
 * @property {boolean | undefined} expanded `undefined`: it opens nothing
 * @property {TreeNode | undefined} parent
 * @property {readonly TreeNode[]} children
 */

/**
 * Looks at a part of the page.
 * @param {import('playwright-core').Locator} part
 * @returns {Promise<TreeNode>} with nothing below it while the page has no such part
 */
export async function readTree(part) {
  const children = await part.ariaSnapshotJSON({ mode: 'ai' }).catch((/** @type {unknown} */ error) => {
    if (error instanceof Error && error.message.includes('does not match any element')) return [];
    throw error;
  });
  return treeNode({ role: 'root', children }, undefined);
}

/**
 * @param {unknown} value
 * @param {TreeNode | undefined} parent
 * @returns {TreeNode}
 */
function treeNode(value, parent) {
  /** @type {Readonly<Record<string, unknown>>} */
  const given = typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : { role: 'text', text: value };
  const { checked, selected, pressed, children } = given;
  /** @type {TreeNode[]} */
  const below = [];
  /** @type {TreeNode} */
  const node = {
    role: text(given['role']),
    name: text(given['name']),
    ref: text(given['ref']),
    text: text(given['text']),
    disabled: given['disabled'] === true,
    invalid: given['invalid'] !== undefined && given['invalid'] !== false,
    chosen: checked === true || selected === true || pressed === true,
    expanded: typeof given['expanded'] === 'boolean' ? given['expanded'] : undefined,
    parent,
    children: below,
  };
  if (Array.isArray(children)) below.push(...children.map((child) => treeNode(child, node)));
  return node;
}

/** @param {unknown} value */
function text(value) {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/**
 * A node and all below it, in the order of the page.
 * @param {TreeNode} node
 * @returns {TreeNode[]}
 */
export function withDescendants(node) {
  return [node, ...node.children.flatMap(withDescendants)];
}

/**
 * @param {TreeNode} node
 * @param {...string} roles
 */
export function descendants(node, ...roles) {
  return withDescendants(node).filter((candidate) => candidate !== node && roles.includes(candidate.role));
}

/**
 * The nearest node around one with one of these roles.
 * @param {TreeNode} node
 * @param {...string} roles
 * @returns {TreeNode | undefined}
 */
export function ancestor(node, ...roles) {
  for (let above = node.parent; above; above = above.parent) if (roles.includes(above.role)) return above;
  return undefined;
}

/**
 * All text of a node and below it.
 * @param {TreeNode} node
 * @returns {string}
 */
export function textOf(node) {
  return withDescendants(node)
    .map((part) => part.text)
    .filter(Boolean)
    .join(' ');
}
