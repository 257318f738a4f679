const roles = new Set([
  ...['button', 'checkbox', 'combobox', 'link', 'listbox', 'option', 'radio', 'searchbox'],
  ...['slider', 'spinbutton', 'switch', 'tab', 'textbox', 'treeitem'],
]);

/**
 * Whether a person can do something with a thing of this kind.
 * @param {import('../accessibility-tree.mjs').TreeNode} node
 */
export function isInteractive({ role }) {
  return roles.has(role);
}
